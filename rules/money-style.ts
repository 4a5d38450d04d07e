import {copy} from '../src/analysis/copy.js'
import {sign} from '../src/analysis/signs.js'
import {signs} from '../src/analysis/spots.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {lazyPattern} from '../src/core/lazy-pattern.js'
import {matchesIn} from '../src/core/matches-in.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Finding} from '../src/rule/rule.js'

/** Roles that use short forms of their own. */
const passedOver: ReadonlySet<string> = new Set(['headline', 'subhead', 'table', 'credit', 'byline'])

const number = '\\d{1,3}(?:,\\d{2,3}){1,6}(?:\\.\\d{1,3})?|\\d{1,15}(?:\\.\\d{1,3})?'

const doubled = lazyPattern(
  `(?:(?:US|U\\.S\\. ?|A|AU|C|CA|NZ|HK|S)?(\\$)|([€£¥₩₹]|\\bRs\\.? ?))(?:${number})(?:[ -](?:thousand|million|billion|trillion|lakh|crore)|[kKmMbB]n?\\b)?( (?:(?:US|U\\.S\\.|American|Canadian|Australian) )?(dollars?|euros?|pounds?(?: sterling)?|bucks|yen|yuan|rupees?|won(?=[.,;:)]|$)))\\b(?!-| (?:zone|area|bloc)\\b)`,
  'gu'
)
const cents = /\$0?\.\d{2}( cents?)\b/gu
const plural = lazyPattern(`[$€£](?:${number}) (thousand|million|billion|trillion)s\\b`, 'gu')
const doubleScale = lazyPattern(
  `[$€£](?:${number}) (thousand (?:million|billion)|million (?:million|billion)|hundred million)\\b`,
  'gu'
)
const large = /([$€£])(\d{1,3}(?:,\d{3})+|\d{4,6})(?:\.\d+)? (million|billion)\b/gu
const bareDecimal = /(?<=^|[\s(—–])\.\d{1,3} ?(?:percent|per cent|%)/gu
const symbolBehind = lazyPattern(`(?<![\\p{L}\\d.,$€£])(?:${number}) ?([$€£])(?![\\d\\p{L}]| ?\\d)`, 'gu')

/** Signs by the currency they stand for: "₩5 billion won the contract" is none, but for a stop behind it. */
const currencySigns: Record<string, string> = {
  dollar: '$',
  buck: '$',
  euro: '€',
  pound: '£',
  'pounds sterling': '£',
  'pound sterling': '£',
  yen: '¥',
  yuan: '¥',
  won: '₩',
  rupee: '₹'
}

function* twice(block: Block): Generator<Finding> {
  for (const match of matchesIn(block.text, doubled())) {
    const [text, dollar, other = '', tail = '', word = ''] = match
    const symbol = dollar ?? (other.startsWith('Rs') ? '₹' : other)
    if (currencySigns[word.replace(/s$/u, '')] !== symbol) continue
    // "A $5 dollar bill" names the note.
    if (
      /^ (?:bill|note|coin|menu|store|stores|question)\b/u.test(
        block.text.slice(match.index + text.length, match.index + text.length + 10)
      )
    )
      continue
    const right = text.slice(0, -tail.length)
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `Currency given twice in \`${text}\`; drop \`${word}\``,
      expected: [right]
    }
  }
  for (const match of matchesIn(block.text, cents)) {
    const [text, tail = ''] = match
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `Dollars and cents in \`${text}\`; drop \`${tail.trim()}\``,
      expected: [text.slice(0, -tail.length)]
    }
  }
}

const nextScale: Record<string, string> = {million: 'billion', billion: 'trillion'}

function* scales(block: Block): Generator<Finding> {
  for (const match of matchesIn(block.text, plural())) {
    const [text] = match
    const right = text.slice(0, -1)
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `Plural of the scale in \`${text}\`; write \`${right}\``,
      expected: [right]
    }
  }
  for (const match of matchesIn(block.text, doubleScale())) {
    const [text] = match
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `Two scales in \`${text}\`; use one`,
      fix: 'none'
    }
  }
  for (const match of matchesIn(block.text, large)) {
    const [text, sign = '', digits = '', scale = ''] = match
    const value = Number(digits.replaceAll(',', '')) / 1000
    if (value < 1 || text.includes('.')) continue
    const right = `${sign}${value} ${nextScale[scale]}`
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `Scale too small in \`${text}\`; write \`${right}\``,
      expected: [right],
      fix: 'suggested'
    }
  }
}

function* decimals(block: Block): Generator<Finding> {
  for (const match of matchesIn(block.text, bareDecimal)) {
    const [text] = match
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `No digit before the point in \`${text}\`; write \`0${text}\``,
      expected: [`0${text}`],
      fix: 'suggested'
    }
  }
}

/** A currency sign behind a digit: there are few, and the pattern itself would try at each digit. */
const mayBeBehind = /\d ?[$€£]/u

function* behind(block: Block): Generator<Finding> {
  if (!mayBeBehind.test(block.text)) return
  for (const match of matchesIn(block.text, symbolBehind())) {
    const [text, sign = ''] = match
    const right = `${sign}${text.slice(0, -1).trim()}`
    yield {
      at: {block, start: match.index, end: match.index + text.length},
      reason: `Currency sign behind the number in \`${text}\`; write \`${right}\``,
      expected: [right],
      fix: 'suggested',
      minor: true
    }
  }
}

