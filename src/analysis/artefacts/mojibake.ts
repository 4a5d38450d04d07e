/** Bytes of Windows-1252 above ASCII that are not the code point of the same number. */
const windows1252: ReadonlyMap<number, number> = new Map([
  [0x20ac, 0x80],
  [0x201a, 0x82],
  [0x0192, 0x83],
  [0x201e, 0x84],
  [0x2026, 0x85],
  [0x2020, 0x86],
  [0x2021, 0x87],
  [0x02c6, 0x88],
  [0x2030, 0x89],
  [0x0160, 0x8a],
  [0x2039, 0x8b],
  [0x0152, 0x8c],
  [0x017d, 0x8e],
  [0x2018, 0x91],
  [0x2019, 0x92],
  [0x201c, 0x93],
  [0x201d, 0x94],
  [0x2022, 0x95],
  [0x2013, 0x96],
  [0x2014, 0x97],
  [0x02dc, 0x98],
  [0x2122, 0x99],
  [0x0161, 0x9a],
  [0x203a, 0x9b],
  [0x0153, 0x9c],
  [0x017e, 0x9e],
  [0x0178, 0x9f]
] as const)

function byteOf(unit: number): number {
  return windows1252.get(unit) ?? (unit < 0x100 ? unit : -1)
}

/** Number of bytes of the UTF-8 character that a lead byte announces; 0 when it is none. */
const lengthOf = (byte: number): number =>
  byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0

/** Reads one character from units that are UTF-8 bytes taken for Windows-1252. */
function decodeAt(text: string, at: number): {character: string; length: number} | undefined {
  const lead = byteOf(text.charCodeAt(at))
  const length = lead < 0 ? 0 : lengthOf(lead)
  if (length === 0) return undefined
  let code = lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07)
  for (let step = 1; step < length; step++) {
    const byte = byteOf(text.charCodeAt(at + step))
    if (byte < 0x80 || byte > 0xbf) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  if (code < 0x80 || code > 0x10ffff || (length === 3 && code < 0x800) || (code >= 0xd800 && code < 0xe000))
    return undefined
  return {character: String.fromCodePoint(code), length}
}

function decodeAll(text: string): string {
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const one = decodeAt(text, at)
    decoded += one?.character ?? text[at]
    at += one?.length ?? 1
  }
  return decoded
}

/** "ALLÔ”", "AÑO…": a capital letter before a mark, not two bytes. */
const isCapital = (text: string, at: number): boolean =>
  /[‘’“”„‚–—…‹›•]/u.test(text[at + 1] ?? '') && /\p{Lu}/u.test(text[at - 1] ?? '')

/** "« le café »", "à « la carte »", "CAFÉ »": French sets a no-break space between an accent and a mark. */
const isFrench = (text: string, at: number): boolean =>
  text[at + 1] === '\u00a0' && /[«»…–—“”’!?:;]/u.test(text[at + 2] ?? '') && /[^ÂÃ]/u.test(text[at]!)

const isMeant = (text: string, at: number, length: number): boolean =>
  (length === 2 && isCapital(text, at)) || isFrench(text, at)

/**
 * Finds characters that were written as UTF-8 and read as Windows-1252 ("â€™", "Ã©"), neighbours together, and says what they were.
 * Decoding is unique; what was garbled twice is decoded twice.
 */
export function findMojibake(text: string): {start: number; end: number; meant: string}[] {
  const found: {start: number; end: number; meant: string}[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0xc2 || unit > 0xf4) continue
    let end = at
    for (let one = decodeAt(text, end); one && !isMeant(text, end, one.length); one = decodeAt(text, end))
      end += one.length
    if (end === at) continue
    let meant = decodeAll(text.slice(at, end))
    const again = decodeAll(meant)
    if (again.length < meant.length) meant = again
    found.push({start: at, end, meant})
    at = end - 1
  }
  return found
}
