import {describe, expect, test} from 'vitest'
import {firstWordsOf} from '../../src/lexicon/first-words-of.js'

describe('firstWordsOf', () => {
  test.each([
    ['^this story is free', ['this']],
    ['^(?:follow|keep up with) us', ['follow', 'keep']],
    ['^an? note', ['a', 'an']],
    ['^e-?mail me (?:the|when)', ['email', 'e-mail']]
  ])('%s', (source, words) => {
    expect([...firstWordsOf(source)!].sort()).toEqual([...words].sort())
  })

  // What follows may go on with the word, or what stands before it may be left out, or begin otherwise.
  test.each([
    '^this\\b',
    'this story',
    '^(?:all )?content here',
    '^follow us$|\\blike us',
    "^you're here now",
    '^\\W{0,2}for more'
  ])('%s says nothing', source => {
    expect(firstWordsOf(source)).toBeUndefined()
  })

  test('alternatives in groups and classes are none of the whole', () => {
    expect(firstWordsOf('^for (?:more|all)[|)] here')).toEqual(new Set(['for']))
  })
})
