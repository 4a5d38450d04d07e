import {attributions, type Cue, hasAttribution} from '../src/analysis/attributions.js'
import {copy} from '../src/analysis/copy.js'
import {isTagged} from '../src/analysis/is-tagged.js'
import {isUpper} from '../src/analysis/letter-case.js'
import {type Quotation, quotations} from '../src/analysis/quotations.js'
import {quotedWords} from '../src/analysis/quoted-words.js'
import type {Block, Word} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {attributionVerb} from '../src/lexicon/attribution-verbs.js'
import {defineRule} from '../src/rule/define-rule.js'

const skipped: ReadonlySet<string> = new Set(
  'headline subhead byline table caption transcript verse credit blockquote note liveblog-entry list'.split(' ')
)

const plainSpeech: ReadonlySet<string> = new Set(
  'say tell ask add write reply respond explain tweet post recall continue note announce testify state argue insist warn declare sing shout joke read'.split(
    ' '
  )
)

/** Whether a neighbouring block leads into a quotation or out of it: it quotes somebody itself, or says plainly that somebody spoke. */
const speaks = (cues: readonly Cue[], quotes: readonly Quotation[]): boolean =>
  cues.some(
    ({type, verb}) =>
      type === 'label' ||
      (type === 'verb' && (quotes.length > 0 || plainSpeech.has(verb!.lemma))) ||
      (type === 'preposition' && quotes.length > 0)
  )

/** "That was how the owner described it": what follows a quotation and names its speaker. */
const looksBack = (text: string): boolean =>
  /^(?:That|This) (?:was|is) (?:how|what)\b|^(?:Those|These) (?:were|are) the words\b/u.test(text)

/** "Ann Ray, baker": a short line of names, which a list mark may have opened. */
const isNameLine = ({text, role}: Block): boolean =>
  role === 'list' && /^\p{Lu}\p{Ll}+(?: \p{Lu}[^.!?]{1,60})?\.?$/u.test(text)

const signOff = /^\s*(?:[-–—―]{1,2}|~)\s?\p{Lu}/u

/** "— Ann Ray, baker" at the end of a block. */
const endsInSignOff = (text: string): boolean =>
  /["”]\s*(?:[-–—―]{1,2}|~)\s?\p{Lu}[^"“”]{1,80}$/u.test(text.slice(-120))

const endsInColon = (text: string): boolean => text.trimEnd().endsWith(':')

const smallWords: ReadonlySet<string> = new Set('a an the of in on at to for and or but with from by as is'.split(' '))

