/** A function without arguments that computes its value when it is first called. */
export function once<Value>(compute: () => Value): () => Value {
  let isKnown = false
  let value: Value
  return () => {
    if (!isKnown) value = compute()
    isKnown = true
    return value
  }
}
