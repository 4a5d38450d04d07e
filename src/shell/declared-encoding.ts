import type {Format} from '../read/index.js'

/** Bytes in which an encoding is declared: an XML declaration is the first thing in a file, and browsers look at 1,024 for a `meta`. */
const reach = 1024

const xmlDeclaration = /^<\?xml\s[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/u
const metaCharset = /<meta\s[^>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/iu

/** What a byte order mark, or XML without one that begins in units of two bytes, is written in. */
function ofUnits([a, b, c, d]: Uint8Array): string | undefined {
  const is = (...units: number[]): boolean => units.every((unit, index) => unit === [a, b, c, d][index])
  // UTF-32 begins like UTF-16.
  if (is(0xff, 0xfe, 0, 0)) return undefined
  if (is(0xff, 0xfe) || is(0x3c, 0, 0x3f, 0)) return 'utf-16le'
  return is(0xfe, 0xff) || is(0, 0x3c, 0, 0x3f) ? 'utf-16be' : undefined
}

/**
 * The encoding that a source in a markup language says it is in: by its first units, an XML declaration, or a `meta` of HTML.
 *
 * @returns As it is written there; undefined when nothing is said, or the format has no way to say it.
 */
export function declaredEncoding(bytes: Uint8Array, format: Format): string | undefined {
  if (format !== 'xml' && format !== 'html') return undefined
  const units = ofUnits(bytes)
  if (units !== undefined) return units
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, reach)).toString('latin1')
  let [, declared] = xmlDeclaration.exec(start) ?? []
  if (format === 'html') declared ??= metaCharset.exec(start.replace(/<!--.*?(?:-->|$)/gsu, ''))?.[1]
  // What can be read one byte at a time is not what programs that write text in memory call it.
  return declared !== undefined && /^utf-?16/iu.test(declared) ? undefined : declared
}
