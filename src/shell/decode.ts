import {isAscii, isUtf8} from 'node:buffer'
import type {Format} from '../read/index.js'
import {declaredEncoding} from './declared-encoding.js'
import {type Encoding, encodingOf} from './encoding.js'

/** The text of a source, in UTF-8 unless said, or why there is none. */
export type Decoded = {text: string; encoding?: Encoding} | {fault: string}

const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/** Number of the first line, from 1, that satisfies a condition. */
function firstLine(bytes: Uint8Array, is: (line: Uint8Array) => boolean): number {
  let number = 1
  for (let start = 0; start < bytes.length; number++) {
    const next = bytes.indexOf(10, start)
    const end = next < 0 ? bytes.length : next
    if (is(bytes.subarray(start, end))) break
    start = end + 1
  }
  return number
}

/** The byte order mark of an encoding that is not ours. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return bytes.length >= 4 && c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'UTF-32' : undefined
}

/**
 * Decodes UTF-8, and of XML and HTML the encoding that they declare, never one that is guessed: that would put the places of messages
 * wrong, and a replacement character in place of a letter is not what the writer wrote. What declares another encoding and is plainly
 * UTF-8 was converted, and is read as that. A byte order mark stays in the text, offsets count it.
 */
export function decode(bytes: Uint8Array, format: Format): Decoded {
  const name = declaredEncoding(bytes, format)
  const declared = name === undefined ? undefined : encodingOf(name)
  if (declared && (!isUtf8(bytes) || isAscii(bytes))) return decodeDeclared(bytes, declared)
  const encoding = otherEncoding(bytes)
  if (encoding !== undefined) return {fault: `Not UTF-8 text, it looks like ${encoding}; convert it to UTF-8`}
  if (bytes.includes(0)) {
    const line = firstLine(bytes, part => part.includes(0))
    return {fault: `Not text, a NUL byte stands in line ${line}; export it as UTF-8 text or Markdown`}
  }
  if (!isUtf8(bytes)) {
    const line = firstLine(bytes, part => !isUtf8(part))
    return {fault: `Not UTF-8 text, line ${line} has bytes that mean nothing in it; ${adviceFor(format, name)}`}
  }
  return {text: decoder.decode(bytes)}
}

function decodeDeclared(bytes: Uint8Array, encoding: Encoding): Decoded {
  let text: string
  try {
    text = encoding.decode(bytes)
  } catch {
    return {fault: `Not in ${encoding.name}, the encoding it declares; convert it to UTF-8`}
  }
  return text.includes('\0')
    ? {fault: `Not text in ${encoding.name}, the encoding it declares; convert it to UTF-8`}
    : {text, encoding}
}

function adviceFor(format: Format, name: string | undefined): string {
  if (format !== 'xml' && format !== 'html') return 'convert it to UTF-8'
  if (name === undefined) return 'declare its encoding, or convert it to UTF-8'
  return `it declares \`${name}\`; convert it to UTF-8`
}
