import {cardinals, scales} from '../lexicon/numbers.js'

/**
 * The words of `cardinals` but zero, with or without a capital, the longest first. Stems are shared: as a plain list of words the
 * expressions made of this took a thirtieth of a run to compile.
 */
const word =
  '(?:[Tt](?:hir(?:teen|ty)|hree|w(?:e(?:lve|nty)|o)|en)|[Ff](?:our(?:teen)?|orty|i(?:f(?:teen|ty)|ve))|[Ss](?:even|ix)(?:teen|ty)?|' +
  '[Ee](?:igh(?:teen|ty|t)|leven)|[Nn]ine(?:teen|ty)?|[Oo]ne)'

/** Source of a regular expression for a plain number: digits, or words up to ninety-nine, with or without a capital; a scale behind. No groups. */
export const numeralPattern = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${word}(?:-(?:one|t(?:wo|hree)|f(?:our|ive)|s(?:ix|even)|eight|nine))?)(?:[ -](?:hundred|thousand|million|billion|trillion|dozen))?`

/** Value of a text that `numeralPattern` matches; small letters or with a capital. */
export function numeralValue(text: string): number {
  const [number = '', scale] = text.toLowerCase().split(/ |-(?=hundred|thousand|million|billion|trillion|dozen)/u)
  const factor = scale === undefined ? 1 : (scales.get(scale) ?? 1)
  if (/^\d/u.test(number)) return Number(number.replaceAll(',', '')) * factor
  const [tens = '', ones] = number.split('-')
  return ((cardinals.get(tens) ?? Number.NaN) + (ones === undefined ? 0 : (cardinals.get(ones) ?? 0))) * factor
}
