/** Classes of UTF-16 units, as parse-latin tells them apart. */
export const whiteSpace = 1
export const punctuation = 2
export const word = 3
export const symbol = 4

/** Units that Unicode calls punctuation or, in newer versions, letters or marks, and parse-latin 7 does not. */
const symbols = new Set<number>()
for (const unit of '#%&*@\u2020\u2021\u2030\u2031\u203b\u1b4e\u1b4f\u1b7f') symbols.add(unit.charCodeAt(0))
const laterRanges = [
  [0x88f, 0x88f],
  [0x897, 0x897],
  [0xc5c, 0xc5c],
  [0xcdc, 0xcdc],
  [0x1acf, 0x1add],
  [0x1ae0, 0x1aeb],
  [0x1c89, 0x1c8a],
  [0xa7cb, 0xa7cf],
  [0xa7d2, 0xa7d2],
  [0xa7d4, 0xa7d4],
  [0xa7da, 0xa7dc],
  [0xa7f1, 0xa7f1]
] as const
for (const [from, to] of laterRanges) for (let unit = from; unit <= to; unit++) symbols.add(unit)

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit === 0x85 || (unit !== 0xfeff && /\s/u.test(character))) return whiteSpace
  if (symbols.has(unit)) return symbol
  if (/\p{P}/u.test(character)) return punctuation
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? word : symbol
}

/** What is known of units that were met before. */
const table = new Uint8Array(0x10000)

// What texts are made of is known without an expression: those that name all letters and marks of Unicode take longer to compile than a
// short article to parse.
for (const [units, kind] of [
  ['\t\n\v\f\r \u0085\u00a0', whiteSpace],
  ['!"\'(),-./:;?[\\]_{}\u2013\u2014\u2018\u2019\u201c\u201d\u2026', punctuation],
  ['0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', word],
  ['#$%&*+<=>@^`|~', symbol]
] as const)
  for (const unit of units) table[unit.charCodeAt(0)] = kind

/** Class of a UTF-16 unit. Surrogates are symbols. */
export function classOf(unit: number): number {
  const known = table[unit]!
  if (known !== 0) return known
  const found = classify(unit)
  table[unit] = found
  return found
}
