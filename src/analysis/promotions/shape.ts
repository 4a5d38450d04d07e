import type {Block} from '../../core/block.js'
import {isButton} from './share-bars.js'
import {endsWithSign, firstLetters, lastLetters} from './text-ends.js'

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

/** A credit from its first word on, in text in lower case. */
const credit =
  /^\(?(?:(?:image|photo(?:graph)?|picture|pic|video|graphic|illustration|source|via|credit|screenshot|main image|top photo|feature image)s?(?: (?:credits?|copyright|caption|by|courtesy|composite|from))?(?::| by\b| via\b| courtesy\b|\s\S{1,20}$)|(?:image|media) (?:copyright|caption|credit)\b|photo(?:graph|s)? (?:by|courtesy|credit|illustration|composite)\b|pictured\b|courtesy (?:of|photo)\b|getty\b|reuters$|afp\b|ap photo|file photo|screenshot by)/
const creditWords: ReadonlySet<string> = new Set(
  `image images photo photos photograph photographs picture pictures pic pics video videos graphic graphics illustration illustrations source sources via vias
  credit credits screenshot screenshots main top feature media pictured courtesy getty reuters afp ap file`.split(/\s+/)
)
/** The same in brackets at the end. */
const bracketedCredit = /\((?:image|photo|picture|pic|source|credit|getty|ap|reuters|afp)\b[^)]{0,60}\)?\s*$/
/** An agency at the end, and the words of which one ends it. */
const agency =
  /\b(?:getty images?|getty|reuters|shutterstock|istock(?:photo)?|ap images|ap photo|afp|associated press)\)?(?: images)?(?: europe)?$/
const agencyEnds: ReadonlySet<string> = new Set(
  'image images europe getty reuters shutterstock istock istockphoto photo afp press'.split(' ')
)
const note =
  /\b(?:contributed|reported from [^.!?]{2,60})\.$|\b(?:contributed (?:to this|reporting)|additional reporting|(?:this|the) (?:article|story|post|column|report) (?:was|has been|is|originally|first|will be|originally|comes|incorrectly)|reporting by|editing by|edited by|editor's note|correction|clarification|story to follow|more to follow|first published|originally (?:published|appeared)|(?:was|is) (?:last )?updated)\b|^(?:updates?|updated|corrections?|note|editor's note|published|first published|last updated|posted)\b[:\s]/i
