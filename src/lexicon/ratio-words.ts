/** Words for unclear ratios and stacked hedges. Source: own compilation. */

/** "Three times less": what the comparative turns into after a fraction, "one-third as much". */
export const lessWords: ReadonlyMap<string, string> = new Map([
  ['less', 'as much'],
  ['fewer', 'as many'],
  ['lower', 'as high'],
  ['smaller', 'as large'],
  ['cheaper', 'as expensive'],
  ['slower', 'as fast'],
  ['lighter', 'as heavy'],
  ['younger', 'as old'],
  ['shorter', 'as long'],
  ['thinner', 'as thick'],
  ['weaker', 'as strong'],
  ['poorer', 'as rich'],
  ['colder', 'as warm']
])

export const oneIn: ReadonlyMap<number, string> = new Map([
  [2, 'half'],
  [3, 'one-third'],
  [4, 'one-fourth'],
  [5, 'one-fifth'],
  [6, 'one-sixth'],
  [7, 'one-seventh'],
  [8, 'one-eighth'],
  [9, 'one-ninth'],
  [10, 'one-tenth']
])

/** "Several times less", "a hundred times smaller". */
export const vagueCounts: ReadonlySet<string> = new Set(
  'several many countless numerous dozens hundreds thousands hundred thousand million'.split(' ')
)

/** What there is less of, in one mass: "three times less water" is "one-third as much water". */
export const masses: ReadonlySet<string> = new Set(
  `water power energy electricity fuel gas oil money cash time space land food carbon pollution noise waste traffic heat light sugar salt
  fat protein rain snow weight pay tax income revenue funding spending trade data paper plastic memory attention support work
  sleep`.split(/\s+/u)
)

/** Verbs of falling, before "by minus 5 percent". */
export const falls: ReadonlySet<string> = new Set(
  `fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases
  decreasing lost loses slid slipped shrank shrunk shrinks sank plunged plummeted tumbled dipped`.split(/\s+/u)
)

/** Hedges of a number that make a stack with another hedge behind them: "approximately some 30". */
export const firstHedges: ReadonlySet<string> = new Set(['approximately', 'roughly', 'nearly', 'almost', 'circa'])
export const secondHedges: ReadonlySet<string> = new Set([
  'about',
  'around',
  'some',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'circa'
])

/** "About" and "around" hedge a number after these words; after others they may be prepositions ("worried about at least 50"). */
export const beforeHedge: ReadonlySet<string> = new Set(
  'was were is are be been has have had for of by cost costs took takes lasted killed injured and only just total totaled employs sold drew draws attracted raised lost hired housed seats seated'.split(
    ' '
  )
)

/** Negations that undo each other. */
export const doubleNegations: readonly string[] = [
  'failed to not',
  'fails to not',
  'fail to not',
  "can't hardly",
  'cannot hardly',
  'could not hardly',
  "couldn't hardly",
  'without hardly',
  'not without no',
  'no less than none',
  'not fewer than none',
  'never not once'
]
