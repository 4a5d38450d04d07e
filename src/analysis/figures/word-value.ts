import {cardinals, fractions} from '../../lexicon/numbers.js'

/** The value of a number word, with a hyphen too: "sixty-six". */
export const wordValue = (normal: string): number | undefined => {
  const plain = cardinals.get(normal)
  if (plain !== undefined) return plain
  const cut = normal.indexOf('-')
  if (cut < 0) return undefined
  const tens = cardinals.get(normal.slice(0, cut))
  const ones = cardinals.get(normal.slice(cut + 1))
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}

/** The value of the word for a part: "third", "quarters". */
export const fractionWord = (normal: string): number | undefined =>
  fractions.get(normal) ?? (normal.endsWith('s') ? fractions.get(normal.slice(0, -1)) : undefined)

/** "two-thirds", "one-half". */
export const hyphenFraction = (normal: string): number | undefined => {
  const cut = normal.indexOf('-')
  if (cut < 0) return undefined
  const top = cardinals.get(normal.slice(0, cut))
  const bottom = fractionWord(normal.slice(cut + 1))
  // "Fifty-fifth" is an ordinal.
  return top !== undefined && bottom !== undefined && top > 0 && top < 20 ? top / bottom : undefined
}
