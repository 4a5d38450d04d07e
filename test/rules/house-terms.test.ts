import {expect, test} from 'vitest'
import {blocks} from '../../src/analysis/blocks.js'
import type {Term} from '../../src/core/term.js'
import {houseAp} from '../../src/lexicon/house-ap.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'
import {findTerms, indexTerms} from '../../src/rule/term-index.js'

const unless = new Set<string>()
const term = (wrong: string, right: string): Term => ({wrong, right, unless})

function find(terms: readonly Term[], text: string): string[] {
  const index = indexTerms(terms)
  return blocks(parse(read(text, 'plain'))).flatMap(block =>
    findTerms(index, block).map(({start, end, right}) => `${block.text.slice(start, end)} > ${right}`)
  )
}

test('the replacement takes the case of the text', () => {
  expect(find([term('e-mail', 'email')], 'E-mail came. They e-mail, E-MAIL and send e-mails.')).toEqual([
    'E-mail > Email',
    'e-mail > email',
    'E-MAIL > EMAIL',
    'e-mails > emails'
  ])
})

test('possessives stay outside, the longest term goes first', () => {
  expect(find([term('Kiev', 'Kyiv')], 'It is Kiev’s fault, and of KIEV’S mayor.')).toEqual([
    'Kiev > Kyiv',
    'KIEV > KYIV'
  ])
  expect(find([term('web', 'net'), term('web site', 'website')], 'The web site of the web.')).toEqual([
    'web site > website',
    'web > net'
  ])
})

test('words named like parts of objects are words', () => {
  expect(find([term('constructor', 'builder')], 'The constructor and the valueOf toString __proto__ hid.')).toEqual([
    'constructor > builder'
  ])
})

test('the list of a news agency says each thing once, in order, and does not contradict itself', () => {
  const wrong = houseAp.map(entry => entry.wrong)
  expect(new Set(wrong).size).toBe(wrong.length)
  expect(wrong.length).toBeGreaterThanOrEqual(150)
  for (const {right} of houseAp) {
    expect(right).not.toBe('')
    expect(find(houseAp, `So ${right} it is.`), right).toEqual([])
  }
})
