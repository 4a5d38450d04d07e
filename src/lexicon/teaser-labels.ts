import {type LazyPattern, lazyPattern} from '../core/lazy-pattern.js'

/**
 * Labels over, and in front of, links to other articles; buttons of players and share bars. Own compilation.
 *
 * Patterns are tried on whole blocks with straight apostrophes.
 */

const SUBJECT = String.raw`(?:stor(?:y|ies)|articles?|news|content|coverage|reading|links?|posts?|videos?|galler(?:y|ies)|photos?|headlines|features?|columns?|reports?|topics?|reads?|items?|episodes?|podcasts?|analysis|opinion|updates|guides?|products?|roundups?|picks|series|recipes|reviews?|pages|searches)`

/** Labels by the letters with which their first word begins; `*` stands for any, where a label is known by its last word. */
const bare: readonly (readonly [starts: string, source: string])[] = [
  ['related', String.raw`related(?: (?:to this )?${SUBJECT}){0,2}(?: (?:from|on|in) [^.!?]{1,30})?`],
  ['recommended', String.raw`recommended(?: (?:for you|by [^.!?]{1,20}|related|${SUBJECT})){0,3}`],
  ['suggested', String.raw`suggested(?: (?:for you|${SUBJECT})){0,2}`],
  ['similar', String.raw`similar ${SUBJECT}`],
  [
    'see read watch find learn get discover more',
    String.raw`(?:see |read |watch |find out |learn |get |discover )?more`
  ],
  [
    'see read view show explore browse find',
    String.raw`(?:see|read|view|show|explore|browse|find) (?:more|all|also|next|now|on|full (?:story|article|bio|gallery)|the full (?:story|article|gallery)|this next|gallery|profile|transcript)(?: (?:${SUBJECT}|about [^.!?]{1,30}|from [^.!?]{1,60}|on [^.!?]{1,40}|in [^.!?]{1,40}|by [^.!?]{1,40}|by clicking here))?`
  ],
  [
    'see read also continue keep click tap learn find further',
    String.raw`(?:see also|read also|also read|also see|read next|read on|also on [^.!?]{1,30}|also in [^.!?]{1,30}|further reading|continue reading|keep reading|click here for more|tap here for more|learn more|find out more)`
  ],
  [
    'more',
    String.raw`more(?: (?:great|must-reads?|must reads|hot|top|big|of|recent|latest|popular|local|breaking|like this)){0,2}(?: [^.!?:]{1,24})? (?:${SUBJECT}|for you|like this(?: one)?|like these)(?: (?:for you|like this(?: one)?|from [^.!?]{1,40}))?`
  ],
  [
    'more',
    String.raw`more (?:from|on|about|in|at|for|by) (?!(?:that|this|it|them|which|him|her) (?:later|below|soon|shortly|in a)\b)[^.!?:]{1,50}`
  ],
  ['more', String.raw`more must-reads(?: (?:from|in|on) [^.!?]{1,40})?`],
  ['don do', String.raw`(?:don't|do not) miss(?: (?:it|this|these|out))?`],
  [
    'must most',
    String.raw`most (?:read|popular|viewed|shared) [^.!?:,]{2,30} ${SUBJECT}|(?:must|most)[- ](?:reads?|watch|see|popular|viewed|shared|recent|commented|discussed|emailed|clicked|watched|loved)(?: (?:by [^.!?]{1,30}|in [^.!?]{1,30}|on [^.!?]{1,30}|stories right now|right now|today|now|this week|${SUBJECT}(?: right now)?))?`
  ],
  [
    'trending popular featured latest top hot breaking recent other new best editors',
    String.raw`(?:trending|popular|featured|latest|top|hot|breaking|recent|other|new|best|editors' picks|best of)(?: (?:now|today|right now|this week|in [^.!?]{1,30}|on [^.!?]{1,30}|from [^.!?]{1,30}|news|${SUBJECT}(?: (?:from|in|on|of) [^.!?]{1,30}| (?:today|this week|this month|right now))?|[^.!?:]{1,20} ${SUBJECT}))`
  ],
  [
    'trending load in icymi up next coming',
    String.raw`(?:trending|load more|in case you missed it|icymi|up next|next up|next on [^.!?]{1,30}|next up in [^.!?]{1,30}|coming up)`
  ],
  [
    'you',
    String.raw`you (?:may|might|could|will|'ll) (?:also )?(?:like|love|enjoy|be interested in|want to read|have missed)(?: (?:these|this|reading|to read)\b[^.!?]{0,30})?`
  ],
  [
    'editor editors our staff reader readers',
    String.raw`(?:editor'?s?'?|our|staff|reader'?s?'?) (?:picks?|choice|favou?rites?|top picks)`
  ],
  [
    'what where from around sponsored paid elsewhere part visual web photo all latest top on more other read see browse',
    String.raw`(?:what to (?:read|watch|know) next|where to (?:read|go) next|(?:from )?around the (?:web|network)|from (?:our|the) (?:web|partners?|archives?|network|magazine|sponsors?)|from around the web|sponsored links|paid links|elsewhere on [^.!?]{1,30}|part of complete coverage on[^.!?]{0,40}|visual stories|web stories|photo gallery|photo galleries|(?:all )?(?:latest|top) (?:news|headlines|stories|articles|videos)(?: (?:from|on|in)[^.!?]{0,30})?|on our radar|more trending|other (?:news|stories|articles)|(?:read|see|browse) (?:more )?(?:articles|stories) (?:by|from) [^.!?]{1,40})`
  ],
  ['*', String.raw`[^.!?:]{2,40} latest (?:articles|stories|news)`],
  [
    'next previous prev older newer',
    String.raw`(?:next|previous|prev|older|newer) (?:[^.!?:,]{1,20} )?(?:stor(?:y|ies)|articles?|posts?|news|videos?|episodes?)`
  ],
  [
    'view show read see load hide post leave add full loading watch open launch start',
    String.raw`(?:(?:view|show|read|see|load|hide|post|leave|add) (?:all |more |your )?(?:a )?(?:comments?|replies|repl(?:y|ies))|view profile|full bio|loading(?:\.{3}|…)?|(?:view|see|watch|open) (?:the )?(?:full )?(?:photo )?(?:gallery|slideshow|photos|video)|(?:launch|start) (?:gallery|slideshow))`
  ],
  ['*', String.raw`(?:[^.!?]{2,30} recommends|[^.!?]{2,40} (?:featured|mentioned) in this (?:article|story))`]
]

