import {didYouMean} from './did-you-mean.js'

/**
 * The subset of JSON Schema in which a rule declares its options. From one declaration come the TypeScript type, the
 * defaults, the run-time errors, the docs table and the editor's completion.
 */
export type OptionSchema =
  | {type: 'boolean'; default: boolean; description: string}
  | {type: 'integer' | 'number'; default: number; minimum?: number; maximum?: number; description: string}
  | {type: 'string'; default: string; enum?: readonly string[]; description: string}
  | {
      type: 'array'
      items: {type: 'string'; enum?: readonly string[]; files?: ListFiles}
      default: readonly string[]
      description: string
    }
  | {
      type: 'object'
      additionalProperties: {type: 'string'} | EntrySchema
      default: Readonly<Record<string, string>>
      description: string
    }

/** What an entry of an object says: a text, or an object of fields. */
export interface EntrySchema {
  type: readonly ['string', 'object']
  properties: {readonly [field: string]: OptionSchema}
  additionalProperties: false
}

/** Files that may be named in place of a choice. Who reads configurations reads them into another option; rules never see their names. */
export interface ListFiles {
  /** What their names end in. */
  endings: readonly string[]
  /** The option that takes their entries: one of type `object`. */
  into: string
  /** The field of an entry that is its key there. */
  key: string
}

export type OptionsSchema = Readonly<Record<string, OptionSchema>>

type ValueOf<Schema> = Schema extends {type: 'boolean'}
  ? boolean
  : Schema extends {type: 'integer' | 'number'}
    ? number
    : Schema extends {type: 'string'; enum: readonly (infer Choice)[]}
      ? Choice
      : Schema extends {type: 'string'}
        ? string
        : Schema extends {type: 'array'; items: {enum: readonly (infer Choice)[]}}
          ? readonly Choice[]
          : Schema extends {type: 'array'}
            ? readonly string[]
            : Schema extends {type: 'object'; additionalProperties: {properties: infer Fields extends OptionsSchema}}
              ? Readonly<Record<string, string | Partial<OptionsOf<Fields>>>>
              : Schema extends {type: 'object'}
                ? Readonly<Record<string, string>>
                : never

/** The type of the options that a schema describes, all filled in. */
export type OptionsOf<Schema extends OptionsSchema> = {readonly [Name in keyof Schema]: ValueOf<Schema[Name]>}

/** One thing wrong with the options a user gave. */
export interface OptionFault {
  /** Name of the option. */
  option: string
  /** "expected …, got …". */
  reason: string
  /** Whether the option itself is unknown; then `reason` is empty. */
  unknown: boolean
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value)

function faultOf(schema: OptionSchema, value: unknown): string | undefined {
  switch (schema.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `expected true or false, got ${show(value)}`
    case 'integer':
    case 'number': {
      const kind = schema.type === 'integer' ? 'a whole number' : 'a number'
      const fits = typeof value === 'number' && (schema.type === 'number' || Number.isInteger(value))
      if (!fits || !Number.isFinite(value)) return `expected ${kind}, got ${show(value)}`
      if (schema.minimum !== undefined && value < schema.minimum)
        return `expected at least ${schema.minimum}, got ${value}`
      if (schema.maximum !== undefined && value > schema.maximum)
        return `expected at most ${schema.maximum}, got ${value}`
      return undefined
    }
    case 'string':
      if (typeof value !== 'string') return `expected a string, got ${show(value)}`
      return !schema.enum || schema.enum.includes(value)
        ? undefined
        : `expected one of ${schema.enum.map(show).join(', ')}, got ${show(value)}`
    case 'array': {
      if (!Array.isArray(value)) return `expected a list of strings, got ${show(value)}`
      const {enum: choices, files} = schema.items
      const fits = (item: unknown): boolean =>
        typeof item === 'string' &&
        (!choices || choices.includes(item) || files?.endings.some(ending => item.endsWith(ending)) === true)
      const wrong = value.find(item => !fits(item))
      if (wrong === undefined) return undefined
      const names = choices ? choices.map(show).join(', ') : 'strings'
      const paths = files ? ` or files ending in ${files.endings.join(', ')}` : ''
      return `expected a list of ${names}${paths}, got ${show(wrong)} in it`
    }
    case 'object': {
      if (!isObject(value)) return `expected an object of strings, got ${show(value)}`
      const {additionalProperties: entry} = schema
      for (const [key, item] of Object.entries(value)) {
        const reason = faultOfEntry(entry, item)
        if (reason) return `${show(key)}: ${reason}`
      }
      return undefined
    }
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** What is wrong with one entry of an option that is an object. */
function faultOfEntry(schema: {type: 'string'} | EntrySchema, item: unknown): string | undefined {
  if (typeof item === 'string') return undefined
  if (!('properties' in schema)) return `expected a string, got ${show(item)}`
  if (!isObject(item)) return `expected a string or an object of fields, got ${show(item)}`
  const [fault] = checkOptions(schema.properties, item)
  if (!fault) return undefined
  const names = Object.keys(schema.properties)
  return fault.unknown
    ? `unknown field \`${fault.option}\`${didYouMean(fault.option, names, `its fields are ${names.join(', ')}`)}`
    : `\`${fault.option}\`: ${fault.reason}`
}

/** Compares what a user gave with a schema; an empty list when all is well. */
export function checkOptions(schema: OptionsSchema, given: Readonly<Record<string, unknown>>): OptionFault[] {
  const faults: OptionFault[] = []
  for (const [option, value] of Object.entries(given)) {
    const known = Object.hasOwn(schema, option) ? schema[option] : undefined
    if (!known) faults.push({option, reason: '', unknown: true})
    else {
      const reason = faultOf(known, value)
      if (reason) faults.push({option, reason, unknown: false})
    }
  }
  return faults
}

/** Fills in the defaults. */
export function completeOptions<Schema extends OptionsSchema>(
  schema: Schema,
  given: Readonly<Record<string, unknown>> = {}
): OptionsOf<Schema> {
  const complete: Record<string, unknown> = {}
  for (const [option, {default: fallback}] of Object.entries(schema)) {
    complete[option] = Object.hasOwn(given, option) ? given[option] : fallback
  }
  return complete as OptionsOf<Schema>
}