/** Whether a quotation opens with a capital, or with what stands for words left out. Most parts of sentences are turned away at once. */
function opensUtterance(text: string, start: number): boolean {
  const unit = text.charCodeAt(start + 1)
  if (unit >= 97 && unit <= 122) return false
  return /^["“„«'`‘]*\s*(?:\p{Lu}|\[|…|\.\.\.)/u.test(text.slice(start, start + 12))
}

/** Index of the first word that ends after an offset, from one on. */
function wordAfter(words: readonly Word[], from: number, offset: number): number {
  let at = from
  while (at < words.length && words[at]!.end <= offset) at++
  return at
}

/** Whether all words of a quotation are capitalised, as those of a title are. */
function isTitle(words: readonly Word[], first: number, last: number): boolean {
  let hasName = false
  for (let at = first; at <= last; at++) {
    const {normal, text} = words[at]!
    if (smallWords.has(normal)) continue
    if (!isUpper(text) && !/^\d/.test(text)) return false
    hasName = true
  }
  return hasName
}

/** Whether the sentences a quotation stands in hold nothing but quotation. */
function standsAlone({words, sentences}: Block, quoted: Uint8Array, first: number, last: number): boolean {
  const from = sentences[words[first]!.sentence]!.firstWord
  const to = sentences[words[last]!.sentence]!.lastWord
  for (let at = from; at < first; at++) if (quoted[at] === 0) return false
  for (let at = last + 1; at < to; at++) if (quoted[at] === 0) return false
  return true
}

/** `She shook her head. "It was gone."`: whether the sentence right before a quotation tells of the one who speaks. */
function hasBeat({words, sentences}: Block, quoted: Uint8Array, first: number): boolean {
  const before = sentences[words[first]!.sentence - 1]
  if (!before) return false
  const {firstWord, lastWord} = before
  if (quoted[firstWord] === 1 || quoted[lastWord - 1] === 1) return false
  return /^s?he$/u.test(words[firstWord]!.normal)
}

/** "Ann Ray points to the figures": whether a block is one sentence on what a person says or thinks. */
function leadsIn(tree: Article, block: Block): boolean {
  if (block.sentences.length > 1) return false
  return attributions(tree, block).some(
    ({type, source}) => type === 'verb' && (source?.kind === 'name' || /^s?he$/u.test(source?.head ?? ''))
  )
}

/** `"Where is it?"` and, in the next block, "Asked the man." */
function startsWithSpeech({words}: Block): boolean {
  const verb = attributionVerb(words[0]?.normal ?? '')
  const next = words[1]
  return (
    verb?.form === 'past' &&
    next !== undefined &&
    (/^(?:the|an?|his|her|my|our|their|one|he|she)$/u.test(next.normal) || isUpper(next.text))
  )
}

/** Whether the blocks around one with a quotation say who speaks. */
function hasSpeakerNear(tree: Article, all: readonly Block[], at: number, before: number, after: number): boolean {
  const quotes = quotations(tree)
  for (let back = Math.max(0, at - before); back < at; back++) {
    const block = all[back]!
    if (endsInColon(block.text) || isTagged(block.text) || speaks(attributions(tree, block), quotes[block.index]!))
      return true
  }
  // "— The Club (@club)" over what a post says.
  if (at > 0 && before > 0 && (leadsIn(tree, all[at - 1]!) || signOff.test(all[at - 1]!.text))) return true
  for (let ahead = at + 1; ahead <= at + after && ahead < all.length; ahead++) {
    const block = all[ahead]!
    if (
      startsWithSpeech(block) ||
      signOff.test(block.text) ||
      isNameLine(block) ||
      looksBack(block.text) ||
      isTagged(block.text)
    )
      return true
    if (speaks(attributions(tree, block), quotes[block.index]!)) return true
  }
  return false
}

/** Whether a block is nothing but quotation. */
const isQuotation = (tree: Article, block: Block | undefined): boolean =>
  block !== undefined &&
  block.words.length > 0 &&
  quotations(tree)[block.index]!.length > 0 &&
  quotedWords(tree, block).every(inside => inside === 1)

/** Whether a block is in a row of three or more that are nothing but quotation, and not the first of them. */
const isInRow = (tree: Article, all: readonly Block[], at: number): boolean =>
  isQuotation(tree, all[at]) &&
  isQuotation(tree, all[at - 1]) &&
  (isQuotation(tree, all[at - 2]) || isQuotation(tree, all[at + 1]))

/**
 * Finds quotations of eight words or more that nobody in the paragraph or its neighbours is named for.
 *
 * A speaker is found in: the paragraph of the quotation, in any words of attribution outside quotation marks; the two paragraphs before and
 * the one after, where they quote somebody with words of attribution or say plainly that somebody spoke ("she told the council");
 * a paragraph before that is one sentence on what a person says, thinks or points to; a sentence right before it that tells what he or she
 * does; a colon at its end; a sign-off ("— Ann Ray, baker") or an outlet's credit after it; a quotation that runs on from the paragraph before.
 * Of three or more paragraphs in a row that are only quotation (letters, questions and answers) the first is looked at.
 *
 * Only whole utterances count: the quotation begins with a capital and stands in a sentence of its own. Titles, partial quotations inside a
 * sentence, transcripts, verse, lists and captions are left alone.
 */
export default defineRule({
  id: 'unattributed-quotes',
  group: 'sourcing',
  description: 'A quotation without a speaker nearby',
  rationale: 'A direct quotation must have a speaker the reader can find at once.',
  severity: 'info',
  presets: {news: 'info', strict: ['warning', {before: 1}]},
  options: {
    minWords: {type: 'integer', minimum: 1, default: 8, description: 'Shorter quotations are left alone.'},
    before: {
      type: 'integer',
      minimum: 0,
      default: 2,
      description: 'Paragraphs before the quotation in which its speaker may stand.'
    },
    after: {type: 'integer', minimum: 0, default: 1, description: 'Paragraphs after it.'}
  },
  fix: 'none',
  quotes: 'check',
  limits: [
    'Quotations a columnist invents look the same.',
    'Any speech in the neighbouring paragraphs counts, whoever speaks there.'
  ],
  valid: [
    '"It was loud in there," she said. "We ran before the second blast came down the hall."',
    'The statement read:\n\n"We will not comment on the inquiry before it has come to an end."',
    '"Stop at the red light and wait for the next tram," a sign read.',
    '"It is over for all of us," Lena Holm fumed. "Nobody told us that the water had come up."',
    '"We sold the boat and bought a pig with wings instead."\n\nThat was how the owner once described the deal.',
    'The roof was gone. She shook her head. "Nobody in the building believed the alarm was real that night."',
    'Ann Ray points to the new figures.\n\n"It is going to be a hard fight to change what people think of us."',
    '"Where in the world do you put the oil in this thing?"\n\nAsked the man at the pump.',
    'The song was "My Long Way Home From the Old Sea Wall Again" by a local band.',
    '"Nobody told us that the water had come up so fast in the night."\n\n— Lena Holm, farmer',
    'The council met at noon. "We were late," said Tom Aiken, the clerk.\n\n"Then the lights went out and we had to feel our way down."'
  ],
  invalid: [
    {
      text: 'Rain fell all week.\n\n⟦"We will rebuild every house on this street before the winter comes."⟧\n\nThe river stood two feet high.',
      message: 'Quotation has no speaker in this or the neighbouring paragraphs; attribute it'
    },
    'The plan failed. ⟦"Nobody in the building believed the alarm was real that night."⟧ The roof fell.',
    'The market opened late.\n\n⟦"Nothing in this town has been the same since the mill shut."⟧\n\n⟦"My father worked there and so did all of his brothers."⟧\n\nStalls were full by noon.',
    {text: 'Buses ran late. ⟦"We waited an hour."⟧ The depot is shut.', options: {minWords: 3}}
  ],
  check(tree, {options, report}) {
    const all = copy(tree)
    const byBlock = quotations(tree)
    for (let at = 0; at < all.length; at++) {
      const block = all[at]!
      const quotes = byBlock[block.index]!
      if (quotes.length === 0 || skipped.has(block.role)) continue
      const {text, words} = block
      let near: boolean | undefined
      let next = 0
      for (const {start, end, continued} of quotes) {
        if (continued || !opensUtterance(text, start)) continue
        const first = wordAfter(words, next, start)
        next = wordAfter(words, first, end)
        const last = next - 1
        if (last - first + 1 < options.minWords || isTitle(words, first, last)) continue
        if (endsInColon(text.slice(Math.max(0, start - 4), start))) continue
        const quoted = quotedWords(tree, block)
        if (!standsAlone(block, quoted, first, last) || hasBeat(block, quoted, first)) continue
        // Asked last, and once a block: it reads what stands around.
        near ??=
          isTagged(text) ||
          endsInSignOff(text) ||
          isInRow(tree, all, at) ||
          hasAttribution(tree, block) ||
          hasSpeakerNear(tree, all, at, options.before, options.after)
        if (near) break
        report({
          at: {block, start, end},
          reason: 'Quotation has no speaker in this or the neighbouring paragraphs; attribute it'
        })
      }
    }
  }
})
