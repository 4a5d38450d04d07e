import {expect, test} from 'vitest'
import {numeralPattern, numeralValue} from '../../src/analysis/numeral.js'
import {cardinals} from '../../src/lexicon/numbers.js'

test('every cardinal but zero is a numeral, with a capital or without, and so are the compounds of tens', () => {
  const whole = new RegExp(`^${numeralPattern}$`, 'u')
  for (const [word, value] of cardinals) {
    for (const written of [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]) {
      expect(whole.test(written), written).toBe(value !== 0)
      if (value < 20) continue
      expect(whole.test(`${written}-seven`), written).toBe(true)
      expect(numeralValue(`${written}-seven`)).toBe(value + 7)
    }
  }
})
