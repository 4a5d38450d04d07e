import type {Block} from '../../core/block.js'
import {type CueKind, cueWords, promotionCues} from '../../lexicon/promotion-cues.js'
import {
  bareLabel,
  doubtfulLabel,
  frontLabel,
  looseLabel,
  playerText,
  pointer,
  shareActions,
  shareBar,
  shareNames
} from '../../lexicon/teaser-labels.js'

/**
 * What a block looks like, whatever it says:
 * `button` a network or an action of a share bar · `furniture` tags, topics, counters · `date` · `name` of a person · `short` up to
 * three words · `headline` · `summary` a short sentence · `prose` what articles are made of · `heading` · `caption`, `byline`, `note`
 * what stands around an article and belongs to it.
 */
export type Shape =
  | 'button'
  | 'furniture'
  | 'date'
  | 'name'
  | 'short'
  | 'headline'
  | 'summary'
  | 'prose'
  | 'heading'
  | 'caption'
  | 'byline'
  | 'note'

/** How a block begins a list of links: a label alone, a label with its headline, or a label that needs links to prove it. */
export type Label = 'bare' | 'front' | 'loose'

/** A block as the search for promotional material sees it. */
export interface Line {
  block: Block
  /** Text with straight apostrophes. */
  text: string
  words: number
  shape: Shape
  /** Sum of the weights of the kinds of evidence found; 3 is enough alone. */
  score: number
  kinds: readonly CueKind[]
  /** The kinds whose evidence is the best there is in this line. */
  main: readonly CueKind[]
  label?: Label
  /** Whether the whole block is one link. */
  link: boolean
}

/** Nothing of a longer block is looked at beyond this, in UTF-16 units: no appeal is longer, and the cost stays linear. */
const longest = 1200

const networks = new Set(shareNames)
const actions = new Set(shareActions)
const sharing: ReadonlySet<string> = new Set(['share', 'tweet', 'pin', 'shares'])

const credit =
  /^\(?(?:(?:image|photo(?:graph)?|picture|pic|video|graphic|illustration|source|via|credit|screenshot|main image|top photo|feature image)s?(?: (?:credits?|copyright|caption|by|courtesy|composite|from))?(?::| by\b| via\b| courtesy\b|\s\S{1,20}$)|(?:image|media) (?:copyright|caption|credit)\b|photo(?:graph|s)? (?:by|courtesy|credit|illustration|composite)\b|pictured\b|courtesy (?:of|photo)\b|getty\b|reuters$|afp\b|ap photo|file photo|screenshot by)|\((?:image|photo|picture|pic|source|credit|getty|ap|reuters|afp)\b[^)]{0,60}\)?\s*$|\b(?:getty images?|getty|reuters|shutterstock|istock(?:photo)?|ap images|ap photo|afp|associated press)\)?(?: images)?(?: europe)?$/iu
const note =
  /\b(?:contributed (?:to this|reporting)|(?:contributed|reported from [^.!?]{2,40})\.$|additional reporting|(?:this|the) (?:article|story|post|column|report) (?:was|has been|is|originally|first|will be|originally|comes|incorrectly)|reporting by|editing by|edited by|editor's note|correction|clarification|story to follow|more to follow|first published|originally (?:published|appeared)|(?:was|is) (?:last )?updated)\b|^(?:updates?|updated|corrections?|note|editor's note|published|first published|last updated|posted)\b[:\s]/iu
