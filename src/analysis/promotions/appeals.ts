import type {CueKind} from '../../lexicon/promotion-cues.js'
import type {Line} from './line.js'
import {listed, walls} from './list-lines.js'

/** Kinds of material that speak to the reader, and may do so over several paragraphs. */
const speaking: ReadonlySet<CueKind> = new Set([
  'appeal',
  'donation',
  'subscription',
  'newsletter',
  'paywall',
  'feedback'
])

/** Whether a line is of a kind that speaks to the reader. */
export const isSpeaking = (line: Line): boolean => line.kinds.some(kind => speaking.has(kind))

const person = new Set("we our us you your you're you'd you've you'll we're we've we'd we'll yours ours".split(' '))
const speech = /\b(?:said|says|told|tells|added|wrote|tweeted|announced|according to)\b/iu

const speaksToReader = ({block}: Line): boolean => block.words.some(word => person.has(word.normal))

/** What outlets call themselves and theirs. */
const trade = /\b(?:journalism|journalists?|newsrooms?|newsletters?|subscribers?|subscriptions?|paywalls?|inbox)\b/iu

/** Whether a line may be one of an appeal, in the tone it has: to the reader, or of the outlet. */
export const isTone = (line: Line): boolean =>
  line.words <= 40 &&
  !walls.has(line.shape) &&
  !speech.test(line.text) &&
  (speaksToReader(line) || trade.test(line.text))

/** No appeal has more paragraphs after the one that shows it; later ones are shown by their own evidence. */
export const longest = 40

/** What boxes end with: after it, only evidence of its own shows that a line goes with them. */
const isEnd = ({text, words}: Line): boolean =>
  words <= 40 && /\b(?:recaptcha|privacy (?:policy|notice)|terms (?:of|and|&)|unsubscribe)\b/iu.test(text)

/** Marks the paragraphs of an appeal or a box: on from the seed, over at most three lines that say nothing themselves. */
function growSpeech(lines: readonly Line[], at: number, isOpener: boolean, own: (index: number) => void): void {
  const limit = isOpener ? 120 : 45
  let last = at
  for (let index = at + 1; index < lines.length && index - last <= 3 && index - at <= longest; index++) {
    const line = lines[index]!
    if (walls.has(line.shape) && line.score < 3) break
    if (line.words > limit && line.score < 3) break
    if (line.label) break
    const counts =
      (isSpeaking(line) && line.score >= 1) ||
      line.kinds.includes('share') ||
      (!isEnd(lines[last]!) && speaksToReader(line) && !speech.test(line.text))
    if (counts && (isOpener || line.score > 0 || line.words <= 30)) {
      for (let gap = last + 1; gap <= index; gap++) own(gap)
      last = index
    } else if (speech.test(line.text) || (!isOpener && !listed.has(line.shape))) break
  }
}

/** Marks the lines above a box that are its title and its first words. */
function growUp(lines: readonly Line[], at: number, own: (index: number) => void): void {
  for (let index = at - 1; index > 0 && at - index <= 3; index--) {
    const line = lines[index]!
    if (walls.has(line.shape) || line.label === 'front') return
    const isTitle = line.words <= 6 && listed.has(line.shape) && !/^[—–-]|[@!]/u.test(line.text)
    const counts =
      isTitle ||
      (isSpeaking(line) && line.score >= 1) ||
      (line.words <= 25 &&
        speaksToReader(line) &&
        /^(?:get|join|read|discover|find|stay|keep|want|need|don't|never|enjoy|start|be)\b/iu.test(line.text))
    if (!counts) return
    own(index)
    if (isTitle && line.score < 1) return
  }
}

/** Marks the paragraphs between the title of a box and the line that shows what it is, if they all have the tone of one. */
function growToTitle(lines: readonly Line[], at: number, own: (index: number) => void): void {
  let isSure = false
  for (let index = at - 1; index > 0 && at - index <= 5; index--) {
    const line = lines[index]!
    const isTitle = line.words <= 6 && listed.has(line.shape) && !/^[—–-]|[@.!]/u.test(line.text)
    if (!isTitle && !isTone(line)) return
    isSure ||= line.score > 0 || trade.test(line.text)
    if (!isTitle && line.score < 2) continue
    if (isSure) for (let step = index; step < at; step++) own(step)
    return
  }
}

const isOpener = ({text, kinds}: Line): boolean =>
  kinds.includes('appeal') && /^(?:an? |dear |before |while |since |now |as )/iu.test(text)

/** Marks the lines that belong to an appeal or a box, above and below the line that shows it. */
export function growAppeal(lines: readonly Line[], at: number, own: (index: number) => void): void {
  growSpeech(lines, at, isOpener(lines[at]!), own)
  growUp(lines, at, own)
  growToTitle(lines, at, own)
}
