import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folder, lintJson, stet} from './stet.js'

const text =
  'He sent an e-mail, and "an e-mail," to Mayor Smyth. She utilised it at City Hall. Mayor Smyth of Leeds left.\n'

const csv = `wrong,right,note,quotes,case,forms,unless,where
e-mail,email,,check,,,,
Mayor Smyth,Mayor Smith,"The mayor, since May, is Smith",,,,Mayor Smyth of Leeds,
utilise,use,,,,utilised > used|utilising > using,,

city hall,,,,ignore,,,headline|caption
`

const rows = [
  {wrong: 'e-mail', right: 'email', quotes: 'check'},
  {
    wrong: 'Mayor Smyth',
    right: 'Mayor Smith',
    note: 'The mayor, since May, is Smith',
    unless: ['Mayor Smyth of Leeds']
  },
  {wrong: 'utilise', right: 'use', forms: ['utilised > used', 'utilising > using']},
  {wrong: 'city hall', case: 'ignore', where: ['headline', 'caption']}
]

const yaml = `e-mail: {right: email, quotes: check}
Mayor Smyth:
  right: Mayor Smith
  note: The mayor, since May, is Smith
  unless: [Mayor Smyth of Leeds]
utilise: {right: use, forms: [utilised > used, utilising > using]}
city hall: {case: ignore, where: [headline, caption]}
`

const config = (...lists: string[]): string =>
  JSON.stringify({rules: {'house-terms': ['warning', {lists}]}}, undefined, 1)

test.each([
  ['house.csv', csv],
  ['house.csv', csv.replaceAll(/,(?=\S|$)/gm, '\t').replaceAll('\n', '\r\n')],
  ['house.json', JSON.stringify(rows)],
  ['house.yml', yaml],
  ['house.yaml', JSON.stringify(rows)]
])('a list of one\u2019s own: %#, %s', (name, list) => {
  const at = folder({
    'desk/.retextrc.json': config(`../lists/${name}`),
    [`lists/${name}`]: list,
    'desk/news/a.txt': text
  })
  const [report] = lintJson(at, ['desk/news/a.txt'])
  expect(report!.messages.map(({actual, expected, note}) => [actual, expected[0], note])).toEqual([
    ['e-mail', 'email', 'One publication spells and calls a thing in one way.'],
    ['e-mail', 'email', 'One publication spells and calls a thing in one way.'],
    ['Mayor Smyth', 'Mayor Smith', 'The mayor, since May, is Smith'],
    ['utilised', 'used', 'One publication spells and calls a thing in one way.']
  ])
})

test('terms of the configuration go before those of lists, and lists before `ap`', () => {
  const rules = {'house-terms': ['info', {lists: ['ap', 'b.yml', './c.csv'], terms: {advisor: 'guide'}}]}
  const at = folder({
    '.retextrc.json': JSON.stringify({rules}),
    'b.yml': 'advisor: consultant\nKiev: Kyjiw\n',
    'c.csv': 'wrong,right\nKiev,Kief\nOdessa,Odesa\n',
    'a.txt': 'An advisor from Kiev met one from Odessa amongst friends.\n'
  })
  const [report] = lintJson(at, ['a.txt'])
  expect(report!.messages.map(({expected}) => expected[0])).toEqual(['guide', 'Kyjiw', 'Odesa', 'among'])
})

test('--print-config and doctor show lists, and how long they are', () => {
  const at = folder({'.retextrc.json': config('ap', './house.csv'), 'house.csv': csv, 'a.txt': text})
  const printed = JSON.parse(stet(at, ['--print-config', 'a.txt']).out)
  expect(printed.lists).toEqual({'house.csv': 4})
  expect(printed.rules['house-terms']).toEqual([
    'warning',
    {allow: [], lists: ['ap', 'house.csv'], terms: {}, quotations: 'skip'}
  ])
  expect(stet(at, ['doctor']).out).toContain('Lists\n  house.csv: 4 entries\n')
})

test.each([
  ['a.csv', 'wrong,rigt\na,b\nc,d\n', ['a.csv:1:7: unknown field `rigt`; did you mean `right`?']],
  [
    'a.csv',
    'wrong,right,quotes\na,b\n"c","d",often\n,e\na,f\n',
    [
      'a.csv:3:9: `quotes`: expected one of "skip", "check", got "often"',
      'a.csv:4:1: `wrong`: expected a text, got nothing',
      'a.csv:5:1: `wrong`: "a" stands here twice, first in line 2; remove one'
    ]
  ],
  [
    'a.csv',
    'e-mail,email\n',
    ['a.csv:1:1: expected a first line with the names of the fields, `wrong` among them, got `e-mail`']
  ],
  [
    'a.csv',
    'wrong,right\na,b,c\n',
    ['a.csv:2:5: expected 2 cells as in the first line, got 3; a text with `,` in it stands in double quotes']
  ],
  ['a.csv', 'wrong,right\na,"b\nc,d\n', ['a.csv:2:3: expected a closing double quote for this one']],
  ['a.csv', '', ['a.csv:1:1: expected a first line with the names of the fields, `wrong` among them, got nothing']],
  [
    'a.json',
    '[\n {"wrong": "a", "right": 4},\n "b"\n]',
    ['a.json:2:26: `right`: expected a string, got 4', 'a.json:3:2: expected an object with `wrong`, got "b"']
  ],
  ['a.json', '[{"wrong": "a"', ['a.json:1:15: expected a closing brace `}`']],
  ['a.json', '"a"', ['a.json:1:1: expected a list of objects with `wrong`, got "a"']],
  [
    'a.yml',
    'a: b\nc: {rigt: d}\ne: 4\n',
    [
      'a.yml:2:5: unknown field `rigt`; did you mean `right`?',
      'a.yml:3:4: expected a text or an object of fields, got 4'
    ]
  ]
])('what is wrong with a list is said with its place: %s %j', (name, list, faults) => {
  const at = folder({'.retextrc.json': config(`./${name}`), [name]: list, 'a.txt': text})
  const {code, out, err} = stet(at, ['a.txt'])
  expect({code, out}).toEqual({code: 2, out: ''})
  expect(
    err
      .split('\n')
      .filter(line => line.includes(name))
      .map(line => line.slice(line.indexOf(name)))
  ).toEqual(faults)
})

test('a list that is not there, or is no list', () => {
  const at = folder({'.retextrc.json': config('nowhere.csv'), 'a.txt': text})
  expect(stet(at, ['a.txt']).err).toContain(
    '.retextrc.json:7:6: option `lists` of `house-terms`: `nowhere.csv` not found: there is no '
  )
  writeFileSync(join(at, '.retextrc.json'), config('app'))
  expect(stet(at, ['a.txt']).err).toContain(
    'option `lists` of `house-terms`: expected a list of "ap" or files ending in .json, .yml, .yaml, .csv, got "app" in it'
  )
  writeFileSync(join(at, '.retextrc.json'), config('./x.csv'))
  writeFileSync(join(at, 'x.csv'), `wrong,quotes\n${'a,often\n'.repeat(40)}`)
  expect(stet(at, ['a.txt']).err).toContain('more faults like these')
})
