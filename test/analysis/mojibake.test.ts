import {expect, test} from 'vitest'
import {findMojibake} from '../../src/analysis/artefacts/mojibake.js'

const garble = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

test.each(['é', '’', '“', '–', '£', 'ñ', '…', '😀'])('reads %s back', character => {
  const text = `one ${garble(character)} two`
  expect(findMojibake(text)).toEqual([{start: 4, end: 4 + garble(character).length, meant: character}])
})

test('reads back what was garbled twice', () => {
  expect(findMojibake(garble(garble('’')))[0]?.meant).toBe('’')
})

test('leaves French marks behind a no-break space', () => {
  expect(findMojibake('« le café\u00a0», à\u00a0« la carte\u00a0», le CAFÉ\u00a0», l’été\u00a0!')).toEqual([])
})

test('leaves letters with accents, and capitals before marks', () => {
  expect(findMojibake('São Paulo, Århus, “ALLÔ”, naïve, Ångström, ÑANDÚ…')).toEqual([])
})
