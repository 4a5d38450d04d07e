import {type LazyPattern, lazyPattern} from '../core/lazy-pattern.js'

/**
 * What chat programs leave around and in a text. Own compilation. Only phrases that no reporter writes: no guessing by vocabulary.
 *
 * Phrases are tried on text with straight apostrophes and quotations blanked, in any case.
 */

/** Things a chat program is asked for. */
const PIECE = String.raw`(?:article|draft|version|rewrite|rewritten|revision|summary|story|piece|text|paragraph|list|outline|headlines?|lede|lead|post|press release|translation|breakdown|report|write-?up|essay|caption|copy|email|letter|script|column|op-ed|obituary|profile)`

/** Words at the start of a block. */
const openers: readonly string[] = [
  String.raw`(?:certainly|sure(?: thing)?|of course|absolutely|definitely|great question|no problem|happy to help|gladly)\s?!\s*(?:here(?:'s| is| are)|i(?:'ll| will| can|'d)|let me|below)\b[^.!?\n]{0,120}`,
  String.raw`(?:certainly|sure(?: thing)?|of course|absolutely|definitely|gladly)[,.—–-]+\s*(?:here(?:'s| is| are)|below is|i(?:'ve| have) (?:written|drafted|rewritten|prepared|revised)) (?:[^.!?\n]{0,60}\b)?${PIECE}\b`,
  String.raw`(?:here(?:'s| is)|below is) (?:a|an|the|your|my) (?:[a-zà-ÿ]+[ -]){0,3}?(?:revised|polished|rewritten|shortened|improved|edited|condensed|cleaned-up|updated|refined|expanded|corrected|professional|concise|seo-optimi[sz]ed|\d{2,4}-word) (?:[a-zà-ÿ]+[ -]){0,4}?${PIECE}\b`,
  String.raw`here(?:'s| is) (?:a|an|the|your) ${PIECE} (?:you (?:requested|asked for)|based on (?:your|the (?:information|details|prompt|text) (?:you )?provided))\b`,
  String.raw`i(?:'m| am) sorry,? but i (?:can't|cannot|am unable to|'m unable to|am not able to) (?:assist|help|fulfil|fulfill|comply|provide|generate|create|write|access|browse)\b`,
  String.raw`i apologi[sz]e for (?:the|any) (?:confusion|oversight|mistake|misunderstanding)(?: in my)?\b`,
  String.raw`(?:regenerate response|copy code|stop generating|chatgpt said:?|chatgpt can make mistakes\b[^.!?]{0,60}|is this conversation helpful so far\??|thought for (?:a few |\d{1,3} )seconds?)(?=\W*$)`
]

export const residueOpener = lazyPattern(String.raw`^[\s*_#>]{0,6}(?:${openers.join('|')})`, 'i')

/** "I don't have personal opinions", "I don't have the ability to browse". */
const lacks = String.raw`i (?:don't|do not) have (?:personal (?:opinions|beliefs|experiences|feelings)|the ability to (?:browse|access))\b`

