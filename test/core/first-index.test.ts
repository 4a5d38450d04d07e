import {expect, test} from 'vitest'
import {firstIndex} from '../../src/core/first-index.js'
import fc from '../fast-check.js'

test('the first thing for which a condition holds, or their number', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (length, first) => {
      const asked: number[] = []
      const found = firstIndex(length, index => {
        asked.push(index)
        return index >= first
      })
      expect(found).toBe(Math.min(first, length))
      expect(asked.every(index => index < length)).toBe(true)
      expect(asked.length).toBeLessThanOrEqual(Math.ceil(Math.log2(length + 1)))
    })
  )
})
