import {expect, test} from 'vitest'
import type {Severity} from '../../src/core/message.js'
import {type FileReport, type RuleDescription, report} from '../../src/report/index.js'
import fc from '../fast-check.js'
import {anyFiles, hostileTexts, linted, message} from './files.js'
import {count, filled, misfits, ordinal, type Schema, text} from './schema.js'

const rule: RuleDescription = {
  id: 'repeated-words',
  group: 'repetition',
  description: 'A word typed twice',
  rationale: 'Readers stumble',
  severity: 'warning',
  limits: ['Names pass.'],
  url: 'https://a.example/repeated-words'
}

const make = (files: readonly FileReport[]): Promise<string> =>
  report(files, 'sarif', {quiet: false, color: false, version: '1.2.3', rules: [rule]})

const object = (properties: Schema['properties'], optional: Schema['optional'] = {}): Schema => ({
  type: 'object',
  properties: properties ?? {},
  optional: optional ?? {}
})
const list = (items: Schema): Schema => ({type: 'array', items})
const says = object({text}, {markdown: text})
const level: Schema = {type: 'string', enum: ['none', 'note', 'warning', 'error']}

// The parts of https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json that we write.
const region = object(
  {charOffset: count, charLength: count},
  {startLine: ordinal, startColumn: ordinal, endLine: ordinal, endColumn: ordinal, snippet: says}
)
// RFC 3986, a relative reference whose first segment has no colon.
const artifactLocation = object({
  uri: {type: 'string', pattern: /^(?:[\w.~!'()*/-]|%[0-9A-F]{2})+$/},
  uriBaseId: filled
})
const result = object(
  {
    ruleId: text,
    ruleIndex: count,
    level,
    message: says,
    locations: list(object({physicalLocation: object({artifactLocation, region}, {contextRegion: region})}))
  },
  {
    properties: object({field: filled}, {section: text}),
    partialFingerprints: object({primaryLocationLineHash: filled, 'stetFingerprint/v1': filled}),
    fixes: list(
      object({
        description: says,
        artifactChanges: list(
          object({artifactLocation, replacements: list(object({deletedRegion: region}, {insertedContent: says}))})
        )
      })
    )
  }
)
const driver = object({
  name: filled,
  version: filled,
  semanticVersion: {type: 'string', pattern: /^\d+\.\d+\.\d+/},
  informationUri: filled,
  rules: list(
    object(
      // Code scanning wants the descriptions and the help, which SARIF leaves open.
      {id: text, shortDescription: says, fullDescription: says, help: says},
      {
        name: filled,
        helpUri: filled,
        defaultConfiguration: object({level}),
        properties: object({tags: list(filled)})
      }
    )
  )
})
const invocation = object({
  executionSuccessful: {type: 'boolean'},
  toolExecutionNotifications: list(object({level, message: says}))
})
const sarif = object({
  $schema: {type: 'string', pattern: /sarif-2\.1\.0\.json$/},
  version: {type: 'string', enum: ['2.1.0']},
  runs: list(
    object(
      {
        tool: object({driver}),
        columnKind: {type: 'string', enum: ['utf16CodeUnits', 'unicodeCodePoints']},
        results: list(result)
      },
      {invocations: list(invocation)}
    )
  )
})

test('whatever is in names and messages, the log has the shape of SARIF 2.1.0 and its rules are found by index', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async files => {
      const output = await make(files)
      const log = JSON.parse(output)
      expect(misfits(log, sarif)).toEqual([])
      const [run] = log.runs
      expect(run.results).toHaveLength(files.flatMap(({messages}) => messages).length)
      for (const {ruleId, ruleIndex} of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]|##\[/)
    }),
    {numRuns: 150}
  )
})

test('a result has place, surroundings, fingerprint and fix', async () => {
  const source = 'Fine.\r\n\r\nA 👍 for the the vote.\r\n'
  const [run] = JSON.parse(await make([await linted('a b/c:d.txt', source)])).runs
  const [only] = run.results
  const {artifactLocation: location, region: at, contextRegion} = only.locations[0].physicalLocation
  expect(location.uri).toBe('a%20b/c%3Ad.txt')
  expect(at).toMatchObject({startLine: 3, startColumn: 10, endLine: 3, endColumn: 17, snippet: {text: 'the the'}})
  for (const {charOffset, charLength, snippet} of [at, contextRegion]) {
    expect(source.slice(charOffset, charOffset + charLength)).toBe(snippet.text)
  }
  expect(contextRegion.snippet.text).toBe('A 👍 for the the vote.')
  expect(only.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:1$/)
  const [{deletedRegion, insertedContent}] = only.fixes[0].artifactChanges[0].replacements
  const {charOffset, charLength} = deletedRegion
  expect(source.slice(0, charOffset) + insertedContent.text + source.slice(charOffset + charLength)).toBe(
    'Fine.\r\n\r\nA 👍 for the vote.\r\n'
  )
  expect(deletedRegion).toMatchObject({startLine: 3, startColumn: 13, endLine: 3, endColumn: 17})
  expect(run.tool.driver.rules[0]).toMatchObject({id: 'repeated-words', name: 'RepeatedWords', helpUri: rule.url})
})

test('a rule whose name would be its id has none', async () => {
  const rules = [rule, {...rule, id: 'links'}]
  const messages = [message({ruleId: 'links'}), message({ruleId: rule.id})]
  const output = await report([{path: 'a', messages}], 'sarif', {quiet: false, color: false, version: '1.2.3', rules})
  expect(JSON.parse(output).runs[0].tool.driver.rules.map(({name}: {name?: string}) => name)).toEqual([
    undefined,
    'RepeatedWords'
  ])
})

test('what an article says becomes no link in a viewer', async () => {
  const [run] = JSON.parse(await make([{path: 'a', messages: [message({reason: hostileTexts[10]})]}])).runs
  expect(run.results[0].message.text).not.toContain('](')
})

test('of very many messages the gravest are kept, and the others counted', {timeout: 60_000}, async () => {
  const many = (severity: Severity, times: number) => Array.from({length: times}, () => message({severity}))
  const files = [
    {path: 'a', messages: many('info', 20_000)},
    {path: 'b', messages: [...many('warning', 10_000), ...many('error', 2)]}
  ]
  const log = JSON.parse(await make(files))
  expect(misfits(log.runs[0].invocations[0], invocation)).toEqual([])
  expect(log.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toContain('5002 more')
  const levels = log.runs[0].results.map((one: {level: string}) => one.level)
  expect(levels).toHaveLength(25_000)
  expect(levels.filter((one: string) => one !== 'note')).toHaveLength(10_002)
})
