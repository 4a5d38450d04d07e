import {expect, test} from 'vitest'
import {isCommonWord} from '../../src/lexicon/common-words.js'
import {isGivenName} from '../../src/lexicon/given-names.js'
import {nameGroups} from '../../src/lexicon/name-groups.js'
import {areForms} from '../../src/lexicon/nicknames.js'

test('knows frequent words and their regular forms', () => {
  for (const word of ['wines', 'battling', 'cities', 'stopped', 'maker', 'peaceful', 'baker'])
    expect(isCommonWord(word), word).toBe(true)
  for (const word of ['zelensky', 'abedin', 'corey', 'bryan', 'halvorsen']) expect(isCommonWord(word), word).toBe(false)
})

test('knows given names and their forms', () => {
  for (const name of ['ann', 'ngozi', 'volodymyr', 'constructor'])
    expect(isGivenName(name), name).toBe(name !== 'constructor')
  expect(areForms('joe', 'joseph')).toBe(true)
  expect(areForms('hillary', 'hilary')).toBe(false)
  expect(areForms('constructor', 'toString')).toBe(false)
})

test('has each spelling in one group only', () => {
  for (const [name, group] of nameGroups()) expect(group.filter(one => one.toLowerCase() === name)).toHaveLength(1)
})
