import {expect, test} from 'vitest'
import {editDistance} from '../../src/analysis/edit-distance.js'

test('counts changes, additions, omissions and swaps', () => {
  expect(editDistance('ruiz', 'ruiz', 2)).toBe(0)
  expect(editDistance('abedin', 'abadin', 2)).toBe(1)
  expect(editDistance('byrne', 'bryne', 2)).toBe(1)
  expect(editDistance('zelensky', 'zelenskyy', 2)).toBe(1)
  expect(editDistance('giuliani', 'giulini', 2)).toBe(1)
  expect(editDistance('kernel', 'colonel', 2)).toBe(3)
})

test('stops at the limit', () => {
  expect(editDistance('a', 'abcdef', 1)).toBe(2)
  expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3)
})
