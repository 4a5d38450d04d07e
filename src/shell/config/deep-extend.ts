/** Whether a value is an object as `{}` makes it, not a list, a class's or a module's. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== 'object') return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}

const lists = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What stands where both values did. */
function over(known: unknown, value: unknown): unknown {
  if (isPlainObject(value)) return deepExtend(isPlainObject(known) ? known : {}, value)
  if (!Array.isArray(value)) return value
  const result = [...lists(known)]
  for (const [index, item] of value.entries()) if (item !== undefined) result[index] = over(result[index], item)
  return result
}

/**
 * Lays one object over another as unified does: objects key by key, lists item by item, anything else replaced; undefined
 * changes nothing. Neither object is changed.
 */
export function deepExtend(under: object, upper: object): Record<string, unknown> {
  const result = new Map<string, unknown>(Object.entries(under))
  for (const [key, value] of Object.entries(upper))
    if (value !== undefined) result.set(key, over(result.get(key), value))
  // Unlike assignment, this takes `__proto__` for a key.
  return Object.fromEntries(result)
}
