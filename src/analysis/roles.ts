import type {Block, Role} from '../core/block.js'
import type {SegmentKind} from '../core/document.js'

const given: Record<SegmentKind, Role> = {
  title: 'headline',
  description: 'subhead',
  heading: 'subhead',
  body: 'body',
  'list-item': 'list',
  'table-cell': 'table',
  'block-quote': 'blockquote',
  caption: 'caption',
  'alt-text': 'caption',
  note: 'note'
}

/** "By Ann Ray", "Ann Ray and Ben Cole, Staff Writers". */
const byline = /^(?:By|BY)\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:and\s+|&\s+)?\p{Lu}[\p{L}.'’-]*,?){1,8}$/u

/** "Photo: Ann Ray/Agency", "(Reporting by Ann Ray; editing by Ben Cole)". */
const credit =
  /^\(?(?:(?:Photo(?:graph)?s?|Image|Picture|Video|Graphic|Illustration)(?:\s+credits?)?(?::|\s+by\b|\s+courtesy\b)|Additional reporting\b|Reporting by\b|Writing by\b|Editing by\b|©|Copyright\b)/i
/** How those begin. */
const creditStart =
  /^\(?(?:p(?:hoto|ic)|image|video|graphic|illustration|additional|(?:report|writ|edit)ing|©|copyright)/i

/** "SMITH: I did not.", "Q: Why?", "Ann Ray: …": the name of who speaks, up to four words, then a colon and speech. */
const speaker = /^\p{Lu}[\p{L}.'’-]{0,40}(?:\s\p{Lu}[\p{L}.'’-]{0,40}){0,3}\s?(?:\([^)]{1,40}\))?:\s+\S/u

/** "4:32 p.m.", "16.32", "___", "* * *": all there is of an entry's head in a live blog. */
const tick = /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+(?:[A-Z]{2,4}|ET))?|_{3,}|-{3,}|\*(?:\s?\*){2,})$/iu

/** In so many units a name of who speaks and its colon have room. */
const longestName = 240

function isSpeaker(text: string): boolean {
  const colon = text.indexOf(':')
  if (colon < 1 || colon >= longestName) return false
  const name = text.slice(0, colon)
  const isShort = name.includes('(') || (/\s/.test(text[colon + 1] ?? '') && name.split(/\s/).length <= 5)
  return isShort && speaker.test(text)
}

/** All ticks begin with a digit or a sign; hardly any other block does. */
const isTick = (text: string): boolean => !/^[A-Za-z"“]/.test(text) && tick.test(text)

const isByline = (text: string): boolean => text.length < 120 && /^B[yY]\s/.test(text) && byline.test(text)
const isCredit = (text: string): boolean => text.length < 240 && creditStart.test(text) && credit.test(text)

const isVerseLine = ({text}: Block): boolean =>
  text.length < 60 && !/[.!?]["'”’)]*$/u.test(text) && text.split(/\s+/u).length >= 3

/** Marks runs of at least three short lines of which hardly any ends a sentence. */
function markVerse(all: readonly Block[]): void {
  let run: Block[] = []
  const close = (): void => {
    if (run.length >= 3) for (const block of run) block.role = 'verse'
    run = []
  }
  for (const block of all) {
    const short = block.role === 'body' && block.text.length < 60
    if (short && (isVerseLine(block) || run.length > 0) && /[,;\p{L}.!?—–-]["'”’]?$/u.test(block.text)) run.push(block)
    else close()
  }
  close()
}

/**
 * Gives each block its role: what the source said, and where it said nothing, what the words and the place of the block show.
 * Changes the blocks it is given.
 */
export function inferRoles(all: readonly Block[]): void {
  for (const block of all) block.role = given[block.segment.kind]
  const heading = all.find(
    block => block.role === 'headline' || (block.segment.kind === 'heading' && block.segment.depth === 1)
  )
  if (heading) heading.role = 'headline'
  const plain = all.filter(block => block.role === 'body')
  for (const block of plain) {
    if (isByline(block.text)) block.role = 'byline'
    else if (isCredit(block.text)) block.role = 'credit'
  }
  const spoken = plain.filter(({text}) => isSpeaker(text))
  if (spoken.length >= 3) for (const block of spoken) block.role = 'transcript'
  const ticks = new Set(plain.filter(({text}) => isTick(text)))
  if (ticks.size >= 3) {
    let live = false
    for (const block of plain) {
      if (ticks.has(block)) live = true
      if (live) block.role = 'liveblog-entry'
    }
  }
  markVerse(all)
  const lede = all.find(block => block.role === 'body')
  if (lede) lede.role = 'lede'
}
