import {expect, test} from 'vitest'
import {matchesIn} from '../../src/core/matches-in.js'
import fc from '../fast-check.js'

test.each([/a+/g, /a*/g, /(?<=b)a|$/g, /\p{L}/gu])('%s gives what matchAll gives', pattern => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', 'b', ' ')}), text => {
      expect([...matchesIn(text, pattern)]).toEqual([...text.matchAll(pattern)])
    })
  )
})

test('leaves the pattern as it was, also where nobody asks for more', () => {
  const pattern = /a/g
  for (const match of matchesIn('aaa', pattern)) if (match.index === 1) break
  expect(pattern.lastIndex).toBe(0)
})
