import type {Block} from '../../core/block.js'
import {isButton} from './share-bars.js'

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

const credit =
  /^\(?(?:(?:image|photo(?:graph)?|picture|pic|video|graphic|illustration|source|via|credit|screenshot|main image|top photo|feature image)s?(?: (?:credits?|copyright|caption|by|courtesy|composite|from))?(?::| by\b| via\b| courtesy\b|\s\S{1,20}$)|(?:image|media) (?:copyright|caption|credit)\b|photo(?:graph|s)? (?:by|courtesy|credit|illustration|composite)\b|pictured\b|courtesy (?:of|photo)\b|getty\b|reuters$|afp\b|ap photo|file photo|screenshot by)|\((?:image|photo|picture|pic|source|credit|getty|ap|reuters|afp)\b[^)]{0,60}\)?\s*$|\b(?:getty images?|getty|reuters|shutterstock|istock(?:photo)?|ap images|ap photo|afp|associated press)\)?(?: images)?(?: europe)?$/iu
const note =
  /\b(?:contributed|reported from [^.!?]{2,60})\.$|\b(?:contributed (?:to this|reporting)|additional reporting|(?:this|the) (?:article|story|post|column|report) (?:was|has been|is|originally|first|will be|originally|comes|incorrectly)|reporting by|editing by|edited by|editor's note|correction|clarification|story to follow|more to follow|first published|originally (?:published|appeared)|(?:was|is) (?:last )?updated)\b|^(?:updates?|updated|corrections?|note|editor's note|published|first published|last updated|posted)\b[:\s]/iu
const firstPublished = /^(?:first )?(?:published|updated|posted)\b/iu
const byline = /^(?:[Bb]y|BY|(?:Written|Story|Words|Posted) by)\s+\p{Lu}/u
const bylineTail =
  /^(?:\p{Lu}[\p{L}.'-]+ ){1,4}(?:cnn|bbc|associated press|ap|afp|reuters|usa today|bloomberg)(?: news)?$/iu
const furniture =
  /^(?:tags?|tagged|topics?|keywords?|categor(?:y|ies)|filed under|related (?:tags|topics)|comments?(?: are closed)?|reader comments|\d+ comments?|end of (?:article|story|document)|word ?count|save|report|top|back to top|\d+ ?(?:of|\/) ?\d+|next|prev|previous|next prev|home|menu|close|search|about the author|markets|show more|reprints)\b[^.!?]{0,80}$/iu
const date =
  /^(?:(?:published|updated|posted|on|at|last)\W{0,2}){0,2}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?\b[^!?]{0,45}$|^[^.!?\d]{0,40}\d{1,2} ?(?:secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago\b[^.!?]{0,40}$|^\d{4}-\d\d-\d\d[^!?]{0,40}$|^[^.!?]{3,25} \d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?$/iu
const particle = /^(?:de|van|von|der|bin|al|la|di|da|and|&)$/u
const nameWord = /^\p{Lu}[\p{L}'’.-]{0,30},?$/u

/** "Ann Ray", "Ann Ray & Ben de Cole": two to seven words, all capitalised but for particles. */
function isName(text: string): boolean {
  if (text.length > 80 || !/^\p{Lu}/u.test(text)) return false
  const words = text.split(/\s+/u)
  return words.length >= 2 && words.length <= 7 && words.every(word => nameWord.test(word) || particle.test(word))
}
const album = /^\(?(?:photos|pictures|videos?|galler(?:y|ies)|graphic|illustrations):/iu
const finished = /[.:;,][."')\]”’]*$/u
const asks = /[?!]["')\]”’]*$/u
const quoted = /^["“].{0,400}["”]$/u
const cutOff = /(?:\.\.\.|…)["')\]]*$/u

/** A credit at the end of a caption: "(Image: Agency)". */
const endCredit = /\((?:image|photo|picture|pic|source|credit|getty|ap|reuters|afp)\b[^()]{0,60}\)?$/iu

/** Words of notes; without one of them the pattern is not tried. */
const noteWords: ReadonlySet<string> = new Set(
  `contributed reported reporting writing edited editing editor's correction corrections clarification follow published appeared originally article story post
  column report updated updates update note posted`.split(/\s+/u)
)

/**
 * Says what a block looks like.
 *
 * @param text Its text with straight apostrophes.
 * @param link Whether it is one link.
 */
export function shapeOf(block: Block, text: string, link: boolean): Shape {
  const count = block.words.length
  const {kind} = block.segment
  if (kind === 'heading' && !link) return 'heading'
  if (kind === 'caption' || kind === 'alt-text') return 'caption'
  if (count > 80) return 'prose'
  if (count <= 60 && block.words.some(word => noteWords.has(word.normal)) && note.test(text)) return 'note'
  if (count <= 14 && date.test(text) && !firstPublished.test(text)) return 'date'
  if (count <= 20 && (block.role === 'byline' || byline.test(text) || bylineTail.test(text))) return 'byline'
  if (count <= 4 && isButton(text)) return 'button'
  if (kind === 'title') return 'heading'
  if (count <= 14 && furniture.test(text)) return 'furniture'
  if ((count <= 30 ? credit : endCredit).test(text.slice(-400)) && !(count >= 5 && album.test(text))) return 'caption'
  const open = isOpen(block, text)
  if (open && count <= 8 && isName(text)) return 'name'
  if (open && count <= 3) return 'short'
  if (open && count <= 32) return 'headline'
  return count <= 40 ? 'summary' : 'prose'
}

/** Whether a text does not end as a paragraph does: no full stop, or cut off; a question or exclamation counts when it stands alone. */
function isOpen({sentences}: Block, text: string): boolean {
  if (cutOff.test(text)) return true
  if (finished.test(text)) return false
  if (!asks.test(text)) return true
  return !quoted.test(text) && (sentences.length === 1 || text.length < 70)
}
