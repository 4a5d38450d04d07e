/** As much of JSON Schema as the formats of others need to be written down. Keys that are not listed are refused. */
export interface Schema {
  type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  /** Of an object; all of them are required but those in `optional`. */
  properties?: Readonly<Record<string, Schema>>
  optional?: Readonly<Record<string, Schema>>
  items?: Schema
  enum?: readonly string[]
  minimum?: number
  pattern?: RegExp
}

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : value === null ? 'null' : typeof value
}

/** What in a value does not fit a schema, with its path; empty when all does. */
export function misfits(value: unknown, schema: Schema, path = '$'): string[] {
  const type = typeOf(value)
  if (type !== schema.type && !(schema.type === 'number' && type === 'integer'))
    return [`${path} is ${type}, not ${schema.type}`]
  if (schema.enum && !schema.enum.includes(value as string)) return [`${path} is ${value}`]
  if (schema.minimum !== undefined && (value as number) < schema.minimum) return [`${path} is ${value}`]
  if (schema.pattern && !schema.pattern.test(value as string)) return [`${path} is ${value}`]
  if (Array.isArray(value)) return value.flatMap((item, index) => misfits(item, schema.items!, `${path}[${index}]`))
  if (type !== 'object') return []
  const {properties = {}, optional = {}} = schema
  const known: Readonly<Record<string, Schema>> = {...optional, ...properties}
  const missing = Object.keys(properties).filter(key => !Object.hasOwn(value as object, key))
  return [
    ...missing.map(key => `${path}.${key} is missing`),
    ...Object.entries(value as object).flatMap(([key, inner]) =>
      Object.hasOwn(known, key) ? misfits(inner, known[key]!, `${path}.${key}`) : [`${path}.${key} is unknown`]
    )
  ]
}

export const text: Schema = {type: 'string'}
export const filled: Schema = {type: 'string', pattern: /./su}
export const count: Schema = {type: 'integer', minimum: 0}
export const ordinal: Schema = {type: 'integer', minimum: 1}
