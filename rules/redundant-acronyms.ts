import retextRedundantAcronyms from 'retext-redundant-acronyms'
import {textRangeOf} from '../src/analysis/text-range.js'
import {occurrences} from '../src/analysis/vocabulary.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {added, words as commonWords, known, proper} from '../src/lexicon/redundant-acronyms.js'
import {defineRule} from '../src/rule/define-rule.js'
import {runPlugin} from '../src/rule/run-plugin.js'

const transform = retextRedundantAcronyms()

/** As the package compares words: hyphens and apostrophes do not count. */
const bare = (normal: string): string =>
  normal.includes("'") || normal.includes('-') ? normal.replace(/['-]/gu, '') : normal

const acronyms = {has: (normal: string): boolean => known.has(bare(normal))}

/**
 * Whether the package could find anything in a block: an acronym of its table with the beginning of one of its words next.
 * The beginning, because the package takes plurals for singulars, and those differ in their ends.
 */
function candidates(tree: Article): Block[] {
  const found: Block[] = []
  for (const {block, index} of occurrences(tree, acronyms)) {
    const word = block.words[index]!
    const next = block.words[index + 1]
    if (found.at(-1) === block || !next || next.sentence !== word.sentence) continue
    const text = bare(next.normal)
    if (known.get(bare(word.normal))!.some(tail => text.startsWith(tail.slice(0, 3)))) found.push(block)
  }
  return found
}

/**
 * What retext-redundant-acronyms says of an article. The package looks at every word of the tree and is slow, so it is shown
 * only the paragraphs in which it could find anything; it never looks across the border of a sentence.
 */
export function packageMessages(tree: Article): ReturnType<typeof runPlugin> {
  const children = candidates(tree).map(({node}) => node)
  return children.length === 0 ? [] : runPlugin(transform, {...tree, children})
}

/** The acronyms that the package does not know, in small letters. */
const addedWords: ReadonlySet<string> = new Set([...added.keys()].map(acronym => acronym.toLowerCase()))

const singular = (word: string): string => word.replace(/(?:(?<=[sx]|ch|sh)es|(?<=[^s])s)$/u, '').replace(/ie$/u, 'y')

/**
 * Whether a pair is one that everybody writes, an English word in small letters that only looks like an acronym, or parted by a
 * mark ("for the GOP, party leaders said"), which the package passes over.
 */
function isAccepted(actual: string): boolean {
  if (!/^[\p{L}\p{N}'’\s-]+$/u.test(actual)) return true
  const [acronym = '', ...rest] = actual.split(/\s+/u)
  const lower = acronym.toLowerCase()
  if (acronym !== acronym.toUpperCase() && commonWords.has(lower.replace(/['-]/gu, ''))) return true
  return proper.has(`${lower} ${singular(rest.join(' ').toLowerCase())}`)
}

/**
 * Finds an acronym followed by a word that its own letters already stand for: "PIN number", "HIV virus".
 *
 * Most of the findings are `retext-redundant-acronyms`'; this rule gives them a stable id (the package puts the acronym itself
 * there, which can't be configured or counted), knows some thirty more acronyms of the news ("IED device", "ACL ligament"), and
 * leaves alone what is a proper name ("START treaty", "OPEC countries") or only looks like an acronym in small letters
 * ("the company will add disorder").
 */
export default defineRule({
  id: 'redundant-acronyms',
  group: 'acronyms',
  description: 'An acronym followed by a word that its letters already stand for',
  rationale: 'The last letter of the acronym already says the word that follows it.',
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {},
  fix: 'suggested',
  quotes: 'skip',
  limits: [
    'Each acronym has one sense: `PC computer` is reported where the letters stand for something else, too.',
    'Words before the acronym (`please RSVP`, `the hoi polloi`) are not looked at.'
  ],
  valid: [
    'He typed his PIN on the pad and left the ATM.',
    'Ministers of OPEC countries met in Vienna to talk about the START treaty.',
    'The new rules add disorder to a market that will start talks on Monday.',
    'A USGS survey found arsenic in two wells.',
    '"I forgot my PIN number," she said.'
  ],
  invalid: [
    {
      text: 'The thief knew his ⟦PIN number⟧ by heart.',
      message: 'Unexpected redundant `PIN number`, expected `PIN`',
      expected: ['PIN']
    },
    'She stood before an ⟦ATM machine⟧ in the rain.',
    'Delegates fought over the ⟦GOP party⟧ platform.',
    {text: 'The patrol found two ⟦IED devices⟧ by the road.', expected: ['IEDs']},
    'Doctors treat the ⟦HIV virus⟧ with three drugs.'
  ],
  check(tree, {report}) {
    for (const {actual, expected, reason, place} of packageMessages(tree)) {
      if (!place || !('start' in place) || isAccepted(actual ?? '')) continue
      const at = textRangeOf(tree, place.start.offset!, place.end.offset!)
      if (at) report({at, reason, expected: expected ?? []})
    }
    for (const {block, index} of occurrences(tree, addedWords)) {
      const word = block.words[index]!
      const nouns = added.get(word.text)
      const next = block.words[index + 1]
      if (!nouns || !next || next.sentence !== word.sentence) continue
      const noun = singular(next.normal)
      if (!nouns.includes(noun) || block.text.slice(word.end, next.start).trim() !== '') continue
      const right = noun === next.normal ? word.text : `${word.text}s`
      const actual = block.text.slice(word.start, next.end)
      report({
        at: {block, start: word.start, end: next.end},
        reason: `Unexpected redundant \`${actual}\`, expected \`${right}\``,
        expected: [right]
      })
    }
  }
})
