/**
 * What a candidate stands for.
 *
 * @param candidate `&`, name or number, and `;` if there is one.
 * @param next The unit after it.
 * @returns The text and how many units of the candidate it takes; undefined when the candidate stands for itself.
 */
export type ReferenceDecoder = (candidate: string, next: string) => {text: string; length: number} | undefined

const shape = /&(?:#\d{1,12}|#[xX][\dA-Fa-f]{1,12}|[A-Za-z][\dA-Za-z]{0,31});?/y

/** Reads the entity or character reference at an offset; undefined when there is none. */
export function decodeReference(
  source: string,
  at: number,
  end: number,
  decode: ReferenceDecoder
): {text: string; end: number} | undefined {
  shape.lastIndex = at
  const candidate = shape.exec(source)?.[0]
  if (candidate === undefined || at + candidate.length > end) return undefined
  const found = decode(candidate, source[at + candidate.length] ?? '')
  return found && {text: found.text, end: at + found.length}
}

const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

/** XML's own references: five names, and numbers. Nothing that a DTD could define is followed. */
export const xmlReference: ReferenceDecoder = candidate => {
  if (!candidate.endsWith(';')) return undefined
  const name = candidate.slice(1, -1)
  if (!name.startsWith('#')) {
    const text = predefined.get(name)
    return text === undefined ? undefined : {text, length: candidate.length}
  }
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return point <= 0x10ffff ? {text: String.fromCodePoint(point), length: candidate.length} : undefined
}