/** Phrases anywhere in a block, by two neighbours that each of them has: one of the rare words, and one of the others before or after it. */
export const residuePhrases: readonly {
  rare: readonly string[]
  others: readonly string[]
  isBefore: boolean
  /** Each an expression of its own: all in one took several hundredths of a second to compile, and most texts have none of the pairs. */
  phrases: readonly LazyPattern[]
}[] = (
  [
    [
      'ai artificial',
      'before',
      'a an',
      [
        String.raw`as an? (?:artificial intelligence|ai)(?: language| text)?(?:[- ]?(?:powered|based))?(?: (?:model|assistant|chatbot|system))?(?=,? ?(?:(?:developed|trained|created) by [a-zà-ÿ]{1,20},? ?)?(?:i|my)\b)`,
        String.raw`as an? ai language model\b`,
        String.raw`i(?:'m| am) (?:just |only |simply )?an? (?:ai|artificial intelligence)(?: language)? ?(?:model|assistant|chatbot)?\b(?=,| and| so| without|\.| created| trained| developed)`
      ]
    ],
    [
      'large',
      'after',
      'language',
      [
        String.raw`as a large language model(?=,? ?(?:(?:developed|trained|created|made) by [a-zà-ÿ]{1,20},? ?)?(?:i|my)\b)`
      ]
    ],
    [
      'my',
      'after',
      'knowledge training last latest most',
      [
        String.raw`my (?:knowledge cut-?off|training data|last knowledge update)\b`,
        String.raw`(?:as of|up to|since) my (?:last|latest|most recent) (?:knowledge )?(?:update|training|cut-?off)\b`,
        String.raw`my last (?:knowledge )?update (?:in|was)\b`
      ]
    ],
    [
      'request query prompt task',
      'before',
      'that this your specific particular',
      [
        String.raw`i (?:can't|cannot|can not|am unable to|'m unable to|am not able to|won't be able to) (?:fulfil|fulfill|assist with|help with|comply with|complete) (?:that|this|your) (?:specific |particular )?(?:request|query|prompt|task)\b`
      ]
    ],
    [
      'access real-time live current up-to-date',
      'before',
      'have',
      [
        String.raw`i (?:don't|do not|cannot|can't) have (?:access to )?(?:real-time|live|current|up-to-date) (?:information|data|access|news|internet)\b`
      ]
    ],
    ['personal', 'before', 'have', [lacks]],
    ['ability', 'after', 'to', [lacks]],
    [
      'let',
      'after',
      'me',
      [
        String.raw`(?:please )?let me know if (?:you(?:'d| would) like (?:me to|any|further|additional|more|adjustments|changes|a different)|you (?:need|want) (?:me to|any (?:further|more|additional|other|changes|adjustments|revisions|edits))|there(?:'s| is) anything else)\b`
      ]
    ],
    [
      'would',
      'after',
      'you',
      [
        String.raw`would you like me to (?:[a-zà-ÿ]+ ){0,12}?(?:this|it|the (?:${PIECE}|tone|text)|more|another|an?|any|further)\b`
      ]
    ],
    [
      'want shall should',
      'after',
      'me i',
      [
        String.raw`(?:do you want|shall|should) (?:me to|i) (?:rewrite|expand|shorten|revise|polish|format|condense|draft|tighten) (?:this|it|the)\b`
      ]
    ],
    [
      'hope',
      'after',
      'this',
      [
        String.raw`i hope this (?:helps|meets your (?:needs|expectations|requirements)|is helpful|article (?:meets|helps)|email finds you well)\b`
      ]
    ],
    [
      'feel',
      'after',
      'free',
      [
        String.raw`feel free to (?:adjust|modify|edit|customi[sz]e|tweak|adapt|reach out if you (?:need|have)|let me know|ask if|replace the|change (?:the|any))\b`
      ]
    ],
    [
      'provided gave shared given uploaded',
      'before',
      "you you've have",
      [
        String.raw`(?:this|the) (?:${PIECE}) (?:was|is) (?:based on|written from) the (?:information|details|prompt) you (?:provided|gave|shared)\b`,
        String.raw`based on the (?:information|text|details|article|document|context) you(?:'ve| have)? (?:provided|shared|given|uploaded)\b`
      ]
    ],
    [
      'like want',
      'after',
      'i',
      [
        String.raw`(?:if you(?:'d| would) like|if you want),? i can (?:also )?(?:expand|rewrite|provide|add|shorten|adjust|tailor|make|help|draft|turn|include|write|create|format)\b`
      ]
    ],
    [
      'rewritten revised polished condensed shortened reworded incorporated kept maintained',
      'before',
      "i've have",
      [
        String.raw`(?:i've|i have) (?:rewritten|revised|polished|condensed|shortened|reworded|incorporated|kept the (?:tone|length)|maintained the) (?:the|your|this|it|all)\b`
      ]
    ],
    [
      'note',
      'after',
      'this the',
      [
        String.raw`note: (?:this|the) (?:${PIECE}|response|content) (?:was|is|has been) (?:generated|written|created) (?:by|with|using) (?:an? )?(?:ai|chatgpt|artificial intelligence)\b`
      ]
    ],
    [
      'continue rest',
      'after',
      'of with',
      [String.raw`\[(?:continue|rest) (?:of|with) (?:the )?(?:${PIECE})[^\]]{0,40}\]`]
    ]
  ] as const
).map(([rare, side, others, phrases]) => ({
  rare: rare.split(' '),
  others: others.split(' '),
  isBefore: side === 'before',
  phrases: phrases.map(phrase => lazyPattern(String.raw`(?<![a-zà-ÿ\d'])${phrase}`, 'gi'))
}))

