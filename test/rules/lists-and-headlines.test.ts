import {expect, test} from 'vitest'
import headlineMatch from '../../rules/headline-match.js'
import listCount from '../../rules/list-count.js'
import {completeOptions} from '../../src/core/options.js'
import {lint} from '../../src/lint.js'
import type {AnyRule} from '../../src/rule/rule.js'

const texts = async (rule: AnyRule, text: string, format: 'plain' | 'markdown' = 'plain'): Promise<string[]> => {
  const options = completeOptions(rule.meta.options, {})
  return (await lint({text, format}, {rules: [{rule, severity: 'warning', options}]})).map(({actual}) => actual)
}

test.each([
  ['rounded', 'Ferry costs $5M', 'The ferry costs $4.96 million.'],
  ['in words', 'Fire kills 12 horses', 'A dozen horses died.'],
  ['as a share', 'Half of ferries late, 50% in May', 'In May half of them were late.'],
  ['as an age', 'Police seek man, 37', 'The 37-year-old left.'],
  ['as a difference', 'Firm cuts 300 jobs', 'It had 1,200 workers; now it has 900.']
])('finds a figure of the headline %s', async (_, headline, body) => {
  expect(await texts(headlineMatch, `${headline}\n\n${body}`)).toEqual([])
})

test.each([
  'She named three rivals: Ruiz, Cole (R-Ohio) and Earl.',
  'There are two ways: the bridge and the ferry, which is slow.',
  'He has two rules: never lie and pay.',
  'At least three firms: Ruiz, Cole, Earl and Fox.',
  'They won 3-2 in four sets: nobody left.'
])('leaves alone: %s', async text => {
  expect(await texts(listCount, text)).toEqual([])
})

test('counts the bullets of one depth', async () => {
  const list = '- One ward\n  - its school\n  - its park\n- Two wards\n'
  expect(await texts(listCount, `Two things are new:\n\n${list}`, 'markdown')).toEqual([])
  expect(await texts(listCount, `Three things are new:\n\n${list}`, 'markdown')).toEqual(['Three things'])
})
