import {type Age, ages} from '../src/analysis/ages.js'
import {issued} from '../src/analysis/issued.js'
import {people} from '../src/analysis/people.js'
import {defineRule} from '../src/rule/define-rule.js'

/** Words that say that an age is not today's. */
const past =
  /\b(?:turn(?:s|ed|ing)?|then|when|birthday|at the time|in (?:18|19|20)\d\d|ago|as a|until|since|later|earlier|would have been|died|born)\b/iu

/** A father and a son may have one name. */
const family = /\b(?:father|mother|son|daughter|grandson|granddaughter|namesake|junior|senior|Jr|Sr|I{2,3})\b/u

/** The sentence of an age, of long ones what stands near it. */
const sentenceOf = ({block, sentence, start, end}: Age): string => {
  const whole = block.sentences[sentence]!
  return block.text.slice(Math.max(whole.start, start - 300), Math.min(whole.end, end + 300))
}

/**
 * Finds a person with two ages in one story: "Ana Ruiz, 34," and "Ruiz, 43,".
 *
 * Ages count when they stand right beside the name of somebody named in full in the story: "Ana Ruiz, 34,", "Ana Ruiz, aged
 * 34.", "34-year-old shop owner Ana Ruiz". A surname alone counts when only one person has it. Sentences that speak of another
 * time ("turned", "when", "at the time", "in 1998") are left alone.
 *
 * When the day of publication is known, a year of birth in the same sentence as the name is compared with the age as well.
 */
export default defineRule({
  id: 'age-conflict',
  group: 'names',
  description: 'A person with two ages in one story',
  rationale: 'One person cannot have two ages in one story.',
  severity: 'warning',
  presets: {news: 'warning'},
  options: {},
  fix: 'none',
  quotes: 'check',
  limits: [
    'Ages that do not stand beside the name (`Ruiz, a baker, is 43`) are not seen.',
    'Stories that follow a person over years, with the age at each station, may be reported.'
  ],
  valid: [
    'Northport scorer: Ana Ruiz (70).\n\nNorthport scorers: Tom Reiter (12), Ana Ruiz (84).',
    'Ana Ruiz, now 34, was a nurse. Ruiz, then 26, lived in Lima.',
    'Ana Ruiz met a 26-year-old Berlin man and a 29-year-old Berlin woman.',
    'Tom Reiter, 61, and Max Reiter, 34, run the shop. The 34-year-old wants to sell.',
    'John Reiter, 61, and his son John Reiter, 34, run the shop. The 29-year-old London woman met Jack London, 40.',
    'Ana Ruiz, 34, won with 52 votes. Ruiz, 12 points behind, gave up.',
    {
      text: '---\ndate: 2025-03-01\n---\n\nAna Ruiz, 34, said no. Ana Ruiz was born in Lima in 1990.\n',
      format: 'markdown'
    }
  ],
  invalid: [
    {
      text: 'Ana Ruiz, 34, runs the shop. Ruiz, ⟦43⟧, will sell it.',
      message: 'Age of `Ana Ruiz` is 43 here and 34 at 1:11; check'
    },
    'The shop belongs to 34-year-old Ana Ruiz.\n\nAna Ruiz, ⟦35⟧, opened it in May.',
    'Paul Odum (61) was not hurt. The ⟦16-year-old⟧ driver Paul Odum left the scene.',
    {
      text: '---\ndate: 2025-03-01\n---\n\nAna Ruiz, 34, was born in ⟦1980⟧.\n',
      format: 'markdown',
      message: 'Age of `Ana Ruiz` is 34 at 5:11, but a birth in 1980 makes 44 or 45; check'
    }
  ],
  check(tree, {report, place}) {
    const firstOf = new Map<string, Age>()
    for (const age of ages(tree)) {
      const {person, value} = age
      const known = firstOf.get(`${person.given} ${person.surname}`)
      if (!known) {
        if (!past.test(sentenceOf(age)) || /\bborn\b/u.test(sentenceOf(age)))
          firstOf.set(`${person.given} ${person.surname}`, age)
        continue
      }
      const texts = [sentenceOf(age), sentenceOf(known)]
      if (known.value === value || texts.some(text => past.test(text) || family.test(text))) continue
      const {line, column} = place(known).start
      report({
        at: age,
        reason: `Age of \`${person.name}\` is ${value} here and ${known.value} at ${line}:${column}; check`
      })
    }
    const year = issued(tree)?.sure ? issued(tree)?.year : undefined
    if (year === undefined) return
    for (const {name, given, surname, mentions} of people(tree)) {
      const age = firstOf.get(`${given} ${surname}`)
      if (!age) continue
      for (const {run, end} of mentions) {
        const {block} = run
        const sentence = block.sentences[run.sentence]!
        const rest = block.text.slice(end, Math.min(sentence.end, end + 80))
        const match = /^[^;“”"]{0,40}?\b(?:was born (?:[^.,;]{1,30} )?in |born in |\(born )((?:19|20)\d\d)\b/u.exec(
          rest
        )
        if (!match) continue
        const born = Number(match[1])
        const older = year - born
        if (age.value === older || age.value === older - 1) continue
        const at = end + match.index + match[0].length - 4
        const {line, column} = place(age).start
        report({
          at: {block, start: at, end: at + 4},
          reason: `Age of \`${name}\` is ${age.value} at ${line}:${column}, but a birth in ${born} makes ${older - 1} or ${older}; check`
        })
      }
    }
  }
})
