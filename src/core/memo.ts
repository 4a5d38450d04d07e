/** What is known of each key, by the number of the fact. One weak table for all facts: many of them are slow to collect. */
const known = new WeakMap<object, unknown[]>()
let facts = 0

/** The key asked for last, with what is known of it: nearly always the tree at hand. It is kept until another is asked for. */
let latest: object | undefined
let latestKnown: unknown[] = []

function knownOf(key: object): unknown[] {
  let entry = known.get(key)
  if (!entry) {
    entry = []
    known.set(key, entry)
  }
  latest = key
  latestKnown = entry
  return entry
}

/** Stands for a fact that is `undefined`. */
const nothing = Symbol('nothing')

/**
 * Makes a fact: a function of the tree that is computed at first use and kept as long as the tree lives.
 *
 * Facts call facts, so the order in which rules run does not matter, and whatever is inferred goes with the tree.
 *
 * @param compute Must depend on its argument alone.
 */
export function memo<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const fact = facts++
  return key => {
    const entry = key === latest ? latestKnown : knownOf(key)
    const value = entry[fact]
    if (value !== undefined) return (value === nothing ? undefined : value) as Value
    const computed = compute(key)
    entry[fact] = computed === undefined ? nothing : computed
    return computed
  }
}
