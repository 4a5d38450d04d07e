/**
 * Words before a number that say it is not exact. Own compilation. Each is a sequence of words; longer ones come from
 * stacking ("just under", "well over", "at least some").
 */
export const hedges: readonly (readonly string[])[] = [
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'some',
  'circa',
  'over',
  'under',
  'estimated',
  'approaching',
  'topping',
  'exceeding',
  'maybe',
  'perhaps',
  'possibly',
  'virtually',
  'at least',
  'at most',
  'at minimum',
  'up to',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'as high as',
  'as low as',
  'more than',
  'fewer than',
  'less than',
  'greater than',
  'higher than',
  'lower than',
  'better than',
  'no fewer than',
  'no less than',
  'no more than',
  'not more than',
  'upward of',
  'upwards of',
  'north of',
  'south of',
  'close to',
  'closer to',
  'in excess of',
  'in the region of',
  'on the order of',
  'somewhere between',
  'anywhere between',
  'anywhere from',
  'a reported',
  'an average of',
  'a total of',
  'a minimum of',
  'a maximum of',
  'a record'
].map(phrase => phrase.split(' '))

/** Words that lean on a hedge: "just under 40", "well over 300", "an estimated 12". */
export const hedgeLeaners: ReadonlySet<string> = new Set('just only well slightly somewhat far a an the'.split(' '))

/** Hedges that say the number is a guess, not only a bound: a count with one of them is an estimate. */
export const notHedging: ReadonlySet<string> = new Set([
  'a total of',
  'a record',
  'an average of',
  'a minimum of',
  'a maximum of'
])