/** Patterns by the letters with which their first word begins. One pattern for all would take long to compile. */
function byStart(rows: readonly (readonly [starts: string, source: string])[], make: (source: string) => LazyPattern) {
  const found = new Map<string, LazyPattern[]>()
  for (const [starts, source] of rows) {
    const pattern = make(source)
    for (const start of starts.split(' ')) found.set(start, [...(found.get(start) ?? []), pattern])
  }
  return found as ReadonlyMap<string, readonly LazyPattern[]>
}

/** A block that is nothing but a label over a list of links, in lower case. */
export const bareLabels = byStart(bare, source =>
  lazyPattern(String.raw`^(?:[^a-zà-ÿ\d("“”'\s]{1,4}\s{0,2})?\(?(?:${source})\)?[\s:»›>→…▾.|+-]*$`)
)

/** Labels that begin with the name of a subject ("Budget talks More"): only where links follow. */
export const looseLabel =
  /^(?:[^.!?:]{2,40} (?:news and )?(?:more|read more|see full gallery)|featured|popular|latest|headlines|in other news|elsewhere|our latest|today's (?:headlines|news|top stories)|stories for you|(?:read |see )?more (?!(?:information|details|info|than|to|of|and)\b)[^.!?:,]{2,30}|(?:explore|check out|see) [^.!?]{2,50} (?:»|›|>|→))[\s:»›>→…]*$/i

const front: readonly (readonly [starts: string, source: string])[] = [
  [
    'read see watch view learn get find discover listen more',
    String.raw`(?:read|see|watch|view|learn|get|find out|discover|listen)? ?more(?: (?:on|from|about|in|at|here|stories|news|on this|like this|to read)\b[^.!?:]{0,40}?)?`
  ],
  [
    'read see watch view listen',
    String.raw`(?:read|see|watch|view|listen)(?: (?:also|too|now|next|live|it|this|here|again|below|on|video|the video))?`
  ],
  ['also', String.raw`(?:also|also read|also see|also watch|also on [^.!?:]{1,30})`],
  ['related', String.raw`related(?: ${SUBJECT})?(?: (?:on|from|at|in) [^.!?:|]{2,25})?`],
  [
    'recommended suggested trending must don further in icymi up read next previous previously earlier from archive archives you explore sponsored promoted editor buyer go dig for subscriber now',
    String.raw`(?:recommended|suggested|trending|must[- ]reads?|must[- ]watch|must[- ]see|don't miss(?: it| this)?|further reading|in case you missed it|icymi|up next|read next|next|previous|previously|earlier|from the archives?|archives?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|explore|sponsored|promoted|editor's pick|buyer's guide|in pictures|in photos|go deeper|dig deeper|now (?:read|watch)|for subscribers|subscriber exclusive)(?: ${SUBJECT})?`
  ],
  [
    'for to',
    String.raw`(?:for more|to read more|for more on this)(?:,? (?:read|see|watch|visit|here))?(?: on [^.!?:]{1,30})?`
  ],
  [
    'photo photos video videos gallery galleries slideshow listen podcast interactive infographic pictures in quiz',
    String.raw`(?:photos?|videos?|galler(?:y|ies)|slideshow|listen|podcast|interactive|infographic|pictures|in pictures|quiz)`
  ],
  [
    'profile analysis comment opinion explainer timeline live obituary interview fact',
    String.raw`(?:profile|analysis|comment|opinion|explainer|timeline|live|obituary|interview|fact check)(?= ?\|)`
  ]
]

/** A label, its sign, and the headline it points to, in lower case: "READ MORE: …", "Related | …". */
export const frontLabels = byStart(front, source =>
  lazyPattern(String.raw`^(?:[^a-zà-ÿ\d"“”']{1,6})?(?:${source})\)?\s?(?::|\||»|›|>|→|–|—| - )\s*(?=[^\s])`)
)

/**
 * Instructions, in lower case, for a player that the text has lost: "Watch the full interview above." Without "full" or the colon the player is
 * as often there, and the sentence is the article's.
 */
export const playerText =
  /^\(?(?:watch|listen to|see|view|hear) (?:the )?(?:full \S{2,20} [^.!?]{3,60} (?:below|above)[.!:)]*|(?:ad|video|clip)(?: [^.!?]{2,40})? (?:below|above):)$/

/** Sentences, in lower case, that point to other articles: "Check out more stories on our site!", "Read this story in Spanish". */
export const pointer =
  /^(?:check out|see|read|find|discover|browse|explore|visit|get) (?:all |our |the |even )?(?:more|other|latest) [^.!?]{0,30}\b(?:articles|stories|coverage|reviews|recipes|guides|posts)\b[^!?]{0,50}(?:on|at|from|by|here)\b[^!?]{0,40}[.!]?$|^read (?:this|the|it) (?:story |article |post )?in [a-zà-ÿ]+$|^(?:read|watch|see|listen to) (?:the|our|his|her|their) full [^.!?:,]{3,60}$/

/** The first words of those two, a cheap test before the patterns. */
export const pointerStarts: ReadonlySet<string> = new Set(
  'watch listen see view hear check read find discover browse explore visit get'.split(' ')
)

/** A label in capitals with no sign after it, and its headline in small letters: "PREVIOUS Quay to stay shut". */
export const shoutedFront =
  /^(?:RELATED|READ MORE|READ NEXT|READ ALSO|READ|ALSO READ|SEE ALSO|WATCH NOW|WATCH|LISTEN|MORE|PREVIOUS|PREVIOUSLY|UP NEXT|MUST READ|DON'T MISS|VIDEO|PHOTOS|GALLERY) (?=["']?\p{Lu}[\p{Ll}'])[^\n]{20,160}[^.\n]$/u

/** "Read more Quay to stay shut", "RelatedQuay to stay shut": a label whose sign is lost. */
export const signlessFront =
  /^(?:(?:Read|See) [Mm]ore ["']?\p{Lu}[\p{Ll}'][^\n]{16,160}[^.:\n]$|Related\p{Lu}[\p{Ll}'])/u

/** A headline in brackets of its own, or after arrows, points elsewhere: "[ Quay to stay shut ]". One arrow may be a bullet. */
export const pointedFront = /^(?:\[ [^[\]\n]{20,200}[^.[\]\n] \]|>>{1,2} ?\p{Lu}[^\n]{18,160}[^.\n])$/u

/** Labels after the links they belong to. */
export const closingLabel = /^(?:read|see|view|show|learn) (?:more|now|all|on|full story|the full story)[\s.»›>→…]*$/iu

/** Labels that also introduce quotations and lists of the article itself; only links under them prove them. */
export const doubtfulLabel =
  /^(?:more|also|other|new|best|top|hot|featured|latest|recent|see|from)\b[^.!?]{0,60}:$|^(?:new|best|top|hot|breaking|other)\b/i

/** Names of networks and the buttons of a share bar. */
export const shareNames: readonly string[] =
  `facebook twitter instagram linkedin youtube tiktok pinterest reddit tumblr whatsapp telegram messenger flipboard snapchat google+ google digg delicious
  del.i.cious stumbleupon mixx myspace mix pocket blogger parler gab gettr threads bluesky mastodon truth skype wechat weibo viber vk xing yummly
  buffer rss koo app slack line x`.split(/\s+/u)

/** Actions of a share bar. Alone they say little: "Print", "More". */
export const shareActions: readonly string[] =
  `share shares tweet tweets retweet post pin email e-mail mail print sms text save like likes comment comments link copy reprints bookmark follow more send flip`.split(
    /\s+/u
  )

/** A whole share bar or button, in lower case: "Share this story", "Sharing is caring!", "858shares". */
export const shareBar =
  /^(?:\W{0,3})(?:(?:please )?share (?:this|on|via|with|the|it|your|now|story|article|post|page|to|by|options)\b[^.!?]{0,50}|sharing is caring|read or share this story:? \S{0,90}|social shar(?:e|ing)|\d[\d.,]*k? ?(?:shares?|likes?|retweets?|views?)|tweet(?: this)?|share|pin|click to (?:share|email|print|tweet)\b[^.!?]{0,60}|\d{0,5}click to (?:share|email|print)\b[^!?]{0,60}|like (?:this|loading)|like loading(?:\.{3}|…)|more sharing|bookmark it|e?-?mail this(?: (?:article|story|page|post))?|print this(?: (?:article|story|page))?|copy (?:the )?link|copied|link copied|(?:send|e-?mail) (?:this )?to a friend|gift this article|get alerts|send corrections|send us a link|get started(?: now)?|click to read more and view comments|(?:watch|listen) (?:live|in the app)(?: ?(?:watch|listen) (?:live|in the app))?|share full article|save (?:this )?(?:article|story|for later)|pin it|follow(?: us)?|most shared|join us|contact us|send (?:us )?a tip|remind me later|no,? thanks|maybe later|not now|accept (?:all )?cookies|close|dismiss|i'm already a subscriber|support us|donate|donate now|subscribe now)(?:[\s:.!|▾…]*)$/

/** Words one of which begins every label, pointer or instruction; a cheap test before the patterns. */
export const firstLabelWords: ReadonlySet<string> = new Set(
  `also analysis archive archives around best breaking browse buyer's check click comment coming continue discover do don't earlier editor editor's editors editors'
  elsewhere explainer explore fact featured find for from full further galleries gallery get hear hide hot icymi in infographic interactive interview
  keep latest launch learn leave listen live load loading more most must must-read must-reads must-see must-watch new newer next obituary older on opinion other our part photo photos picture
  pictures podcast poll popular post prev previous previously profile promoted quiz read reader reader's readers readers' recent recommended related see show similar
  slideshow sponsored staff start go dig subscriber now today's stories headlines popular elsewhere suggested tap timeline to top trending up video videos view visit visual watch web what what's where you add all open share paid`.split(
    /\s+/u
  )
)

/** Words one of which ends every label that does not begin with one of the words above. */
export const lastLabelWords: ReadonlySet<string> = new Set(
  'more gallery news stories articles recommends article story'.split(' ')
)
