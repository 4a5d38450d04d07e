import {expect, test} from 'vitest'
import {isTagged} from '../../src/analysis/is-tagged.js'

test.each([
  ['"It was," she fumed.', true],
  ['“It was,”\u00A0she fumed.', true],
  ['As he put it, "It was."', true],
  ['As Émile put it, “Éa was.”', true],
  ['It cost 3, "It was."', false],
  ['As he put it, "it was."', false],
  ['"It was, she said."', false],
  ['"It was,"', false]
])('%s', (text, expected) => {
  expect(isTagged(text)).toBe(expected)
})
