import {ages} from '../src/analysis/ages.js'
import {issued} from '../src/analysis/issued.js'
import type {Mention} from '../src/analysis/people.js'
import {wordAt} from '../src/analysis/word-at.js'
import type {Block, Word} from '../src/core/block.js'
import {defineRule} from '../src/rule/define-rule.js'

/** Words of crime, abuse and court near which a child's name needs a decision. */
const crime = new Set(
  `abducted abduction abuse abused abuser abusing accused adjudicated arraigned arrest arrested arson assault assaulted assaulting bail burglary
  charged convicted custody defendant delinquency delinquent detained detention expelled felony groomed grooming incest indicted indictment
  jailed juvenile kidnapped kidnapping larceny misdemeanor misdemeanour molest molested molesting murdering overdosed pleaded pled probation
  prosecuted prosecutors prostitution prostituted rape raped raping robbery runaway self-harm sentenced shoplifting stabbing sued suicide suspect
  suspected testified testify testifying trafficked trafficking vandalism`.split(/\s+/u)
)

/** How far a context reaches from a name, in UTF-16 units. */
const reach = 600

/** The words of a name's sentence and of those before and after it. */
function wordsNear({words}: Block, {start, end}: Mention, sentence: number): Word[] {
  const near: Word[] = []
  for (let index = wordAt(words, start - reach); index < words.length; index++) {
    const word = words[index]!
    if (word.start > end + reach || word.sentence > sentence + 1) break
    if (word.sentence >= sentence - 1) near.push(word)
  }
  return near
}

/** Years before publication after which a case is history. */
const history = 20

/**
 * Finds a minor named in a context of crime, abuse or court: "Jane Doe, 15, was charged with arson".
 *
 * A minor is somebody whose full name stands right beside an age of 17 or less ("Jane Doe, 15,", "15-year-old Jane Doe", "the
 * third-grader Jane Doe"). The context is the same sentence and the ones before and after it in the paragraph. Cases that are
 * dated twenty years or more before publication (before 2000 when no day of publication is known) are left alone, as history.
 *
 * One message for each child: it is a reminder to ask, not a ban.
 */
export default defineRule({
  id: 'minors-names',
  group: 'law',
  description: 'A minor named in a context of crime or abuse',
  rationale: 'Naming children who are suspects or victims needs a senior decision and is often unlawful.',
  severity: 'warning',
  presets: {news: 'info', strict: 'warning'},
  options: {},
  fix: 'none',
  quotes: 'check',
  limits: [
    'It cannot know whether parents or a court have agreed to the name.',
    'A child named in one paragraph and aged in another is not seen; nor are surnames alone.',
    'Children killed in accidents and attacks are reported only when a word of crime, abuse or court stands near.'
  ],
  valid: [
    'A 15-year-old girl was charged with arson.',
    'Ann Leeds, 15, won gold in the long jump.',
    'Ann Leeds, 51, was charged with arson.',
    'In 1955, Carl Boone, 14, was abducted by two men.',
    'Ann Leeds, 15, sang. A clerk thanked her. The hall was full. Police arrested a man outside.'
  ],
  invalid: [
    {
      text: '⟦Jane Dorsey⟧, 15, was charged with arson.',
      message: 'Names a minor (`Jane Dorsey`, 15) in a crime or abuse context; check policy and law'
    },
    'A clerk led in 15-year-old ⟦Tom Ramsey⟧. He testified that he was abused.',
    'Police arrested ⟦Max Rowland⟧, 16.'
  ],
  check(tree, {report}) {
    const told = new Set<unknown>()
    for (const {block, person, mention, sentence, value} of ages(tree)) {
      if (value > 17 || !mention || told.has(person)) continue
      const near = wordsNear(block, mention, sentence)
      if (!near.some(({normal}) => crime.has(normal))) continue
      const day = issued(tree)
      const latest = day?.year === undefined ? 1999 : day.year - history
      if (near.some(({normal}) => /^(?:1[5-9]|20)\d\d$/u.test(normal) && Number(normal) <= latest)) continue
      told.add(person)
      const name = block.text.slice(mention.start, mention.end)
      report({
        at: {block, start: mention.start, end: mention.end},
        reason: `Names a minor (\`${name}\`, ${value}) in a crime or abuse context; check policy and law`
      })
    }
  }
})
