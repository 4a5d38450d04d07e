import type {OptionSchema} from '../../core/options.js'
import {parserNames} from '../../parse/load-scan.js'
import {formats} from '../../read/index.js'
import type {AnyRule, RuleMeta} from '../../rule/rule.js'
import {configKeys, overrideKeys, settingsSchema, severityWords} from './config-keys.js'

type Schema = Readonly<Record<string, unknown>>

const ref = (name: string): Schema => ({$ref: `#/definitions/${name}`})
const texts: Schema = {
  oneOf: [
    {type: 'string', minLength: 1},
    {type: 'array', items: {type: 'string', minLength: 1}}
  ]
}

/** Says of files that may be named in place of a choice what JSON Schema can say: how their names end. */
function withFiles(schema: OptionSchema): Schema {
  const files = schema.type === 'array' ? schema.items.files : undefined
  if (schema.type !== 'array' || !files) return schema
  const endings = files.endings.map(ending => ending.replace('.', '\\.')).join('|')
  const {enum: choices} = schema.items
  return {...schema, items: {anyOf: [{enum: choices}, {type: 'string', pattern: `(?:${endings})$`}]}}
}

/** The schema of one rule's setting: a severity, or a list of a severity and options. */
function ruleSchema({description, rationale, options, severity}: RuleMeta): Schema {
  const properties = Object.fromEntries(
    Object.entries(options as Record<string, OptionSchema>).map(([name, schema]) => [name, withFiles(schema)])
  )
  return {
    description: `${description}. ${rationale}`,
    default: severity,
    anyOf: [
      ref('severity'),
      {
        type: 'array',
        items: [ref('severity'), {type: 'object', properties, additionalProperties: false}],
        minItems: 1,
        maxItems: 2,
        additionalItems: false
      }
    ]
  }
}

const definitions = (rules: readonly AnyRule[]): Schema => ({
  severity: {
    enum: severityWords,
    description: '`off`, `info` (for the desk to know), `warning` (to look at), `error` (never to be published).'
  },
  extends: texts,
  rules: {
    type: 'object',
    properties: Object.fromEntries(rules.map(({meta}) => [meta.id, ruleSchema(meta)])),
    additionalProperties: false
  },
  plugins: {
    oneOf: [
      {
        type: 'array',
        items: {
          anyOf: [
            {type: 'string'},
            {type: 'array', items: [{type: 'string'}], minItems: 1, maxItems: 2},
            {type: 'object'}
          ]
        }
      },
      {type: 'object', additionalProperties: true}
    ]
  },
  settings: {
    type: 'object',
    properties: {...settingsSchema, issued: {...settingsSchema.issued, pattern: '^\\d{4}-\\d{2}-\\d{2}$'}},
    additionalProperties: true
  },
  allow: texts,
  as: {enum: formats},
  parser: {enum: parserNames, default: parserNames[0]},
  files: texts,
  overrides: {
    type: 'array',
    items: {type: 'object', properties: keySchemas(overrideKeys), required: ['files'], additionalProperties: false}
  },
  ignore: texts
})

const simple = new Map<string, Schema>([
  ['$schema', {type: 'string'}],
  ['root', {type: 'boolean'}]
])

/** Each key with its description; `allOf`, since draft 7 passes over what stands beside a reference. */
function keySchemas(keys: ReadonlyMap<string, string>): Schema {
  return Object.fromEntries(
    [...keys].map(([key, description]) => [key, {description, ...(simple.get(key) ?? {allOf: [ref(key)]})}])
  )
}

/**
 * The JSON Schema (draft 7) of `.retextrc.json`, from which editors complete and check it.
 *
 * @param rules Every rule there is; from their metas come the names, descriptions and options.
 * @returns An object that can be written as JSON.
 */
export function retextrcSchema(rules: readonly AnyRule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/stet-lint/stet/main/schema/retextrc.schema.json',
    title: 'Configuration of stet',
    description:
      'What `.retextrc.json`, `.retextrc.yml` and the like may hold; in `package.json`, the value of `retextConfig`.',
    type: 'object',
    properties: keySchemas(configKeys),
    additionalProperties: false,
    allowTrailingCommas: true,
    definitions: definitions(rules),
    examples: [
      {extends: 'news'},
      {extends: ['news', './house.json'], overrides: [{files: 'opinion/**', extends: 'recommended'}]}
    ]
  }
}