/** The first rare word of everything that a program opens with. */
export const residueOpeners: readonly string[] =
  `certainly sure course absolutely definitely great problem happy gladly here's here below sorry apologize apologise regenerate copy
  generating chatgpt conversation thought`.split(/\s+/)

/** Words of which every phrase has one; blocks without any are passed over. */
export const residueWords: ReadonlySet<string> = new Set(
  `ai artificial model training cutoff cut-off knowledge update certainly sure course absolutely definitely gladly happy question problem here's below sorry apologize
  apologise regenerate copy chatgpt thought conversation stop request query prompt task real-time live current up-to-date personal ability let shall should helps helpful meets
  finds feel provided gave shared uploaded rewritten revised polished condensed shortened reworded incorporated kept maintained expand rewrite tailor draft continue
  rest generated would want like here`.split(/\s+/u)
)

/** Words of who writes and who asked: every phrase has one of these too. */
export const speakers: ReadonlySet<string> = new Set(
  `i me my i'm i've i'd i'll you your you'd you've ai chatgpt here here's below regenerate copy stop thought this that feel continue rest note`.split(
    /\s+/u
  )
)

/**
 * Marks that such programs put into the text itself: citations, addresses with their name, private glyphs. Taken out whole, with the
 * colon before a citation and the sign before a parameter.
 */
export const residueToken =
  /:?contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|:?\[?oaicite:\d{1,4}\]?(?:\{index=\d{1,4}\})?|(?:[\uE000-\uF8FF]\s?)?(?:cite|navlist|image_group|i)?(?:[\uE200-\uE206]?turn\d{1,3}(?:search|news|view|fetch|image|file|forecast|sports|finance|reddit|academia)\d{1,3}[\uE200-\uE206]?)+|[\uE200-\uE2FF]+|\[cite_(?:start|end)\]|\[cite: ?\d{1,3}(?:, ?\d{1,3}){0,20}\]|【\d{1,3}(?::\d{1,3})?†[^】\n]{0,80}】|[?&]utm_source=(?:chatgpt(?:\.com)?|openai(?:\.com)?|perplexity(?:\.ai)?|copilot(?:\.com)?|gemini|claude(?:\.ai)?|grok(?:\.com)?)(?![\w.])|\[(?:attached_file|web|span)_?:\d{1,3}\](?:\[span_\d{1,3}\])?/giu

/** Who answers in a sentence about such a program; then its words are its words. */
export const machineNoun =
  /\b(?:chatgpt|gpt-?\d|chatbots?|bots?|gemini|claude|copilot|bard|grok|alexa|siri|openai|assistant|program|software|tool|app|machine|ai|model)\b/i
export const machineSpeech =
  /\b(?:said|says|replied|replies|answered|answers|wrote|writes|responded|responds|told|tells|produced|generated|returned|read|reads|began|begins|started|starts|apologi[sz]ed|admitted|insisted|declined|refused|phrase|phrases|words|response|reply|answer)\b/i
