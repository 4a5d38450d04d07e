/** Subjects and verbs of "experts say". Own compilation. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

export const vagueSubjects =
  set(`critics experts analysts observers insiders economists scientists researchers commentators pundits skeptics
  sceptics detractors opponents proponents supporters advocates activists historians scholars doctors specialists strategists watchers
  studies sources`)

export const vagueQuantifiers = set('some many most several numerous few various other leading certain')

export const vagueVerbs =
  set(`say says said argue argues argued believe believes believed warn warns warned agree agrees agreed think thinks thought claim
  claims claimed contend contends contended suggest suggests suggested fear fears feared note notes noted predict predicts predicted
  expect expects expected estimate estimated point pointed doubt doubted worry worried complain complained maintain maintained insist insisted caution cautioned`)

/** Words between those and the verb: "experts also say". */
export const vagueAdverbs = set('have also now still often generally widely already')

/** "It is … that". */
export const impersonalVerbs = set(
  'believed thought rumored rumoured understood said assumed claimed reported alleged feared speculated'
)

/** Words between "is" and those. */
export const impersonalAdverbs = set('widely generally commonly often now also still largely broadly long popularly')

/** Whole phrases. */
export const vaguePhrases: readonly (readonly string[])[] =
  `reports say;reports said;reports suggest;reports suggested;reports indicate;some reports say;some reports suggest;
  rumor has it;rumour has it;word has it;legend has it;supposedly;purportedly;conventional wisdom holds;conventional wisdom says`
    .split(';')
    .map(phrase => phrase.trim().split(' '))
