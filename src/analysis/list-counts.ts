import type {Block, TextRange} from '../core/block.js'
import type {Article, Document} from '../core/document.js'
import {lazyPattern} from '../core/lazy-pattern.js'
import {matchesIn} from '../core/matches-in.js'
import {memo} from '../core/memo.js'
import {cardinals} from '../lexicon/numbers.js'
import {copy} from './copy.js'
import {sign} from './signs.js'
import {signs} from './spots.js'
import {wordAt} from './word-at.js'

/** A number word or digit with its noun that announces a list of another length. */
export interface ListCount extends TextRange {
  /** How many items there are. */
  items: number
}

const count = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2]'
const noun = "(?:\\p{Ll}[\\p{L}’'-]{1,24} ){0,2}?(?:\\p{Ll}[\\p{L}-]{1,24}s|children|men|women|people)"

/** "three candidates: ", "two options — ". */
const announcement = lazyPattern(
  `(?<![\\p{L}\\p{N}$€£.,:%-]|\\b(?:and|or|to|of|than|least|most) )((?:${count}) ${noun})(: | [—–] | -- )`,
  'giu'
)

/** What stands between an announcement and its list, behind the end of the noun: most paragraphs have none of it. */
const joint = /(?:s|en|ople)(?:: | [—–] | -- )/iu

/** "Four wards are closed:" at the end of a paragraph. */
const beforeBullets = lazyPattern(
  `(?<![\\p{L}\\p{N}$€£.,:%-]|\\b(?:and|or|to|of|than|least|most) )((?:${count}) ${noun})(?: [^.:;!?]{1,60})?:$`,
  'iu'
)

/** The longest list that is counted, in UTF-16 units. */
const longest = 300

const numberOf = (text: string): number => {
  const word = text.split(' ', 1).join('').toLowerCase()
  return cardinals.get(word) ?? Number(word)
}

const makes: readonly RegExp[] = [
  /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|van|von|der|bin|al|el|of|the|la) )?\p{Lu}[\p{L}.’'-]*){0,3}$/u,
  /^\p{Ll}[\p{L}-]+$/u,
  /^(?:the|a|an|his|her|its|their)(?: [\p{L}’'-]+){1,3}$/u,
  /^to(?: [\p{L}’'-]+){1,4}$/u,
  /^\p{Ll}+ing(?: [\p{L}’'-]+){0,3}$/u
]

/** How many items a list has; nothing when that cannot be told. */
function countItems(list: string): number | undefined {
  // "John Doe, 34, and Max Roe, 35".
  const text = list
    .replace(/ \([^()]{1,30}\)/gu, '')
    .replace(/, \d{1,3}(?=[,;]| and |$)/gu, '')
    .trim()
  if (
    /\b(?:including|include|among|such as|e\.g\.|like|for example|mainly|namely|who|which|that|because|if|but|not)\b/iu.test(
      text
    )
  )
    return undefined
  const joints = text.match(/(?:^| )(?:and|or|nor|&)(?= )/giu)?.length ?? 0
  const parted = text.includes(';')
  if (!parted && joints !== 1) return undefined
  // "Austin, Texas, and Boise, Idaho": two, not four.
  if (!parted && /(?:^| )(?:and|or|nor|&) [^,]*,/iu.test(text)) return undefined
  const items = (parted ? text.split(';') : text.split(/, (?:and |or |nor |& )?| (?:and|or|nor|&) /u))
    .map(item => item.replace(/^\s*(?:and|or|nor|&) /u, '').trim())
    .filter(item => item !== '')
  return items.length >= 2 && items.length <= 24 && makes.some(make => items.every(item => make.test(item)))
    ? items.length
    : undefined
}

/** Lists within sentences. */
function inline(block: Block): ListCount[] {
  const found: ListCount[] = []
  if (!joint.test(block.text)) return found
  for (const match of matchesIn(block.text, announcement())) {
    const [whole, announced = '', sign = ''] = match
    const from = match.index + whole.length
    const sentence = block.sentences[block.words[wordAt(block.words, match.index)]?.sentence ?? -1]
    const rest = block.text.slice(from, Math.min(sentence?.end ?? from, from + longest))
    if (rest.length === longest) continue
    const close = sign === ': ' ? -1 : rest.indexOf(sign)
    const list = close >= 0 ? rest.slice(0, close) : rest.replace(/[.!?]["'”’)]*\s*$/u, '')
    if (/[—–:"“”?!]| -- /u.test(list)) continue
    const items = countItems(list)
    if (items === undefined || items === numberOf(announced)) continue
    found.push({block, start: match.index, end: match.index + announced.length, items})
  }
  return found
}

const bullet = /^(?:[-*+•–]|\d{1,2}[.)])[ \t]/u

/** The bullets that follow a block, those of one depth; nothing when something else stands between. */
function bulletsAfter(all: readonly Block[], index: number, {source, lines}: Document): number {
  let items = 0
  let column: number | undefined
  for (let at = index + 1; at < all.length; at++) {
    const {segment} = all[at]!
    if (segment.kind !== 'list-item') break
    if (!bullet.test(source.slice(segment.start, segment.start + 4))) continue
    const own = lines.point(segment.start).column
    column ??= own
    if (own === column) items++
    else if (own < column) break
  }
  return items
}

/** Numbers that announce lists of another length. */
export const listCounts = memo((tree: Article): readonly ListCount[] => {
  const found: ListCount[] = []
  const all = copy(tree)
  const marks = signs(tree)
  all.forEach((block, index) => {
    if ((marks[block.index]! & sign.pause) === 0) return
    for (const one of inline(block)) found.push(one)
    if (block.segment.kind === 'list-item' || !block.text.endsWith(':')) return
    const tail = block.text.slice(-160)
    const match = beforeBullets().exec(tail)
    if (!match) return
    const items = bulletsAfter(all, index, tree.data.document)
    if (items < 2 || items === numberOf(match[1]!)) return
    const start = block.text.length - tail.length + match.index
    found.push({block, start, end: start + match[1]!.length, items})
  })
  return found
})
