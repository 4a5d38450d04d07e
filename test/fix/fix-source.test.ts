import {describe, expect, test} from 'vitest'
import {blocks} from '../../src/analysis/blocks.js'
import {fixSource} from '../../src/fix-source.js'
import type {TextSource} from '../../src/lint.js'
import {changesMeaning} from '../../src/rule/changes-meaning.js'
import {defineRule} from '../../src/rule/define-rule.js'
import type {Finding} from '../../src/rule/rule.js'
import {activePreset} from '../presets.js'

const rules = activePreset('news')
const fixed = async (text: string, format: TextSource['format'], level: 'safe' | 'all' = 'safe'): Promise<string> =>
  (await fixSource({text, format}, {rules}, level)).text

describe('markup around a fix stays whole', () => {
  test.each([
    ['markdown', 'He saw the **the** cat.', 'He saw **the** cat.'],
    ['markdown', 'He saw **the** the cat.', 'He saw **the** cat.'],
    ['markdown', 'He saw **the the** cat.', 'He saw **the** cat.'],
    ['markdown', 'He saw *over* *over* it.', 'He saw *over* *over* it.'],
    ['markdown', 'He saw [the](a.md) the cat.', 'He saw [the](a.md) cat.'],
    ['markdown', 'He saw the [the](a.md) cat.', 'He saw [the](a.md) cat.'],
    ['markdown', '> He saw the the cat.', '> He saw the the cat.'],
    ['markdown', '- He saw the\n  the cat.', '- He saw the cat.'],
    ['markdown', '| a | b |\n|---|---|\n| of of | c |', '| a | b |\n|---|---|\n| of | c |'],
    [
      'markdown',
      '---\ntitle: "It is \\"of of\\" note"\n---\n\nA cat.',
      '---\ntitle: "It is \\"of of\\" note"\n---\n\nA cat.'
    ],
    ['markdown', "---\ntitle: 'Cat''s of of it'\n---\n\nA cat.", "---\ntitle: 'Cat''s of it'\n---\n\nA cat."],
    ['markdown', '\ufeffHe saw the the cat.\r\n\r\nAll of of it.\r\n', '\ufeffHe saw the cat.\r\n\r\nAll of it.\r\n'],
    ['html', '<p>He saw the <b>the</b> cat &amp; the&nbsp;the dog.', '<p>He saw <b>the</b> cat &amp; the dog.'],
    ['html', '<img alt="He saw the the &quot;cat&quot;">', '<img alt="He saw the &quot;cat&quot;">'],
    ['ninjs', '{"headline": "It is of of \\"note\\""}', '{"headline": "It is of \\"note\\""}']
  ] as const)('%s: %s', async (format, before, after) => {
    expect(await fixed(before, format)).toBe(after)
  })
})

describe('words that are not the writer’s, and what cannot be taken back', () => {
  test.each(['They said “the the vote” was near.', 'It was not not to be.', 'They sold 20 20 of them.'])(
    '%s stays',
    async text => {
      expect(await fixed(text, 'plain', 'all')).toBe(text)
    }
  )

  test('numbers, names and negations of a rule that would change them', async () => {
    const {meta, check} = defineRule({
      ...rules[0]!.rule.meta,
      id: 'changer',
      fix: 'safe',
      check(tree, {report}) {
        const [block] = blocks(tree)
        const say = (word: string, text: string): void => {
          const start = block!.text.indexOf(word)
          if (start >= 0)
            report({at: {block: block!, start, end: start + word.length}, reason: word, expected: [text]} as Finding)
        }
        say('1,200', '1200')
        say(',', '')
        say('Anna', 'she')
        say('never', 'ever')
        say('cat', 'dog')
      }
    })
    const active = [
      {rule: Object.assign(() => () => undefined, {meta, check}), severity: 'error', options: {allow: []}}
    ]
    const {text} = await fixSource(
      {text: 'Anna has 1,200 and never a cat.', format: 'plain'},
      {rules: active as unknown as typeof rules},
      'all'
    )
    expect(text).toBe('Anna has 1,200 and never a dog.')
  })
})

test('a month may be shortened, but not become another', () => {
  expect(changesMeaning('January 3', 'Jan. 3')).toBe(false)
  expect(changesMeaning('Tues.', 'Tuesday')).toBe(false)
  expect(changesMeaning('Jan. 3', 'Feb. 3')).toBe(true)
  expect(changesMeaning('Jan. 3', 'Jan. 4')).toBe(true)
})

test('an unlimited number of marks of one kind is fixed at once', async () => {
  const text = `${'A &amp; B met. '.repeat(200)}\n\n${'He said “yes” and "no" to it, and “so” to that. '.repeat(30)}`
  const {text: after, unsettled, count} = await fixSource({text, format: 'plain'}, {rules}, 'safe')
  expect(after).not.toContain('&amp;')
  expect(after).not.toContain('"')
  expect(unsettled).toEqual([])
  expect(count).toBe(260)
})

test('rules that undo each other are left out, and named', async () => {
  const swap = (id: string, from: string, to: string) => {
    const rule = defineRule({
      ...rules[0]!.rule.meta,
      id,
      fix: 'safe',
      check(tree, {report}) {
        for (const block of blocks(tree)) {
          const start = block.text.indexOf(from)
          if (start >= 0) report({at: {block, start, end: start + from.length}, reason: id, expected: [to]} as Finding)
        }
      }
    })
    return {rule, severity: 'error' as const, options: {allow: []}}
  }
  const result = await fixSource(
    {text: 'A grey cat of of note.', format: 'plain'},
    {rules: [swap('to-gray', 'grey', 'gray'), swap('to-grey', 'gray', 'grey'), ...rules]},
    'safe'
  )
  expect(result).toMatchObject({text: 'A grey cat of note.', unsettled: ['to-gray']})
})

describe('promotional blocks', () => {
  const story = (extra: string, eol = '\n'): string =>
    ['The vote was close on Monday in the old town hall.', ...(extra ? [extra] : []), 'A recount begins on Friday.', '']
      .join(eol + eol)
      .replace(/\s+$/u, eol)
  test.each(['\n', '\r\n'])('removing one leaves exactly the article, line ends %j', async eol => {
    for (const format of ['plain', 'markdown'] as const) {
      expect(await fixed(story('Advertisement', eol), format)).toBe(story('', eol))
      expect(await fixed(story('READ MORE: Council splits over tram line', eol), format, 'all')).toBe(story('', eol))
    }
  })
  test('at the end and at the start', async () => {
    const last = `${story('')}\nWatch the full debate with the mayor above.\n`
    expect(await fixed(last, 'plain', 'all')).toBe(story(''))
    expect(await fixed(`\ufeffAdvertisement\n\n${story('')}`, 'plain', 'all')).toBe(`\ufeff${story('')}`)
  })
  test('not where tags or other text would go along', async () => {
    for (const text of ['<div>\n\nAdvertisement</div>', '| Advertisement |\n|---|'])
      expect(await fixed(story(text), 'markdown', 'all')).toBe(story(text))
    const page = '<p>The vote was close on Monday.</p><p>Advertisement</p><p>A recount begins.</p>'
    expect(await fixed(page, 'html', 'all')).toBe(page)
  })
  test('a picture after it stays', async () => {
    const text = (block: string): string => story(`${block}![](a.jpg)\n\n\`\`\`js\ncode\n\`\`\``)
    expect(await fixed(text('Advertisement\n\n'), 'markdown', 'all')).toBe(text(''))
  })
})