const firstPublished = /^(?:first )?(?:published|updated|posted)\b/i
const byline = /^(?:[Bb]y|BY|(?:Written|Story|Words|Posted) by)\s+\p{Lu}/u
const bylineTail =
  /^(?:\p{Lu}[\p{L}.'-]+ ){1,4}(?:cnn|bbc|associated press|ap|afp|reuters|usa today|bloomberg)(?: news)?$/iu
const outlets: ReadonlySet<string> = new Set('cnn bbc press ap afp reuters today bloomberg news'.split(' '))
const furniture =
  /^(?:tags?|tagged|topics?|keywords?|categor(?:y|ies)|filed under|related (?:tags|topics)|comments?(?: are closed)?|reader comments|\d+ comments?|end of (?:article|story|document)|word ?count|save|report|top|back to top|\d+ ?(?:of|\/) ?\d+|next|prev|previous|next prev|home|menu|close|search|about the author|markets|show more|reprints)\b[^.!?]{0,80}$/i
const furnitureWords: ReadonlySet<string> = new Set(
  `tag tags tagged topic topics keyword keywords category categories filed related comment comments reader end word wordcount save report top back next prev
  previous home menu close search about markets show reprints`.split(/\s+/)
)
/** "Published on Mon, 3 Jan 2020". */
const date =
  /^(?:(?:published|updated|posted|on|at|last)\W{0,2}){0,2}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?\b[^!?]{0,45}$/i
/** How a month begins. */
const monthStarts: ReadonlySet<string> = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '))
/** "3 hours ago". */
const ago =
  /^[^.!?\d]{0,40}\d{1,2} ?(?:secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago\b[^.!?]{0,40}$/i
/** "2020-01-03", "3/1/2020", "4:32 p.m." */
const digits =
  /^\d{4}-\d\d-\d\d[^!?]{0,40}$|^[^.!?]{3,25} \d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$|^\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?$/i

/** Whether a text is a date or a time, or begins with one. */
function isDate({words}: Block, text: string): boolean {
  let isMonth = false
  let isAgo = false
  for (let index = 0; index < words.length; index++) {
    const {normal} = words[index]!
    if (index < 6 && monthStarts.has(normal.slice(0, 3))) isMonth = true
    else if (normal === 'ago') isAgo = true
  }
  return (
    (isMonth && date.test(text)) || (isAgo && ago.test(text)) || (/^\d|-\d\d \d\d:/.test(text) && digits.test(text))
  )
}
const particle = /^(?:de|van|von|der|bin|al|la|di|da|and|&)$/u
const nameWord = /^\p{Lu}[\p{L}'’.-]{0,30},?$/u

/** "Ann Ray", "Ann Ray & Ben de Cole": two to seven words, all capitalised but for particles. */
function isName(text: string): boolean {
  if (text.length > 80 || !/^\p{Lu}/u.test(text)) return false
  const words = text.split(/\s+/u)
  return words.length >= 2 && words.length <= 7 && words.every(word => nameWord.test(word) || particle.test(word))
}
const album = /^\(?(?:photos|pictures|videos?|galler(?:y|ies)|graphic|illustrations):/iu
const cutOff = /\.\.\.["')\]]*$/
const quoted = /^["“].{0,400}["”]$/u
/** A credit at the end of a caption: "(Image: Agency)". */
const endCredit = /\((?:image|photo|picture|pic|source|credit|getty|ap|reuters|afp)\b[^()]{0,60}\)?$/i

/** Words of notes, each with what stands before or after it; the pattern is tried only where they do. */
const noteWords: ReadonlyMap<string, (before: string, after: string) => boolean> = new Map([
  ...'article story post column report'
    .split(' ')
    .map(word => [word, (before: string, after: string) => isThis.has(before) && isAbout.has(after)] as const),
  ...'correction corrections clarification'.split(' ').map(word => [word, () => true] as const),
  ...'update updates note posted'.split(' ').map(word => [word, (before: string) => before === ''] as const),
  ['contributed', (_, after) => after === '' || after === 'to' || after === 'reporting'],
  ['reported', (_, after) => after === 'from'],
  ['reporting', (before, after) => before === 'additional' || before === 'contributed' || after === 'by'],
  ['editing', (_, after) => after === 'by'],
  ['edited', (_, after) => after === 'by'],
  ["editor's", (_, after) => after === 'note'],
  ['follow', before => before === 'to'],
  ['published', before => before === '' || before === 'first' || before === 'originally'],
  ['appeared', before => before === 'originally'],
  ['updated', before => before === '' || before === 'was' || before === 'is' || before === 'last']
])
const isThis: ReadonlySet<string> = new Set(['this', 'the'])
const isAbout: ReadonlySet<string> = new Set('was has is originally first will comes incorrectly'.split(' '))

function isNote({words}: Block, text: string): boolean {
  for (let index = 0; index < words.length; index++) {
    const fits = noteWords.get(words[index]!.normal)
    if (fits?.(words[index - 1]?.normal ?? '', words[index + 1]?.normal ?? '')) return note.test(text)
  }
  return false
}

const isFurniture = (text: string): boolean =>
  (furnitureWords.has(firstLetters(text)) || /^\d/.test(text)) && furniture.test(text)

function isByline({role, words}: Block, text: string): boolean {
  if (role === 'byline') return true
  if ((words[0]?.normal === 'by' || words[1]?.normal === 'by') && byline.test(text)) return true
  return outlets.has(lastLetters(text)) && bylineTail.test(text)
}

/** Whether a text is, or ends with, the credit of a picture. */
function isPictureCredit(count: number, text: string): boolean {
  const end = text.slice(-400).toLowerCase()
  const isBracketed = end.includes('(')
  if (count > 30) return isBracketed && endCredit.test(end)
  return (
    (creditWords.has(firstLetters(end)) && credit.test(end)) ||
    (isBracketed && bracketedCredit.test(end)) ||
    (agencyEnds.has(lastLetters(end)) && agency.test(end))
  )
}

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
  if (count <= 60 && isNote(block, text)) return 'note'
  if (count <= 14 && isDate(block, text) && !firstPublished.test(text)) return 'date'
  if (count <= 20 && isByline(block, text)) return 'byline'
  if (count <= 4 && isButton(text)) return 'button'
  if (kind === 'title') return 'heading'
  if (count <= 14 && isFurniture(text)) return 'furniture'
  if (isPictureCredit(count, text) && !(count >= 5 && album.test(text))) return 'caption'
  const open = isOpen(block, text)
  if (open && count <= 8 && isName(text)) return 'name'
  if (open && count <= 3) return 'short'
  if (open && count <= 32) return 'headline'
  return count <= 40 ? 'summary' : 'prose'
}

/** Whether a text does not end as a paragraph does: no full stop, or cut off; a question or exclamation counts when it stands alone. */
function isOpen({sentences}: Block, text: string): boolean {
  if (endsWithSign(text, '…', '"\')]') || (endsWithSign(text, '.', '"\')]') && cutOff.test(text.slice(-40))))
    return true
  if (endsWithSign(text, '.:;,', '."\')]”’')) return false
  if (!endsWithSign(text, '?!', '"\')]”’')) return true
  return !quoted.test(text) && (sentences.length === 1 || text.length < 70)
}
