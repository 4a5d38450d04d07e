import {isQuoted} from '../src/analysis/quotations.js'
import {occurrences} from '../src/analysis/vocabulary.js'
import type {Block, Word} from '../src/core/block.js'
import {functionWords} from '../src/lexicon/function-words.js'
import {insensitiveTerms, type SensitiveTerm} from '../src/lexicon/insensitive-terms.js'
import {defineRule} from '../src/rule/define-rule.js'

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)

/** "the" and "a" begin terms, and are everywhere: these are looked for by their second word. */
const articles: ReadonlySet<string> = new Set(['a', 'the'])

const wanted: ReadonlySet<string> = new Set(
  [...insensitiveTerms.values()].flatMap(terms =>
    terms.map(({words}) => (articles.has(words[0]!) ? words[1]! : words[0]!))
  )
)

/** How many words a term has from a word on; 0 when it is not there. */
function lengthAt({words, text}: Block, first: number, term: SensitiveTerm): number {
  const {length} = term.words
  const start = words[first]
  if (!start) return 0
  for (let index = 0; index < length; index++) {
    const word = words[first + index]
    if (!word || word.sentence !== start.sentence) return 0
    const normal = index === length - 1 ? word.normal.replace(/'s?$/u, '') : word.normal
    if (normal !== term.words[index]) return 0
    if (index > 0 && !/^\s+$/u.test(text.slice(words[first + index - 1]!.end, word.start))) return 0
  }
  return length
}

/** Verbs that often stand behind "the mentally ill". */
const verbs =
  /^(?:need|needs|deserve|live|face|get|often|receive|go|come|suffer|struggle|want|lack|make|[a-z]+ed|[a-z]+ing)$/u

/** Whether what follows leaves a term the place of a noun. */
function standsAlone({words, text}: Block, last: number): boolean {
  const word = words[last]!
  const next = words[last + 1]
  if (!next || next.sentence !== word.sentence || !/^\s+$/u.test(text.slice(word.end, next.start))) return true
  return functionWords.has(next.normal) || verbs.test(next.normal)
}

/** "The Negro Leagues", "Chairman Lee": a name or a title, told by a capital beside it. */
function isName({words, sentences, role}: Block, first: number, last: number): boolean {
  const opens = sentences[words[first]!.sentence]!.firstWord
  if (role === 'headline' || role === 'subhead') return false
  // "The" may belong to a term, and owes its capital to the sentence.
  const own = words.slice(first, last + 1).filter((word, index) => first + index !== opens && isCapital(word))
  if (own.length > 1 || (own.length === 1 && last > first && !isCapital(words[first]))) return true
  const before = first - 1 > opens && isCapital(words[first - 1])
  const next = words[last + 1]
  const after = next?.sentence === words[last]!.sentence && isCapital(next)
  return (isCapital(words[first]) || own.length > 0) && (before || after)
}

function termAt(block: Block, index: number): {term: SensitiveTerm; first: number; last: number} | undefined {
  for (const first of articles.has(block.words[index - 1]?.normal ?? '') ? [index - 1, index] : [index]) {
    for (const term of insensitiveTerms.get(block.words[first]!.normal.replace(/'s?$/u, '')) ?? []) {
      const length = lengthAt(block, first, term)
      if (length === 0) continue
      const last = first + length - 1
      const {firstWord, lastWord} = block.sentences[block.words[first]!.sentence]!
      const around = block.words.slice(Math.max(firstWord, first - 20), Math.min(lastWord, last + 20))
      if (term.noun && !standsAlone(block, last)) continue
      if (term.small && isCapital(block.words[first])) continue
      if (around.some(({normal}) => term.unless.has(normal))) continue
      if (isName(block, first, last)) continue
      return {term, first, last}
    }
  }
  return undefined
}

/** "Illegals" at the start of a sentence becomes "People …". */
const inCase = (text: string, right: string): string =>
  /^\p{Lu}/u.test(text) ? right.charAt(0).toUpperCase() + right.slice(1) : right

/**
 * Finds labels for people that should be a decision and not an accident: slurs, words for people by their status or their illness
 * ("illegals", "the mentally ill", "wheelchair-bound"), and dated words for groups.
 *
 * The list is short and made for news. Names and titles are left alone, told by capitals beside them, and so are other meanings
 * ("midget submarine"). In quotation marks a term is reported one severity lower, without a suggestion: what was said was said.
 *
 * The list `wide`, on in `strict`, adds terms on which newsrooms differ ("illegal immigrant", "the elderly") and job titles for one sex
 * ("spokesman", "manpower"), one severity lower.
 */
export default defineRule({
  id: 'insensitive-terms',
  group: 'style',
  description: 'A slur or a loaded label for people',
  rationale: 'Slurs and loaded labels should be a decision, not an accident.',
  severity: 'warning',
  presets: {news: 'warning', strict: ['warning', {lists: ['labels', 'wide']}]},
  options: {
    lists: {
      type: 'array',
      items: {type: 'string', enum: ['labels', 'wide']},
      default: ['labels'],
      description: 'Which lists to look through.'
    },
    max: {type: 'integer', default: 10, minimum: 1, description: 'Most messages an article gets.'}
  },
  fix: 'suggested',
  quotes: 'check',
  limits: [
    'A list, not a judge: who says a word of whom, and why, is left to the editor; `allow` takes what a house has decided to print.',
    'Words with an everyday second meaning are left out, though some are slurs.'
  ],
  valid: [
    'She told her father that white voters and Black voters had sought asylum.',
    'The mentally ill man was taken to a hospital, and the midget submarine to a museum.',
    'The School for the Handicapped closed in 1961.',
    'He played in the Negro Leagues before the Washington Redskins had a stadium.',
    'The chairman said the spokesman had left.',
    'The KGB trained the illegals as spies.',
    {text: 'They met Chairman Lee at noon.', options: {lists: ['wide']}}
  ],
  invalid: [
    {
      text: 'Some ⟦illegals⟧ crossed the river at night.',
      message: 'Term `illegals`; write `people living in the country illegally`',
      expected: ['people living in the country illegally']
    },
    {text: 'She has been ⟦confined to a wheelchair⟧ since May.', expected: ['using a wheelchair']},
    {text: 'The state has few homes for ⟦the mentally ill⟧.', expected: ['people with a mental illness']},
    {
      text: '"The ⟦illegals⟧ took it," he said.',
      message: 'Term `illegals` in a quotation; check that it is needed',
      expected: []
    },
    {text: 'He called them ⟦wetbacks⟧ in a letter.', message: 'Slur `wetbacks`; print it only if it is the news'},
    {text: 'The ⟦chairman⟧ spoke.', options: {lists: ['wide']}, expected: ['chair']}
  ],
  check(tree, {options, report}) {
    let end = -1
    let current: Block | undefined
    for (const {block, index} of occurrences(tree, wanted)) {
      if (block !== current) end = -1
      current = block
      const found = termAt(block, index)
      if (!found || found.first <= end || !options.lists.includes(found.term.list)) continue
      const {term, first, last} = found
      end = last
      const start = block.words[first]!.start
      const shown = block.text.slice(start, block.words[last]!.end).replace(/['’]s?$/u, '')
      const at = {block, start, end: start + shown.length}
      const note = term.note === undefined ? {} : {note: term.note}
      if (isQuoted(tree, at)) {
        const reason = `${term.slur ? 'Slur' : 'Term'} \`${shown}\` in a quotation; check that it is needed`
        report({at, reason, minor: true, ...note})
      } else if (term.instead.length === 0) {
        const reason = term.slur ? `Slur \`${shown}\`; print it only if it is the news` : `Term \`${shown}\`; reword`
        report({at, reason, minor: term.list === 'wide', ...note})
      } else {
        const expected = term.instead.map(right => inCase(shown, right))
        const reason = `Term \`${shown}\`; write ${expected.map(right => `\`${right}\``).join(' or ')}`
        report({at, reason, expected, minor: term.list === 'wide', ...note})
      }
    }
  }
})
