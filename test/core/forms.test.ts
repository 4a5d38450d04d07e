import {expect, test} from 'vitest'
import {vocabulary} from '../../src/analysis/numbered-words.js'
import {hasWords, occurrences} from '../../src/analysis/vocabulary.js'
import {currentForms, type Forms} from '../../src/core/forms.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'
import fc from '../fast-check.js'

const treeOf = (text: string) => parse(read(text, 'plain'))

const formOf = (forms: Forms, text: string) => forms.of(text, 0, text.length)

test('each word of a text is known as what stands there, whatever stood there before', () => {
  const forms = currentForms()
  // Enough words for many to share a place.
  fc.assert(
    fc.property(fc.integer({min: 0, max: 40_000}), fc.string({maxLength: 3}), (number, before) => {
      const word = `w${number.toString(36)}’`
      const text = `${before}${word}${word}`
      for (const start of [before.length, before.length + word.length])
        expect(forms.of(text, start, start + word.length)).toMatchObject({text: word, normal: word.replace('’', "'")})
    }),
    {numRuns: 5_000}
  )
})

test('words that differ in capitals and apostrophes only have one form', () => {
  const forms = currentForms()
  const word = formOf(forms, 'Don’t')
  expect(word).toMatchObject({text: 'Don’t', normal: "don't"})
  expect(formOf(forms, "don't").form).toBe(word.form)
  expect(forms.normals[word.form]).toBe("don't")
  expect(formOf(forms, 'done').form).not.toBe(word.form)
})

test('a set and a table are asked about words that come after they were first used', () => {
  const forms = currentForms()
  const set = new Set(['quincunx'])
  const table = new Map([['quincunx', 5]])
  forms.marks(set)
  forms.values(table)
  const {form} = formOf(forms, 'Quincunx')
  expect(forms.marks(set)[form]).toBe(1)
  expect(forms.values(table)[form]).toBe(5)
})

test('a tree keeps its forms when later texts get new ones', () => {
  const tree = treeOf('The quincunx is here.')
  const before = currentForms()
  for (let word = 0; currentForms() === before; word++) formOf(before, `made-up-${word}`)
  expect(treeOf('The quincunx is here.').data.forms).not.toBe(tree.data.forms)
  expect(occurrences(tree, new Set(['quincunx']))).toMatchObject([{index: 1}])
})

test('the vocabulary knows of each word where it stands', () => {
  const words = fc.array(fc.constantFrom('the', 'The', 'cat', 'sat', 'on', 'mat', "cat's"), {minLength: 1})
  fc.assert(
    fc.property(fc.array(words, {minLength: 1, maxLength: 6}), paragraphs => {
      const tree = treeOf(paragraphs.map(list => list.join(' ')).join('\n\n'))
      const normals = paragraphs.flat().map(word => word.toLowerCase())
      const {numberOf, forms, heads, next} = vocabulary(tree)
      expect(forms.length).toBe(new Set(normals).size)
      expect(numberOf('dog')).toBeUndefined()
      for (const word of new Set(normals)) {
        const number = numberOf(word)!
        expect(tree.data.forms.normals[forms[number]!]).toBe(word)
        const places: number[] = []
        for (let at = heads[number]!; at >= 0; at = next[at]!) places.push(at)
        expect(places).toEqual(normals.flatMap((normal, index) => (normal === word ? [index] : [])))
      }
      expect(hasWords(tree, new Set(['dog', 'mat']))).toBe(normals.includes('mat'))
    })
  )
})

test('words are found of as many sets as are asked for, by texts before and after', () => {
  const words = Array.from({length: 50}, (_, index) => `sett${index}`)
  const text = words.join(' ')
  const first = treeOf(text)
  const sets = words.map(word => new Set([word]))
  for (const [index, set] of sets.entries()) expect(occurrences(first, set)).toMatchObject([{index}])
  const later = treeOf(`Later ${text} after`)
  for (const [index, set] of sets.entries()) expect(occurrences(later, set)).toMatchObject([{index: index + 1}])
  expect(hasWords(later, {has: word => word === 'after'})).toBe(true)
  expect(hasWords(first, {has: word => word === 'after'})).toBe(false)
})
