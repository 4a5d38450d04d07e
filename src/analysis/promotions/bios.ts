import {
  bioContact,
  bioMark,
  bioRole,
  bioSentence,
  bioSure,
  bioTitle,
  bioVerbs,
  companyProfile,
  contactStarts,
  namelessBio,
  particles
} from '../../lexicon/bio-words.js'
import {isUpper} from '../letter-case.js'
import type {Line} from './line.js'
import {firstLetters} from './text-ends.js'

/** Notes on authors are looked for in this many lines at the end. */
const reach = 80

const isAround = ({shape, score}: Line): boolean => (shape !== 'prose' && shape !== 'summary') || score >= 2

/** "Ann Ray is a … Ben Cole is a …": several authors in one block. */
const isSeveral = (text: string): boolean =>
  text.includes(' is a') && /[.)] \p{Lu}[\p{L}.'-]+ \p{Lu}[\p{L}.'-]+ is an? /u.test(text)

/** What follows the capitalised words and particles a text begins with, up to the next space; empty where nothing does. */
function afterName(text: string): string {
  let from = text.startsWith('about ') ? 6 : 0
  for (let count = 0; count < 12 && from < text.length; count++) {
    const space = /\s/.exec(text.slice(from, from + 60))?.index ?? 60
    const word = text.slice(from, from + space)
    if (word !== '' && !isUpper(word) && !particles.has(word)) return word
    from += space + 1
  }
  return ''
}

/** Whether the name at the start of a text, or a sign after it, is followed by what its bearer is or does. */
function mayBeBio(text: string, next: string): boolean {
  return next !== '' && (!/^[a-z]/.test(next) || text.startsWith('about ') || bioVerbs.has(/^[a-z]+/.exec(next)![0]))
}

const isProfile = (text: string, next: string): boolean => /^is\b/.test(next) && companyProfile.test(text)

const announces = ({words, text}: Line): boolean => words <= 6 && /^about /i.test(text)

/** Whether a line is what a title above it announces: "About the Beacon", "The Beacon is a newsroom …". */
function isAnnounced(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1]
  if (above === undefined || !announces(above)) return false
  const name = above.text.slice(6).toLowerCase().replace(/^the /, '')
  return name.length > 3 && lines[index]!.lower.replace(/^the /, '').startsWith(name)
}

const isContact = ({text, lower}: Line): boolean =>
  (/@|protected\]| can be /i.test(text) || contactStarts.has(firstLetters(text))) && bioContact.test(lower)

const address = /^\S{1,60}@\S{1,60}$/

/** Whether a line is one of many addresses: a list of whom to write to is the article's. */
const isInList = (lines: readonly Line[], {text}: Line): boolean =>
  address.test(text) && lines.slice(-reach).filter(other => other.words <= 8 && address.test(other.text)).length > 3

/** "The writer is a former minister." Of the author of a book that much is said in a review, too. */
const isNameless = ({words, text}: Line): boolean =>
  words <= 45 && /^the /i.test(text) && saysWhoWrites(text.toLowerCase())

const saysWhoWrites = (lower: string): boolean =>
  namelessBio.test(lower) && (!lower.startsWith('the author') || bioRole.test(lower.slice(11)))

/** Whether a line names who wrote the article: a name, a sentence of what they are, a mark that only such notes have. */
function isBio(lines: readonly Line[], index: number, who: string, isKnown: (name: string) => boolean): boolean {
  const line = lines[index]!
  const given = who.split(' ')[0]!
  const isNamed = [1, 2, 3, 4].some(step => {
    const above = lines[index - step]
    return (
      above !== undefined &&
      above.shape !== 'prose' &&
      above.shape !== 'summary' &&
      above.words <= 6 &&
      above.text.startsWith(given) &&
      above.text !== line.text
    )
  })
  if (isNamed) return bioRole.test(line.lower) || bioMark.test(line.lower)
  if (isKnown(who)) return false
  if (line.words <= 80 && bioSure.test(line.lower)) return true
  if (!bioRole.test(line.lower.slice(0, 220))) return false
  return bioMark.test(line.lower) || isSeveral(line.text)
}

/** Whom a line is about, if it begins with a name and says what its bearer is or does. */
const bearerIn = ({words}: Line, text: string, next: string): string | undefined =>
  words <= 120 && mayBeBio(text, next) ? bioSentence.exec(text)?.[1]?.trim() : undefined

/** "— Ann Ray is a reporter …": a text without the dash. */
const withoutDash = (text: string): string => text.replace(/^[—–-] ?/, '')

/**
 * Whether notes on authors and firms may stand at the end of an article of which nothing else is promotional.
 *
 * @param lineAt Gives the line of an index.
 */
export function mayEndInBio(count: number, lineAt: (index: number) => Line): boolean {
  for (let index = count - 1; index > Math.max(0, count - reach); index--) {
    const line = lineAt(index)
    const text = withoutDash(line.text)
    const next = afterName(text)
    if (isNameless(line) || isContact(line) || bearerIn(line, text, next) || isProfile(text, next)) return true
    if (announces(lineAt(index - 1))) return true
    if (!isAround(line)) return false
  }
  return false
}

/**
 * Finds notes on authors and firms, with the lines of name, title and address around them.
 *
 * They stand at the end of an article: nothing after them may be prose of its own.
 *
 * @param owned Which lines are known to be promotional.
 * @returns Indices of the lines, ascending.
 */
export function findBios(lines: readonly Line[], owned: readonly boolean[]): number[] {
  const found = new Set<number>()
  let top = lines.length
  // Up from the end, over promotional and short lines, to the last paragraph of the article itself.
  for (let index = lines.length - 1; index > Math.max(0, lines.length - reach); index--) {
    const line = lines[index]!
    const isKnown = (name: string): boolean =>
      lines.some(
        ({shape, text}, other) =>
          other !== index && (shape === 'prose' || shape === 'summary') && text.includes(name) && !text.startsWith(name)
      )
    const text = withoutDash(line.text)
    const next = afterName(text)
    const who = bearerIn(line, text, next)
    if (
      isNameless(line) ||
      (isContact(line) && !isInList(lines, line)) ||
      (who && isBio(lines, index, who, isKnown)) ||
      isProfile(text, next) ||
      isAnnounced(lines, index)
    )
      found.add(index)
    else if (!owned[index] && !isAround(line)) break
    top = index
  }
  for (const index of [...found]) {
    for (let up = index - 1; up >= Math.max(top, index - 4, 1); up--) {
      const {shape, text, score} = lines[up]!
      const isTitle = bioTitle.test(text) && shape !== 'caption'
      if (
        shape !== 'name' &&
        shape !== 'button' &&
        !isTitle &&
        score < 2 &&
        !/^@\w+$|^about (?:\S+ ?){1,5}$|^[\p{L}.' -]{3,40} ?@ ?\w+$/iu.test(text)
      )
        break
      if (shape === 'name' || isTitle || score >= 2 || /^about|@/iu.test(text))
        for (let at = up; at < index; at++) found.add(at)
    }
  }
  return [...found].sort((a, b) => a - b)
}
