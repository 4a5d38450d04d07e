import {cardinals, scales} from '../lexicon/numbers.js'

const words = [...cardinals.keys()]
  .filter(word => word !== 'zero')
  .sort((a, b) => b.length - a.length)
  .map(word => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)

/** Source of a regular expression for a plain number: digits, or words up to ninety-nine, with or without a capital; a scale behind. No groups. */
export const numeralPattern = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${words.join('|')})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?:[ -](?:hundred|thousand|million|billion|trillion|dozen))?`

/** Value of a text that `numeralPattern` matches; small letters or with a capital. */
export function numeralValue(text: string): number {
  const [number = '', scale] = text.toLowerCase().split(/ |-(?=hundred|thousand|million|billion|trillion|dozen)/u)
  const factor = scale === undefined ? 1 : (scales.get(scale) ?? 1)
  if (/^\d/u.test(number)) return Number(number.replaceAll(',', '')) * factor
  const [tens = '', ones] = number.split('-')
  return ((cardinals.get(tens) ?? Number.NaN) + (ones === undefined ? 0 : (cardinals.get(ones) ?? 0))) * factor
}
