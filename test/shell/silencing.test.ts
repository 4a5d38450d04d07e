import {expect, test} from 'vitest'
import {doubled, folder, lintJson} from './stet.js'

const ids = (root: string, path: string): string[] => lintJson(root, [path])[0]!.messages.map(({ruleId}) => ruleId)

test('directives silence messages, and are told of when they name no rule', () => {
  const root = folder({
    'a.md': `<!-- stet ignore repeated-words: as printed -->\n\n${doubled}`,
    'b.txt': `%% stet ignore repeated-wrods: as printed\n${doubled}`
  })
  expect(ids(root, 'a.md')).toEqual([])
  expect(ids(root, 'b.txt')).toEqual(['unknown-rule', 'repeated-words'])
})

test('`allow` at the top holds for all rules', () => {
  const config = {root: true, rules: {'repeated-words': 'warning'}, allow: ['The the']}
  const root = folder({'.retextrc.json': JSON.stringify(config), 'a.txt': doubled})
  expect(ids(root, 'a.txt')).toEqual([])
})
