import {expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import type {Message} from '../../src/core/message.js'
import {lint} from '../../src/lint.js'
import {lintText} from '../../src/lint-text.js'
import {activate} from '../../src/rule/activate.js'
import {presetRules} from '../../src/rule/presets.js'
import type {PresetName, RuleSetting} from '../../src/rule/rule.js'

const group = rules.filter(({meta}) => meta.group === 'repetition')

async function check(text: string, preset: PresetName = 'news'): Promise<Message[]> {
  const list = (setting: RuleSetting) => (typeof setting === 'string' ? ([setting] as const) : setting)
  const settings = new Map([...presetRules(group, preset)].map(([id, setting]) => [id, list(setting)] as const))
  return lint({text, format: 'plain'}, {rules: activate(group, settings)})
}

test('one stretch of text gets one message of the group, the longest', async () => {
  const text =
    'A storm tore the roof off off the old town hall on Friday night.\n\nIt rained.\n\nA storm tore the roof off off the old town hall on Friday night.'
  const messages = await check(text)
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['repeated-words', 'repeated-sentences'])
})

test('changed copies are reported from news on, as info', async () => {
  const text =
    'A storm tore the roof off the old town hall on Friday night, the mayor said.\n\nIt rained.\n\nA storm tore the whole roof off the town hall on Friday night, the mayor said.'
  expect(await check(text, 'recommended')).toEqual([])
  expect((await check(text, 'news')).map(({severity}) => severity)).toEqual(['info'])
})

test('suggested replacements leave one copy', async () => {
  const [message] = await check('She called it "bold ⁠and risky" and risky to run.'.replace('\u2060', ''))
  expect(message?.actual).toBe('and risky" and risky')
  expect(message?.expected).toEqual(['and risky"'])
  expect(message?.fix).toBe('suggested')
})

test.each(['word ', 'a, ', 'or ', '" ', 'the "the" ', 'one two three '])(
  'hostile text is no burden: %j',
  async piece => {
    await check(piece.repeat(Math.floor(400_000 / piece.length)))
  }
)

test('a line that is wrapped within a copy makes it no other phrase', async () => {
  const messages = await lintText('Once they paid $5 paid\n$5 at the gate.', {format: 'markdown', preset: 'news'})
  expect(messages.map(({actual}) => actual)).toContain('paid $5 paid\n$5')
})
