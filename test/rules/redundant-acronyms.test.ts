import retextRedundantAcronyms from 'retext-redundant-acronyms'
import {expect, test} from 'vitest'
import {schema} from '../../node_modules/retext-redundant-acronyms/lib/schema.js'
import {packageMessages} from '../../rules/redundant-acronyms.js'
import {known} from '../../src/lexicon/redundant-acronyms.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'
import {runPlugin} from '../../src/rule/run-plugin.js'

test('the table is the one of the package', () => {
  const theirs = Object.entries(schema).map(([acronym, forms]) => [
    acronym.toLowerCase(),
    [...new Set(forms.flatMap(words => words.slice(1)))]
  ])
  expect([...known]).toEqual(theirs)
})

test('the gate finds all that the package finds', () => {
  const text = Object.entries(schema)
    .flatMap(([acronym, forms]) =>
      forms.flatMap(words =>
        words.slice(1).flatMap((_, index) => {
          const tail = words.slice(index + 1).join(' ')
          const plural = tail.replace(/y$/u, 'ie').replace(/x$/u, 'xe')
          return [
            `The ${acronym} ${tail} is here.`,
            `Some ${acronym} ${plural}s, old ones.`,
            `An ${acronym}, ${tail}?`,
            `${acronym}. ${tail} it is.`
          ]
        })
      )
    )
    .join('\n\n')
  const tree = parse(read(text, 'plain'))
  const all = runPlugin(retextRedundantAcronyms(), tree)
  expect(all.length).toBeGreaterThan(200)
  expect(packageMessages(tree).map(message => [message.place, message.reason])).toEqual(
    all.map(message => [message.place, message.reason])
  )
})
