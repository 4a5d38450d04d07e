/**
 * The subset of JSON Schema in which a rule declares its options. From one declaration come the TypeScript type, the
 * defaults, the run-time errors, the docs table and the editor's completion.
 */
export type OptionSchema =
  | {type: 'boolean'; default: boolean; description: string}
  | {type: 'integer' | 'number'; default: number; minimum?: number; maximum?: number; description: string}
  | {type: 'string'; default: string; enum?: readonly string[]; description: string}
  | {type: 'array'; items: {type: 'string'; enum?: readonly string[]}; default: readonly string[]; description: string}
  | {
      type: 'object'
      additionalProperties: {type: 'string'}
      default: Readonly<Record<string, string>>
      description: string
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
      const choices = schema.items.enum
      const wrong = value.find(item => typeof item !== 'string' || (choices && !choices.includes(item)))
      if (wrong === undefined) return undefined
      return `expected a list of ${choices ? choices.map(show).join(', ') : 'strings'}, got ${show(wrong)} in it`
    }
    case 'object':
      return value !== null &&
        typeof value === 'object' &&
        !Array.isArray(value) &&
        Object.values(value).every(item => typeof item === 'string')
        ? undefined
        : `expected an object of strings, got ${show(value)}`
  }
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
