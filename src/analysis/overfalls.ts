import type {Block} from '../core/block.js'
import {lazyPattern} from '../core/lazy-pattern.js'
import {matchesIn} from '../core/matches-in.js'
import {numeralPattern, numeralValue} from './numeral.js'

const fall =
  'fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|cuts?|cutting|shr[aiu]nks?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|slump(?:s|ed)?|slid|sank|reduc(?:e|es|ed|ing)|slash(?:es|ed|ing)?|shed|dived'
const hedge = '(?:by|more|than|over|about|around|nearly|almost|roughly|some|at|least|as|much|a|an|another|down|back)'
const percent = `(${numeralPattern})(?:%|[ -]percent| per cent)(?![\\p{L}-])`

const patterns = [
  lazyPattern(`\\b(?:${fall})(?: ${hedge}){0,4} ${percent}`, 'giu'),
  lazyPattern(
    `(?<![\\p{L}\\d.,$€£-])${percent} (?=(?:fall|drop|decline|decrease|reduction|cut|plunge|slump|less|fewer|lower|cheaper)\\b)`,
    'giu'
  )
]

/** A percentage of three digits or with a word such as "hundred": all others are no more than 100, and few are. */
const large = /(?:\d{3}(?:\.\d+)?|hundred|thousand|million|billion|trillion|dozen)(?:%|[ -]percent| per cent)/iu

/** What can fall below nothing, and what cannot be told from it. */
const signed =
  /\b(?:profits?|profitab\w*|incomes?|earnings|loss(?:es)?|losing|cash|margins?|deficits?|surplus\w*|returns?|investments?|swing|ebitda|eps|points?|confidence|ratings?|premium|yields?|growth|volatility)\b/iu

/** Percentages over 100 by which something is said to fall; offsets into the block's text. */
export function overfalls(block: Block): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  if (!large.test(block.text)) return found
  for (const pattern of patterns) {
    for (const match of matchesIn(block.text, pattern())) {
      const [whole, number = ''] = match
      const value = numeralValue(number)
      if (!(value > 100)) continue
      const start = match.index + whole.lastIndexOf(number)
      const end = match.index + whole.trimEnd().length
      // "Below 150 percent of the average", "cut 120 percent to 90".
      if (/^ (?:of|to|above|over|tax|tariff|dut(?:y|ies))\b/u.test(block.text.slice(end, end + 8))) continue
      if (signed.test(block.text.slice(Math.max(0, start - 80), end + 60))) continue
      found.push({start, end})
    }
  }
  return found
}
