/** An encoding other than UTF-8 that a source says it is in. */
export interface Encoding {
  /** As the source names it. */
  name: string
  /** @throws TypeError For bytes that mean nothing in it. */
  decode(bytes: Uint8Array): string
  /**
   * @param was What stands in the source already, and may stay whatever it is.
   * @throws Error, saying why, for a text that can't be written in it.
   */
  encode(text: string, was: string): Uint8Array
}

/** What bytes from 0x80 to 0x9F are in windows-1252: Node 20 decodes them as control characters. */
const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Names of windows-1252 and its kin; the standard takes what is called `iso-8859-1` or `us-ascii` for windows-1252 as well. */
const isWindows = (name: string): boolean => /^(?:x-)?(?:windows-|cp)/iu.test(name)

/**
 * Knows an encoding by name.
 *
 * @returns Undefined for UTF-8, and for names that are not known.
 */
export function encodingOf(name: string): Encoding | undefined {
  const decoder = decoderOf(name)
  if (!decoder || decoder.encoding === 'utf-8') return undefined
  const {encoding} = decoder
  const decode = (bytes: Uint8Array): string => {
    const text: string = decoder.decode(bytes)
    return encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/gu, unit => marks[unit.charCodeAt(0) - 0x80]!)
      : text
  }
  const isWider = encoding.startsWith('windows-') && !isWindows(name)
  return {
    name,
    decode,
    encode(text, was) {
      if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
      if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
      const bytes = byteTable(decode)
      if (bytes.size < 200) throw new Error(`stet can't write its encoding, ${name}; convert it to UTF-8`)
      const old = new Set(isWider ? was : '')
      const most = /ascii/iu.test(name) ? 0x7f : 0xff
      return Uint8Array.from(text, character => {
        const byte = bytes.get(character)
        const isFit =
          !isWider || old.has(character) || (character.charCodeAt(0) <= most && byte === character.charCodeAt(0))
        if (byte === undefined || !isFit) {
          throw new Error(`its encoding, ${name}, has no \`${character}\`; convert it to UTF-8, or mend it by hand`)
        }
        return byte
      })
    }
  }
}

function decoderOf(name: string) {
  try {
    return new TextDecoder(name, {fatal: true, ignoreBOM: true})
  } catch {
    return undefined
  }
}

/** The bytes of characters in an encoding of one byte each; few, where characters have more. */
function byteTable(decode: Encoding['decode']): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) {
    try {
      // Node 20 passes over a byte 0xFF at the very start.
      const character = decode(Uint8Array.of(0x20, byte)).slice(1)
      if (character.length === 1) bytes.set(character, byte)
    } catch {
      // Means nothing, or begins a character of several bytes.
    }
  }
  return bytes
}