const firstPublished = /^(?:first )?(?:published|updated|posted)\b/iu
const byline = /^(?:[Bb]y|BY|(?:Written|Story|Words|Posted) by)\s+\p{Lu}/u
const bylineTail =
  /^(?:\p{Lu}[\p{L}.'-]+ ){1,4}(?:cnn|bbc|associated press|ap|afp|reuters|usa today|bloomberg)(?: news)?$/iu
const furniture =
  /^(?:tags?|tagged|topics?|keywords?|categor(?:y|ies)|filed under|related (?:tags|topics)|comments?(?: are closed)?|reader comments|\d+ comments?|end of (?:article|story|document)|word ?count|save|report|top|back to top|\d+ ?(?:of|\/) ?\d+|next|prev|previous|next prev|home|menu|close|search|about the author|markets|show more|reprints)\b[^.!?]{0,80}$/iu
const date =
  /^(?:(?:published|updated|posted|on|at|last)\W{0,2}){0,2}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?\b[^!?]{0,45}$|^[^.!?\d]{0,40}\d{1,2} ?(?:secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago\b[^.!?]{0,40}$|^\d{4}-\d\d-\d\d[^!?]{0,40}$|^[^.!?]{3,25} \d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?$/iu
const name = /^(?:(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.(?:\p{Lu}\.)?|de|van|von|der|bin|al|la|di|da|and|&),?\s?){2,7}$/u
/** A headline in capitals: longer than any subhead. */
const shouted = /^(?=[^\p{Ll}]+$)[\p{Lu}'][^.;"“”%]*\p{Lu}[\p{Lu}']*\??$/u
const album = /^\(?(?:photos|pictures|videos?|galler(?:y|ies)|graphic|illustrations):/iu
const finished = /[.:;,][."')\]”’]*$/u
const asks = /[?!]["')\]”’]*$/u
const quoted = /^["“].{0,400}["”]$/u
const cutOff = /(?:\.\.\.|…)["')\]]*$/u
const wholeLink =
  /^(?:(?:[-*+•]|\d{1,2}[.)])\s+)?(?:>\s?){0,2}[*_]{0,3}!?\[[^\]]{0,300}(?:\[[^\]]{0,60}\][^\]]{0,200})?\]\([^)\s]{0,500}(?:\s"[^"]{0,100}")?\)[*_]{0,3}$/u

function isShareBar(text: string, words: readonly string[]): boolean {
  if (shareBar.test(text)) return true
  if (words.length > 14 || /\.$/u.test(text)) return false
  const kept = words.filter(word => /\p{L}/u.test(word))
  if (
    kept.length >= 2 &&
    kept.every(word => networks.has(word) || actions.has(word)) &&
    kept.some(word => networks.has(word) || sharing.has(word))
  )
    return true
  // "FacebookTwitterPinterestEmail": a bar whose buttons were run together.
  const glued = text
    .replace(/([\p{Ll}])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[\s|,•·/]+/u)
    .filter(Boolean)
  const parts = text.toLowerCase().replace(/\s/gu, '')
  let rest = parts
  for (const network of [
    'facebook',
    'twitter',
    'instagram',
    'pinterest',
    'youtube',
    'linkedin',
    'whatsapp',
    'email',
    'reddit'
  ])
    rest = rest.replace(network, '')
  return glued.length >= 1 && parts.length < 90 && parts.length - rest.length >= 14 && rest.length <= 8
}

/** Whether a text does not end as a paragraph does: no full stop, or cut off; a question or exclamation counts when it stands alone. */
function isOpen({sentences}: Block, text: string): boolean {
  if (cutOff.test(text)) return true
  if (finished.test(text)) return false
  if (!asks.test(text)) return true
  return !quoted.test(text) && (sentences.length === 1 || text.length < 70)
}

function shapeOf(block: Block, text: string, count: number, link: boolean): Shape {
  const {kind} = block.segment
  if (kind === 'heading' && !link) return 'heading'
  if (kind === 'caption' || kind === 'alt-text') return 'caption'
  if (count <= 60 && note.test(text)) return 'note'
  if (count <= 14 && date.test(text) && !firstPublished.test(text)) return 'date'
  if (count <= 20 && (block.role === 'byline' || byline.test(text) || bylineTail.test(text))) return 'byline'
  if (count <= 4 && !/[.!?]$/u.test(text)) {
    const words = text
      .toLowerCase()
      .split(/[^\p{L}+.]+/u)
      .filter(Boolean)
      .map(word => word.replace(/\.$/u, ''))
    if (
      words.length > 0 &&
      words.every(word => networks.has(word) || actions.has(word) || word === 'us' || word === 'social')
    )
      return 'button'
  }
  if (kind === 'title') return 'heading'
  if (count <= 14 && furniture.test(text)) return 'furniture'
  if (count <= 80 && credit.test(text) && !(count >= 5 && album.test(text))) return 'caption'
  const open = isOpen(block, text)
  if (open && count <= 8 && name.test(text)) return 'name'
  if (open && count <= 3) return 'short'
  if (open && count <= 32) return 'headline'
  return count <= 40 ? 'summary' : 'prose'
}

/** Weighs the cues of a text: the best of each kind, kinds added up. */
function weigh(text: string): Pick<Line, 'score' | 'kinds' | 'main'> {
  const best = new Map<CueKind, number>()
  for (const {kind, weight, pattern} of promotionCues) {
    if ((best.get(kind) ?? 0) < weight && pattern.test(text)) best.set(kind, weight)
  }
  let score = 0
  for (const weight of best.values()) score += weight
  const top = Math.max(0, ...best.values())
  return {score, kinds: [...best.keys()], main: [...best.keys()].filter(kind => best.get(kind) === top)}
}

function labelOf(block: Block, text: string, count: number): Label | undefined {
  if (count <= 10 && bareLabel.test(text)) return doubtfulLabel.test(text) ? 'loose' : 'bare'
  const front = count <= 40 ? frontLabel.exec(text)?.[0] : undefined
  if (front !== undefined && (front === front.toUpperCase() || !/[.]["')\]]*$/u.test(text))) return 'front'
  if (count <= 24 && (playerText.test(text) || pointer.test(text))) return 'front'
  if (count >= 8 && count <= 24 && block.index > 3 && shouted.test(text)) return 'front'
  return count <= 8 && looseLabel.test(text) ? 'loose' : undefined
}

/**
 * Looks at one block.
 *
 * @param masked Its text with quotations blanked: what someone is quoted as saying never counts.
 * @param source The whole source, for the markup around the block.
 */
export function lineOf(block: Block, masked: string, source: string): Line {
  const text = block.text.slice(0, longest).replaceAll('’', "'").replaceAll('‘', "'").trim()
  const count = block.words.length
  const raw = source.slice(block.segment.start, Math.min(block.segment.end, block.segment.start + longest))
  const link = raw.endsWith(')') && wholeLink.test(raw)
  const line: Line = {
    block,
    text,
    words: count,
    shape: shapeOf(block, text, count, link),
    score: 0,
    kinds: [],
    main: [],
    link
  }
  if (count > 140 || text.startsWith('<')) return line
  if (count <= 14 && isShareBar(text, text.toLowerCase().split(/[\s|,•·/]+/u)))
    return {...line, score: 3, kinds: ['share'], main: ['share']}
  if (line.shape !== 'button' && (count <= 12 || block.words.some(word => cueWords.has(word.normal)))) {
    Object.assign(line, weigh(masked.slice(0, longest).replaceAll('’', "'").replaceAll('‘', "'").trimEnd()))
  }
  const label =
    line.score < 3 && line.shape !== 'caption' && line.shape !== 'note' ? labelOf(block, text, count) : undefined
  if (label)
    return {
      ...line,
      label,
      score: label === 'loose' ? line.score : 3,
      kinds: [...line.kinds, 'teaser'],
      main: ['teaser']
    }
  return line
}
