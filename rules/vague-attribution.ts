import {attributions} from '../src/analysis/attributions.js'
import {copy} from '../src/analysis/copy.js'
import {indexPhrases} from '../src/analysis/phrases.js'
import {quotedWords} from '../src/analysis/quoted-words.js'
import {occurrences} from '../src/analysis/vocabulary.js'
import type {Block, Word} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {functionWords} from '../src/lexicon/function-words.js'
import {
  impersonalAdverbs,
  impersonalVerbs,
  vaguePhrases,
  vagueQuantifiers,
  vagueSubjects,
  vagueVerbs
} from '../src/lexicon/vague-attribution.js'
import {defineRule} from '../src/rule/define-rule.js'

const fixed = indexPhrases(vaguePhrases)
const skipped: ReadonlySet<string> = new Set([
  'headline',
  'subhead',
  'caption',
  'table',
  'byline',
  'credit',
  'transcript',
  'verse'
])

/** Words at which a phrase may start, or whose subject may stand: all others cost one look-up. */
const triggers: ReadonlySet<string> = new Set([
  ...vagueSubjects,
  ...vaguePhrases.map(phrase => phrase[0]!),
  ..."some many is are it's reportedly".split(' ')
])

interface Vague {
  block: Block
  start: number
  end: number
  /** Index of the last word. */
  last: number
}

const isBlank = ({text, words}: Block, index: number): boolean =>
  /^\s+$/u.test(text.slice(words[index - 1]!.end, words[index]!.start))

/** "many economists say": quantifier, subject, verb. */
function subjectAt(block: Block, at: number, to: number): {first: number; last: number} | undefined {
  const {words} = block
  const {normal} = words[at]!
  const from = block.sentences[words[at]!.sentence]!.firstWord
  const next = at + 1 < to && isBlank(block, at + 1) ? words[at + 1] : undefined
  if (!next) return undefined
  if (normal === 'some' || normal === 'many')
    return next.text === next.normal && /^(?:say|believe|argue|think|fear|worry)$/u.test(next.normal)
      ? {first: at, last: at + 1}
      : undefined
  if (!vagueSubjects.has(normal)) return undefined
  let verb = at + 1
  if (/^(?:have|also|now|still|often|generally|widely|already)$/u.test(next.normal)) verb++
  const said = words[verb]
  // "Some Say": a title.
  if (!said || verb >= to || !isBlank(block, verb) || !vagueVerbs.has(said.normal) || /^\p{Lu}/u.test(said.text))
    return undefined
  // "Scientists say they have found": of their own work, which the story goes on to name.
  if (words[verb + 1]?.normal === 'they' && verb + 1 < to) return undefined
  let first = at
  while (
    first > from &&
    isBlank(block, first) &&
    first > at - 4 &&
    (vagueQuantifiers.has(words[first - 1]!.normal) || isModifier(words[first - 1]!))
  )
    first--
  const before = first > from && isBlank(block, first) ? words[first - 1]! : undefined
  // "The researchers said", "her critics say", "Pew analysts say", "legal and policy experts": known from before, or somebody's.
  if (
    before &&
    (/^(?:the|these|those|his|her|their|its|our|my|your|and|or|of|with|to|for|by|two|three|four|five|dozen|hundred|as|that's|other)$/u.test(
      before.normal
    ) ||
      /^[\p{Lu}\d]/u.test(before.text) ||
      before.normal.endsWith("'s"))
  ) {
    return undefined
  }
  return {first, last: verb}
}

const isModifier = ({text, normal}: Word): boolean =>
  /^\p{Ll}[\p{L}-]{2,}$/u.test(text) && !functionWords.has(normal) && !/(?:ed|ly|'s)$/u.test(normal)

/** "it is widely believed", "is said to". */
function impersonalAt(block: Block, at: number, to: number): {first: number; last: number} | undefined {
  const {words} = block
  const {normal} = words[at]!
  if (normal !== 'is' && normal !== 'are' && normal !== "it's") return undefined
  let verb = at + 1
  while (verb < to && impersonalAdverbs.has(words[verb]!.normal)) verb++
  const said = words[verb]
  if (!said || verb >= to || !impersonalVerbs.has(said.normal)) return undefined
  const it = normal === "it's" || words[at - 1]?.normal === 'it'
  const after = words[verb + 1]?.sentence === said.sentence ? words[verb + 1]!.normal : undefined
  if (it) return after === 'by' ? undefined : {first: normal === "it's" ? at : at - 1, last: verb}
  return after === 'to' && /^(?:said|believed|rumou?red|thought)$/u.test(said.normal)
    ? {first: at, last: verb}
    : undefined
}

function vagueOf(tree: Article): Vague[] {
  const found: Vague[] = []
  for (const {block, index: at} of occurrences(tree, triggers)) {
    if (skipped.has(block.role) || quotedWords(tree)[block.index]![at] === 1) continue
    const {words, sentences} = block
    const {lastWord} = sentences[words[at]!.sentence]!
    const end = fixed.match(words, at, lastWord)
    const hit =
      end !== undefined
        ? {first: at, last: end - 1}
        : (subjectAt(block, at, lastWord) ?? impersonalAt(block, at, lastWord))
    const outlet = words[at]!.normal === 'reportedly' ? {first: at, last: at} : undefined
    const range = hit ?? outlet
    if (range) found.push({block, start: words[range.first]!.start, end: words[range.last]!.end, last: range.last})
  }
  return found
}

/** "Chief economist at Bank Ann Ray says": a name in a source that was taken for something else. */
const hasName = (text: string): boolean => /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text)

