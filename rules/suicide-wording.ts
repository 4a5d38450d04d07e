import {copy} from '../src/analysis/copy.js'
import {occurrences} from '../src/analysis/vocabulary.js'
import type {Block, Sentence, Word} from '../src/core/block.js'
import {matchesIn} from '../src/core/matches-in.js'
import {adjectives, assisted, compounds, figurative, figures, methods, verbs} from '../src/lexicon/suicide-wording.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

/** Words that show what a text is about. */
const subjects: ReadonlySet<string> = new Set(['suicide', 'suicides', 'suicidal'])

const sentenceWords = ({words, sentences}: Block, word: Word): readonly Word[] => {
  const {firstWord, lastWord} = sentences[word.sentence] as Sentence
  return words.slice(firstWord, Math.min(lastWord, firstWord + 80))
}

const isSpace = ({text}: Block, a: Word, b: Word): boolean => /^\s+$/u.test(text.slice(a.end, b.start))

/** "Attempted to commit suicide" is an attempt, and needs no verb of dying. */
const attempts: ReadonlyMap<string, string> = new Map([
  ['attempt', 'attempt suicide'],
  ['attempts', 'attempts suicide'],
  ['attempted', 'attempted suicide'],
  ['attempting', 'attempting suicide'],
  ['tried', 'attempted suicide'],
  ['tries', 'attempts suicide'],
  ['try', 'attempt suicide'],
  ['trying', 'attempting suicide']
])

function fits(text: string, right: string): string {
  return /^\p{Lu}/u.test(text) ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

function verbFinding(block: Block, index: number): Finding | undefined {
  const {words, text} = block
  const noun = words[index]!
  const verb = words[index - 1]
  const right = verb && verbs.get(verb.normal)
  if (!verb || right === undefined || !isSpace(block, verb, noun)) return undefined
  if (sentenceWords(block, noun).some(({normal}) => figures.has(normal))) return undefined
  const to = words[index - 2]
  const attempt = to?.normal === 'to' ? words[index - 3] : undefined
  const instead = attempt && attempts.get(attempt.normal)
  const start = attempt && instead !== undefined ? attempt.start : verb.start
  const actual = text.slice(start, noun.end)
  const expected = fits(actual, instead ?? right)
  return {
    at: {block, start, end: noun.end},
    reason: `Wording \`${actual}\`; write \`${expected}\``,
    expected: [expected]
  }
}

function adjectiveFinding(block: Block, index: number): Finding | undefined {
  const {words, text} = block
  const noun = words[index]!
  const adjective = words[index - 1]
  const right = adjective && adjectives.get(adjective.normal)
  if (!adjective || right === undefined || !isSpace(block, adjective, noun)) return undefined
  const next = words[index + 1]
  const isAttempt = next !== undefined && /^(?:attempt|bid|try)s?$/u.test(next.normal) && isSpace(block, noun, next)
  const end = isAttempt ? next.end : noun.end
  const actual = text.slice(adjective.start, end)
  const plain = isAttempt
    ? `suicide ${next.normal === 'attempts' || next.normal === 'bids' ? 'attempts' : 'attempt'}`
    : right
  const expected = fits(actual, plain)
  return {
    at: {block, start: adjective.start, end},
    reason: `Wording \`${actual}\`; write \`${expected}\``,
    expected: [expected]
  }
}

/** "A suicide epidemic": suicide is not caught from others. */
function epidemicFinding(block: Block, index: number): Finding | undefined {
  const noun = block.words[index]!
  const next = block.words[index + 1]
  if (next?.normal !== 'epidemic' || !isSpace(block, noun, next)) return undefined
  const actual = block.text.slice(noun.start, next.end)
  const expected = fits(actual, 'rise in suicides')
  return {
    at: {block, start: noun.start, end: next.end},
    reason: `Wording \`${actual}\`; write \`${expected}\``,
    expected: [expected]
  }
}

function* wordings(block: Block): Generator<Finding> {
  for (let index = 0; index < block.words.length; index++) {
    const {words} = block
    const word = words[index]!
    if (word.normal !== 'suicide') continue
    const next = words[index + 1]
    if (next && compounds.has(next.normal) && isSpace(block, word, next)) continue
    if (figurative.has(words[index - 1]?.normal ?? '')) continue
    const finding = verbFinding(block, index) ?? adjectiveFinding(block, index) ?? epidemicFinding(block, index)
    if (finding) yield finding
  }
}

function* methodsIn(block: Block): Generator<Finding> {
  for (const match of matchesIn(block.text, methods)) {
    const [text] = match
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `Method in \`${text}\`; leave the method out`
    }
  }
}

/**
 * Finds wordings of suicide that health bodies advise against: "committed suicide", which makes a crime of it, "failed" or
 * "successful" attempts, which make death a success, and "a suicide epidemic". In headlines and first paragraphs it also finds verbs that say how ("hanged himself").
 *
 * Figures of speech ("political suicide", "the party will commit suicide"), compounds ("suicide squad", "suicide bomber"), quotations and
 * texts on assisted dying are left alone.
 */
export default defineRule({
  id: 'suicide-wording',
  group: 'law',
  description: 'A wording of suicide that health bodies advise against',
  rationale: 'Neutral wording without the method spares the bereaved and keeps others from imitating it.',
  severity: 'warning',
  presets: {news: 'warning', strict: ['warning', {methods: 'anywhere'}]},
  options: {
    methods: {
      type: 'string',
      enum: ['opening', 'anywhere', 'nowhere'],
      default: 'opening',
      description:
        'Where verbs that tell the method are reported: in headline and first paragraph, anywhere, or nowhere.'
    }
  },
  fix: 'suggested',
  quotes: 'skip',
  limits: [
    'A figure of speech is told by the words around it, and some pass for the thing.',
    'Outside headlines and first paragraphs the method is left to the editor, unless `methods` is `anywhere`.',
    'Whether a helpline is given is not checked.'
  ],
  valid: [
    'He died by suicide in June.',
    '"He committed suicide," she said.',
    'It would be political suicide, and the party will not commit suicide.',
    'A suicide bomber struck the market.',
    'He hung himself out to dry over the budget, and she shot herself in the foot.'
  ],
  invalid: [
    {
      text: 'The singer ⟦committed suicide⟧ in June.',
      message: 'Wording `committed suicide`; write `died by suicide`',
      expected: ['died by suicide']
    },
    {text: 'He was taken in after a ⟦failed suicide attempt⟧ last year.', expected: ['suicide attempt']},
    {text: 'Doctors fear a ⟦suicide epidemic⟧.', expected: ['rise in suicides']},
    {text: 'She ⟦tried to commit suicide⟧ twice.', expected: ['attempted suicide']},
    'Singer ⟦hanged himself⟧ at home\n\nThe singer was found on Monday, police said.\n\nFriends called it a suicide.'
  ],
  check(tree, {options, report}) {
    if (occurrences(tree, subjects).length === 0) return
    const termsOfLaw = occurrences(tree, assisted).length > 0
    for (const block of copy(tree)) {
      if (!termsOfLaw) for (const finding of wordings(block)) report(finding)
      if (options.methods === 'nowhere') continue
      if (options.methods === 'opening' && block.role !== 'headline' && block.role !== 'lede') continue
      for (const finding of methodsIn(block)) report(finding)
    }
  }
})
