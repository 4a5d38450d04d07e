import {expect, test} from 'vitest'
import {githubSummary} from '../../src/report/github-summary.js'
import {type FileReport, report} from '../../src/report/index.js'
import fc from '../fast-check.js'
import {anyFiles, hostileTexts, message} from './files.js'

interface Command {
  name: string
  properties: Readonly<Record<string, string>>
  data: string
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/** Reads a log as GitHub's runner does: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap(line => {
    const trimmed = line.trimStart()
    const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
    if (end < 0) {
      const old = /##\[([^\]]*)\]/.exec(line)
      return old ? [{name: `old ${old[1]}`, properties: {}, data: ''}] : []
    }
    const info = trimmed.slice(2, end)
    const space = info.indexOf(' ')
    const pairs =
      space < 0
        ? []
        : info
            .slice(space + 1)
            .split(',')
            .filter(Boolean)
    const properties = pairs.map(pair => {
      const [key, value, ...more] = pair.split('=')
      return [key, unescapeProperty([value, ...more].join('='))] as const
    })
    return [
      {
        name: space < 0 ? info : info.slice(0, space),
        properties: Object.fromEntries(properties),
        data: unescapeData(trimmed.slice(end + 2))
      }
    ]
  })
}

const make = (files: readonly FileReport[]): Promise<string> => report(files, 'github', {quiet: false, color: false})

test('the reader of these tests sees commands, of the old kind too', () => {
  expect(commandsIn('a\n  ::error file=a%2Cb,line=1::c%0Ad\nx ##[warning]y')).toEqual([
    {name: 'error', properties: {file: 'a,b', line: '1'}, data: 'c\nd'},
    {name: 'old warning', properties: {}, data: ''}
  ])
})

test('an annotation has file, place, title and text', async () => {
  const files = [{path: 'a.txt', messages: [message({note: 'Why', severity: 'info'})]}]
  expect(await make(files)).toBe(
    '::notice file=a.txt,line=2,endLine=2,col=3,endColumn=6,title=stet%3A some-rule::Unexpected `abc`, remove it%0AWhy\n'
  )
})

test('no columns for a place on several lines, which GitHub refuses', async () => {
  const place = {start: {line: 2, column: 3, offset: 9}, end: {line: 4, column: 1, offset: 30}}
  const [command] = commandsIn(await make([{path: 'a.txt', messages: [message({place})]}]))
  expect(command!.properties).toEqual({file: 'a.txt', line: '2', endLine: '4', title: 'stet: some-rule'})
})

test('ten of each severity', async () => {
  const files = (['error', 'warning', 'info'] as const).map(severity => ({
    path: severity,
    messages: Array.from({length: 15}, () => message({severity}))
  }))
  const names = commandsIn(await make([...files, ...files])).map(({name}) => name)
  expect(names).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')])
})

test('nothing in a name or text forges a command, and names come back as they are', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async files => {
      const output = await make(files)
      const commands = commandsIn(output)
      expect(commands).toHaveLength(files.flatMap(({messages}) => messages).length)
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/)
      for (const {name, properties} of commands) {
        expect(['error', 'warning', 'notice']).toContain(name)
        for (const key of Object.keys(properties)) {
          expect(['file', 'line', 'endLine', 'col', 'endColumn', 'title']).toContain(key)
        }
      }
    }),
    {numRuns: 200}
  )
  for (const path of ['a\n::error::b', 'a,line=3:4%0A', '100%.txt', 'a\r\nb', 'é 漢.txt']) {
    expect(commandsIn(await make([{path, messages: [message()]}]))[0]!.properties['file']).toBe(path)
  }
})

test.each(['text', 'pretty', 'unix', 'json', 'jsonl', 'rdjsonl', 'gitlab', 'sarif', 'junit', 'checkstyle'] as const)(
  'a log that shows %s carries no command',
  async format => {
    await fc.assert(
      fc.asyncProperty(anyFiles, fc.boolean(), async (files, quiet) => {
        expect(commandsIn(await report(files, format, {quiet, color: false, width: 60}))).toEqual([])
      }),
      {numRuns: 60}
    )
    const files = hostileTexts.map(path => ({
      path,
      messages: [message({reason: path, note: path, ruleId: path, source: path, actual: path, expected: [path]})]
    }))
    expect(commandsIn(await report(files, format, {quiet: false, color: false}))).toEqual([])
  }
)

test('the summary is a table of text, errors first', () => {
  const files = [
    {path: 'a.txt', messages: [message()]},
    {path: 'b_c.txt', messages: [message({severity: 'error', reason: 'Two | <b> [x](https://a.example) @you'})]}
  ]
  expect(githubSummary(files)).toBe(`### stet: 2 messages in 2 files

1 error, 1 warning, 0 of severity info

| Severity | Place | Message | Rule |
| --- | --- | --- | --- |
| error | b&#95;c&#46;txt&#58;2&#58;3 | Two &#124; &#60;b&#62; &#91;x&#93;(https&#58;//a&#46;example) &#64;you | some-rule |
| warning | a&#46;txt&#58;2&#58;3 | Unexpected &#96;abc&#96;, remove it | some-rule |
`)
  expect(githubSummary([{path: 'a', messages: []}])).toBe('### stet: 0 messages in 1 file\n')
})

test('the summary stays below the 1 MiB that GitHub takes', () => {
  const messages = Array.from({length: 5000}, () => message({reason: '|'.repeat(2000), ruleId: '*'.repeat(2000)}))
  const summary = githubSummary([{path: '_'.repeat(4000), messages}])
  expect(Buffer.byteLength(summary)).toBeLessThan(1 << 20)
  expect(summary).toMatch(/And \d+ more, not shown here\.\n$/)
})
