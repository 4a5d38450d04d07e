import type {Decoded} from './markup.js'
import {decodeReference, type ReferenceDecoder} from './reference.js'

/** Takes pieces of a value with what each came from: one unit for one, or indivisible. */
export type TakePiece = (text: string, start: number, end: number) => void

const ampersand = 38
const carriageReturn = 13
const lineFeed = 10

/**
 * Finds for each unit of a value where it came from: which stretch stands as it is, and which entity gave which characters.
 *
 * @param source The whole source.
 * @param piece A value as a parser decoded it, with the range it came from.
 * @param decode What an entity stands for; left out where there are none (CDATA).
 */
export function align(
  source: string,
  {value, start, end}: Decoded,
  decode: ReferenceDecoder | undefined,
  take: TakePiece
): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    if (value !== '') take(value, start, end)
    return
  }
  const pieces: [text: string, start: number, end: number][] = []
  let from = start
  let into = 0
  let at = start
  const copyUpTo = (end: number): void => {
    if (end > from) pieces.push([source.slice(from, end), from, end])
  }
  while (at < end) {
    const unit = source.charCodeAt(at)
    const reference = unit === ampersand && decode ? decodeReference(source, at, end, decode) : undefined
    if (reference && value.startsWith(reference.text, into)) {
      copyUpTo(at)
      pieces.push([reference.text, at, reference.end])
      into += reference.text.length
      at = reference.end
      from = at
    } else if (unit === carriageReturn && value.charCodeAt(into) === lineFeed) {
      copyUpTo(at)
      const next = source.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1
      pieces.push(['\n', at, next])
      into++
      at = next
      from = at
    } else {
      if (unit !== value.charCodeAt(into)) break
      into++
      at++
    }
  }
  copyUpTo(at)
  // What a parser made of bytes that no rule here foresees is still prose: one piece, which nobody may cut.
  if (at < end || into < value.length) take(value, start, end)
  else for (const [text, pieceStart, pieceEnd] of pieces) take(text, pieceStart, pieceEnd)
}