const isPerson = (text: string): boolean => /^s?he$/iu.test(text)

/** `"It will," said Ann Ray`: the name after the verb, whatever the quotation ends in. */
const namesAfter = (text: string, verb: number): boolean =>
  /["”']\s$/u.test(text.slice(Math.max(0, verb - 2), verb)) &&
  /^\p{Ll}+\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(text.slice(verb, verb + 60))

/** Whether somebody with a name, a document or a link speaks after a phrase, or anywhere in its sentence. */
function isNamed(
  tree: Article,
  all: readonly Block[],
  at: number,
  {block, start, last}: Vague,
  after: number
): boolean {
  const {sentence} = block.words[last]!
  const subject = block.words[last - 1]?.normal
  for (let ahead = 0; ahead <= after && at + ahead < all.length; ahead++) {
    const next = all[at + ahead]!
    for (const {source, type, start: from, sentence: other, covers} of attributions(tree, next)) {
      if (ahead === 0 && from < start && other !== sentence) continue
      if (
        ahead === 0 &&
        from <= start &&
        other === sentence &&
        !covers.some(stretch => stretch.start <= start && start < stretch.end)
      )
        continue
      if (type === 'label' || type === 'bracket' || namesAfter(next.text, from)) return true
      // "Scientists say", and further on "the scientists found": the story goes on to say which.
      if (
        source &&
        (ahead > 0 || from > start) &&
        source.head === subject &&
        /^the\s/iu.test(next.text.slice(source.start, source.end))
      )
        return true
      // "She says past studies have shown": her word.
      if (
        ahead === 0 &&
        from < start &&
        source?.kind === 'pronoun' &&
        isPerson(next.text.slice(source.start, source.end))
      )
        return true
      if (
        source &&
        (source.kind === 'name' ||
          hasName(next.text.slice(source.start, source.end)) ||
          source.kind === 'survey' ||
          (source.kind === 'document' && source.head !== 'reports' && source.head !== 'studies'))
      )
        return true
    }
  }
  return false
}

/**
 * Finds statements given to nobody in particular: "experts say", "many economists believe", "it is widely believed", "is said to",
 * "reports suggest", "rumor has it", "reportedly".
 *
 * Nothing is reported where somebody speaks up for it: a named person or organisation with a verb of speech, "according to", a named
 * study or survey, in the rest of the paragraph or the next two. "The researchers said", "her critics say", "Pew analysts say" point to
 * somebody the text has named, and "allegedly" is a lawyer's word: they are left alone.
 */
export default defineRule({
  id: 'vague-attribution',
  group: 'sourcing',
  description: 'A statement given to nobody in particular',
  rationale: '"Experts say" and "it is believed" hide who says so.',
  severity: 'info',
  presets: {news: ['info', {max: 3}], strict: ['info', {max: 5}]},
  options: {
    after: {
      type: 'integer',
      minimum: 0,
      default: 2,
      description: 'Paragraphs after the phrase in which a named source makes it good.'
    },
    phrases: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'More phrases to report, as they stand in the text.'
    },
    max: {type: 'integer', minimum: 1, default: 5, description: 'Messages per document at most.'}
  },
  fix: 'none',
  quotes: 'skip',
  limits: [
    'A fair summary of a debate looks the same; hence `info`.',
    'Any named speaker in the next two paragraphs counts, though it be on another matter.'
  ],
  valid: [
    'Experts say the dam is safe. "It will hold," said Ana Ruiz, an engineer at the state university.',
    'He was allegedly at the wheel, the indictment says.',
    '"Some say I am mad," the mayor said.',
    'The researchers said the sample was small.',
    'Pew analysts say the trend is new.',
    'Lizards are clever, scientists say. The scientists found 30 that learned a trick.',
    'Scientists say they have taught a crow to count.'
  ],
  invalid: [
    {
      text: '⟦Many economists say⟧ the effect will be large.',
      message: 'Vague attribution `Many economists say`; name a source or cite the study'
    },
    'The senator ⟦is said⟧ to have made his peace with the charges.',
    '⟦Reports suggest⟧ a second tunnel exists.',
    '⟦It is widely believed⟧ that the bridge was never finished.',
    'The band has ⟦reportedly⟧ split up.',
    {text: 'The club is, ⟦insiders whisper⟧, for sale.', options: {phrases: ['insiders whisper']}}
  ],
  check(tree, {options, report}) {
    const all = copy(tree)
    const own =
      options.phrases.length > 0
        ? indexPhrases(options.phrases.map(phrase => phrase.toLowerCase().split(/\s+/u)))
        : undefined
    const places = new Map(all.map((block, at) => [block, at]))
    for (const vague of vagueOf(tree))
      if (!isNamed(tree, all, places.get(vague.block)!, vague, options.after)) say(vague)
    all.forEach(block => {
      if (own && !skipped.has(block.role)) {
        block.words.forEach((word, index) => {
          const end = own.match(block.words, index, block.words.length)
          if (end !== undefined) say({block, start: word.start, end: block.words[end - 1]!.end, last: end - 1})
        })
      }
    })
    function say({block, start, end}: Vague): void {
      report({
        at: {block, start, end},
        reason: `Vague attribution \`${block.text.slice(start, end)}\`; name a source or cite the study`
      })
    }
  }
})