interface Form {
  name: string
  block: Block
  start: number
  end: number
}

/** Different ways to write one thing; each match of a pattern is one of them. Houses that write "£5bn" spell out "£5 trillion". */
const families: readonly {patterns: readonly [name: string, pattern: RegExp][]}[] = [
  {
    patterns: [
      ['$5 million', new RegExp(`[$€£](?:${number}) (?:million|billion)\\b`, 'gu')],
      ['$5M', new RegExp(`[$€£](?:${number}) ?(?:[mM]n?|[bB]n|[bB]|tn)\\b(?![’'.]\\p{L})`, 'gu')]
    ]
  },
  {
    patterns: [
      ['Rs', /\bRs\.? ?\d[\d,.]*\d/gu],
      ['₹', /₹ ?\d[\d,.]*\d/gu],
      ['INR', /\bINR ?\d[\d,.]*\d/gu]
    ]
  }
]

/** A short paragraph without a full stop: the headline of an item in a round-up, where short forms are the custom. */
const isTitle = ({text}: Block): boolean => text.length < 120 && !/[.!?:]['"”’)]*$/u.test(text)

/** Forms that a text uses less often than another form of the same thing. */
function* minorities(tree: Article, all: readonly Block[]): Generator<Finding> {
  const has = signs(tree)
  for (const {patterns} of families) {
    const forms: Form[] = []
    for (const block of all) {
      const isMoney = (has[block.index]! & sign.money) !== 0
      const isAmount = isMoney || ((has[block.index]! & sign.digit) !== 0 && /Rs|INR/u.test(block.text))
      if (!isAmount || isTitle(block)) continue
      for (const [name, pattern] of patterns) {
        for (const match of matchesIn(block.text, pattern)) {
          forms.push({name, block, start: match.index, end: match.index + match[0].replace(/[.,]$/u, '').length})
        }
      }
    }
    const counts = new Map<string, number>()
    for (const {name} of forms) counts.set(name, (counts.get(name) ?? 0) + 1)
    if (counts.size < 2) continue
    const [most = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    const first = forms.find(form => form.name === most)!
    const usual = first.block.text.slice(first.start, first.end)
    for (const {name, block, start, end} of forms) {
      if (name === most) continue
      const text = block.text.slice(start, end)
      yield {
        at: {block, start, end},
        reason: `Form \`${text}\` in a text that also writes \`${usual}\`; use one form`,
        minor: true
      }
    }
  }
}

/**
 * Finds sums of money that are written twice over, wrongly, or in two ways.
 *
 * - The currency given twice: "$5 million dollars", "$0.50 cents".
 * - Scales: "$5 millions", "$5 thousand million", "$1,200 million"; a share without a digit before its point (".5 percent").
 * - The sign behind the number: "5€". One severity lower.
 * - Two forms in one text, "$5M" and "$5 million", "Rs 500" and "₹700": each of the rarer form, one severity lower.
 *
 * Headlines and tables, which use short forms, and quotations are left alone, and so are the names of notes ("a $5 dollar bill").
 */
export default defineRule({
  id: 'money-style',
  group: 'numbers',
  description: 'A sum of money written twice over, wrongly, or in two ways',
  rationale: 'A sum has one sign, one number and one scale, and one form throughout a text.',
  severity: 'warning',
  presets: {news: 'warning'},
  options: {},
  fix: 'safe',
  quotes: 'skip',
  limits: [
    'Which dollar is meant in a text about several countries is not checked.',
    'A house that writes `$1,200 million` on purpose (some do, to keep to millions) should switch the rule off.'
  ],
  valid: [
    'A million-dollar home sold for $5 million.',
    'Firm buys rival for $5M\n\nThe firm paid $5 million, it said on Monday.',
    'He paid US$5 and A$7 with a $5 dollar bill.',
    'It costs 5 cents, or 0.5 percent.',
    'The plan adds £5bn to a budget of £1.4 trillion.',
    '"It cost $5 million dollars," she said.',
    'A bid of ₩12 billion won the contract, worth €9 million euro zone aid.'
  ],
  invalid: [
    {
      text: 'The bridge cost ⟦$5 million dollars⟧ in the end.',
      message: 'Currency given twice in `$5 million dollars`; drop `dollars`',
      expected: ['$5 million']
    },
    {text: 'Tokyo will lend ⟦¥5 trillion yen⟧ and Delhi ⟦Rs 500 crore rupees⟧.', expected: ['¥5 trillion']},
    {text: 'The bridge cost ⟦$1,200 million⟧ in the end.', expected: ['$1.2 billion']},
    'They paid Rs 500 and Rs 600, then ⟦₹700⟧.',
    {text: 'A stamp is ⟦$0.50 cents⟧ now, up ⟦.5 percent⟧.', expected: ['$0.50']},
    'Tickets are ⟦5€⟧ at the door.'
  ],
  check(tree, {report}) {
    const has = signs(tree)
    const all = copy(tree).filter(({index, role}) => (has[index]! & sign.digit) !== 0 && !passedOver.has(role))
    for (const block of all) {
      const kinds = has[block.index]!
      const isMoney = (kinds & sign.money) !== 0 || block.text.includes('Rs')
      const checks = isMoney ? [twice, scales, decimals, behind] : [decimals]
      for (const check of checks) for (const finding of check(block)) report(finding)
    }
    for (const finding of minorities(tree, all)) report(finding)
  }
})
