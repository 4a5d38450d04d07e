import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.js'
import {parseExample} from './examples.js'
import {activePreset} from './presets.js'

const active = activePreset('strict')

/** Tests that each rule finds what `⟦…⟧` marks in its texts, and nothing else, with the options of `strict`. */
export function tryCopy(copy: Readonly<Record<string, readonly string[]>>): void {
  describe.each(Object.entries(copy))('%s', (id, texts) => {
    const rules = active.filter(({rule}) => rule.meta.id === id)

    test.each(texts)('%s', async given => {
      const {text, ranges} = parseExample(given)
      const messages = await lint({text, format: 'plain'}, {rules})
      const found = messages.map(({place}) => ({start: place.start.offset, end: place.end.offset}))
      expect(found).toEqual(ranges)
    })
  })
}
