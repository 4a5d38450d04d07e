import {attributions} from '../src/analysis/attributions.js'
import {copy} from '../src/analysis/copy.js'
import {indexPhrases} from '../src/analysis/phrases.js'
import {type VagueAttribution, vagueAttributions} from '../src/analysis/vague-attributions.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {defineRule} from '../src/rule/define-rule.js'

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
  {block, start, last}: VagueAttribution,
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
    'There has to be some worry. The plan was met with some fear.',
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
    let at = 0
    for (const vague of vagueAttributions(tree)) {
      while (all[at] !== vague.block) at++
      if (!skipped.has(vague.block.role) && !isNamed(tree, all, at, vague, options.after)) say(vague)
    }
    if (own)
      for (const block of all) {
        if (skipped.has(block.role)) continue
        block.words.forEach((word, index) => {
          const end = own.match(block.words, index, block.words.length)
          if (end !== undefined) say({block, start: word.start, end: block.words[end - 1]!.end, last: end - 1})
        })
      }
    function say({block, start, end}: VagueAttribution): void {
      report({
        at: {block, start, end},
        reason: `Vague attribution \`${block.text.slice(start, end)}\`; name a source or cite the study`
      })
    }
  }
})
