import {parseFragment} from 'parse5'
import type {ReferenceDecoder} from '../markup/reference.js'

/** What the parser makes of a text without tags. */
function parsed(text: string): string {
  const [node] = parseFragment(text).childNodes
  return node && 'value' in node ? node.value : ''
}

/** Longest name that is understood without `;`: `&thetasym` is not, `&yacute` is. */
const longestBare = 8

function decode(candidate: string): {text: string; length: number} | undefined {
  const text = parsed(candidate)
  if (text === candidate || text === '') return undefined
  if (candidate.startsWith('&#') || (candidate.endsWith(';') && (text === ';' || !text.endsWith(';'))))
    return {text, length: candidate.length}
  for (let length = Math.min(candidate.length, longestBare); length > 2; length--) {
    const name = candidate.slice(0, length)
    const short = parsed(name)
    if (short !== name && text === short + candidate.slice(length)) return {text: short, length}
  }
  return undefined
}

/**
 * Makes a decoder of HTML's references, which asks the parser itself what each stands for, once.
 *
 * @param inAttribute In attributes a name without `;` stands for itself before `=`, a letter or a digit.
 */
export function htmlReference(inAttribute: boolean): ReferenceDecoder {
  const known = new Map<string, {text: string; length: number} | undefined>()
  return (candidate, next) => {
    if (!known.has(candidate) && known.size < 10_000) known.set(candidate, decode(candidate))
    const found = known.has(candidate) ? known.get(candidate) : decode(candidate)
    if (!found || !inAttribute || candidate.startsWith('&#') || candidate.endsWith(';')) return found
    return found.length === candidate.length && next !== '=' ? found : undefined
  }
}
