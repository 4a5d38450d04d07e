import {expect, test} from 'vitest'
import {applyEdits} from '../../src/fix/apply-edits.js'

test('edits are made by place, whatever their order', () => {
  const edits = [
    {start: 8, end: 11, text: 'C'},
    {start: 0, end: 3, text: ''},
    {start: 5, end: 5, text: '!'}
  ]
  expect(applyEdits('aaa bbb ccc', edits).text).toBe(' b!bb C')
})

test('of edits that overlap or touch the first counts, and of those the longer', () => {
  const edits = [
    {start: 0, end: 2, text: 'x'},
    {start: 0, end: 4, text: 'y'},
    {start: 3, end: 6, text: 'z'},
    {start: 4, end: 5, text: 'w'},
    {start: 6, end: 7, text: 'v'}
  ]
  const {text, made, skipped} = applyEdits('abcdefgh', edits)
  expect(text).toBe('yefvh')
  expect(made.map(edit => edit.text)).toEqual(['y', 'v'])
  expect(skipped).toHaveLength(3)
})
