/** What writers and templates put where text is still to come. Own compilation. */

/** Nouns that fill a slot: "[NAME]", "[MAYOR'S NAME]", "[DATE]". In capitals anywhere; in small letters only as the whole slot. */
export const slotNouns: ReadonlySet<string> = new Set(
  `name names date place time title age city town state country location venue headline subhead subhed byline dateline caption quote number
  amount sum price percent percentage figure company firm source sources link url photo photos image picture pic email phone address
  day month year job position party score team author reporter writer role spokesperson mayor county district street topic subject
  text copy hed dek lede lead nutgraf graf detail details fact statistic stat stats reference ref`.split(/\s+/u)
)

/** Nouns that fill a slot only in capitals: in small letters an editor may have put them into a quotation. */
export const loudSlotNouns: ReadonlySet<string> = new Set(
  'hospital school village victim suspect witness official agency department minister governor candidate outlet publication website charge charges'.split(
    ' '
  )
)

/** Verbs with which a note to self begins: "[check with the desk]", "[insert quote here]". */
export const slotVerbs: ReadonlySet<string> = new Set(
  'insert add check confirm verify update replace expand cite fill enter paste supply clarify rewrite fix tktk tk todo fixme placeholder'.split(
    ' '
  )
)

/** Names that begin with TK. */
export const tkNames: ReadonlySet<string> = new Set(['maxx', 'elevator', 'elevators', 'holdings', 'kirkland'])

/** Words before a Roman numeral or a size. */
export const numeralContext: ReadonlySet<string> = new Set(
  `article bowl chapter part volume vol act scene book section title louis pope king century size sizes rated series edition phase class olympiad
  amendment legion corps session round games league`.split(/\s+/u)
)

/** Words after letters that stand for themselves: "XX chromosomes", "XXX-rated". */
export const letterContext: ReadonlySet<string> = new Set(
  'chromosome chromosomes rated rating ratings century movie movies film films porn pornography site sites website websites large small size sized theater theatre club'.split(
    ' '
  )
)

/** Whole phrases of dummy copy; tried in any case. */
export const dummyPhrases: readonly string[] = [
  String.raw`lorem ipsum(?:\W{1,3}dolor(?:\W{1,3}sit\W{1,3}amet)?)?(?:\W{1,3}consectetur\W{1,3}adipisc?ing\W{1,3}elit)?`,
  String.raw`dolor sit amet`,
  String.raw`(?:head(?:line|ing)|sub-?head(?:line|ing)?|title|caption|body(?: copy| text)?|text|copy|quote|name|byline|photo(?: credit)?|image|lede|link) goes here`,
  String.raw`(?:type|enter|paste|insert|add|write|put) your (?:text|headline|title|content|copy|story|name|caption)(?: here)?(?=\W*$)`,
  String.raw`your (?:text|headline|title|name|caption|content|story) (?:goes )?here`,
  'click to (?:add|edit) (?:text|title|subtitle|headline)',
  'placeholder (?:text|copy|headline|image|caption)(?= (?:here|goes)|\\W*$)',
  String.raw`firstname lastname`,
  String.raw`asdf\p{L}*`
]

/** Words of dummy copy; with each the words of which one must follow, where the word alone is an everyday one. */
export const dummyWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['lorem', []],
  ['dolor', []],
  ['placeholder', []],
  ['firstname', []],
  ['asdf', []],
  ['asdfasdf', []],
  ['asdfgh', []],
  ['asdfghjkl', []],
  ['goes', ['here']],
  ['click', ['to']],
  ['your', ['text', 'headline', 'title', 'content', 'copy', 'story', 'name', 'caption']]
])

/** Names that stand for a name nobody knows yet; only where a newsroom asks for it. */
export const dummyNames: readonly string[] = [
  'jane doe',
  'john doe',
  'joe bloggs',
  'john q. public',
  'jane q. public',
  'max mustermann',
  'erika mustermann'
]
