import {isMap, isNode, isScalar, parseDocument} from 'yaml'
import type {KeyPath, ParsedText} from './parsed-text.js'

/** Parses YAML; keeps where each key and value stands. */
export function parseYaml(text: string): ParsedText {
  const document = parseDocument(text, {prettyErrors: false})
  const first = document.errors[0]
  if (first) return {fault: first.message, offset: first.pos[0]}
  const nodeAt = (path: KeyPath): unknown => (path.length === 0 ? document.contents : document.getIn(path, true))
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    // Aliases that multiply without end.
    return {fault: (error as Error).message, offset: 0}
  }
  return {
    value,
    offsetOf(path, part) {
      const parent = nodeAt(path.slice(0, -1))
      if (part === 'key' && path.length > 0 && isMap(parent)) {
        const pair = parent.items.find(({key}) => isScalar(key) && String(key.value) === String(path.at(-1)))
        if (pair && isScalar(pair.key)) return pair.key.range?.[0]
      }
      const node = nodeAt(path)
      return isNode(node) ? node.range?.[0] : undefined
    }
  }
}
