/**
 * Makes a fact: a function of the tree that is computed at first use and kept as long as the tree lives.
 *
 * Facts call facts, so the order in which rules run does not matter, and whatever is inferred goes with the tree.
 *
 * @param compute Must depend on its argument alone.
 */
export function memo<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, {value: Value}>()
  return key => {
    let entry = known.get(key)
    if (!entry) {
      entry = {value: compute(key)}
      known.set(key, entry)
    }
    return entry.value
  }
}
