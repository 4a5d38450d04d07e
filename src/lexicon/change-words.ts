/** Words of rising and falling. Source: own compilation. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

export const rises =
  set(`up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth gain gains
  gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring hike
  hikes hiked raise raises raised raising leap leaps leapt leaped spike spikes spiked rocketed skyrocketed higher boost boosted
  expanded expand expansion swelled advanced`)

export const falls =
  set(`down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
  decreases decreased decreasing lose loses lost plunge plunges plunged plunging plummet plummets plummeted tumble tumbles tumbled slid
  slide slides slip slips slipped sink sank sunk shrink shrinks shrank shrunk shrinking cut cuts cutting slash slashes slashed
  reduce reduces reduced reducing reduction dip dips dipped slump slumps slumped dive dived shed lower`)

/** Verbs that multiply. Nouns and adjectives of the same form ("a double from the bench") are left out. */
export const factors: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['triples', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5]
])

/** The same in the form that a noun or an adjective may have too: read as verbs after "to", "will" and the like. */
export const bareFactors: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['halve', 0.5]
])

/** What stands before a verb in its bare form. */
export const beforeVerb = set('to will would could can may might should must')

/** Hedges after which the true number is higher. */
export const above = set('over topping exceeding')

/** Hedges after which the true number is lower. */
export const below = set('nearly almost under approaching virtually')
