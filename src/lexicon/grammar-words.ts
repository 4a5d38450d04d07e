/** Words of the closed classes, by class. Own compilation. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Words that stand before a noun and never twice: a second one is a slip in any case. */
export const determiners = words('a an the my your his its our their this these those every each')

export const prepositions = words(`
  about above across after against along among around as at before behind below beneath beside between beyond by despite down
  during except for from in inside into like near of off on onto out outside over past per since through throughout till to
  toward towards under until up upon via with within without`)

export const conjunctions = words(`
  and but or nor so yet because although though while whereas if unless when where whether that than once`)

export const pronouns = words(`
  i you he she it we they me him her us them who whom whose which what myself yourself himself herself itself ourselves
  themselves mine yours hers ours theirs someone anyone everyone somebody anybody everybody nobody something anything
  everything nothing one there`)

export const auxiliaries = words(`
  am is are was were be been being have has had having do does did doing will would shall should can could may might must ought
  isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't mustn't
  i'm you're he's she's it's we're they're that's there's who's what's i've you've we've they've i'd you'd he'd she'd we'd they'd
  i'll you'll he'll she'll it'll we'll they'll`)

/** Words that begin a free relative clause: "what is done is done". */
export const freeRelatives = words('what whatever whoever whichever wherever whenever who how where')

/** Words that begin a clause which another may follow without a comma: "when it hit the wall the wall fell". */
export const clauseOpeners = words('when whenever if once until unless wherever as')

/** Words that hold the sentence together rather than name anything. */
export const grammarWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...pronouns,
  ...auxiliaries,
  ...freeRelatives,
  ...words('not no only also just all any some such whether why however')
])

/** Whether a word (in normal form) holds the sentence together rather than names anything. */
export const isGrammarWord = (normal: string): boolean => grammarWords.has(normal)

/** Those that stand in nearly every sentence, and "said". */
export const commonest: ReadonlySet<string> = words(`
  the a an of to in and that is was for on with as it at by from be has have had are were not this but he she they his her its or
  who which will would said we i you their been about more than after out up one`)
