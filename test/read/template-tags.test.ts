import {expect, test} from 'vitest'
import {toSource} from '../../src/core/source-map.js'
import {lintText} from '../../src/lint-text.js'
import {readMarkdown} from '../../src/read/markdown.js'
import {templateTags} from '../../src/read/template-tags.js'
import fc from '../fast-check.js'

const object = '\uFFFC'
const textsOf = (source: string): string[] => readMarkdown(source, {templates: true}).segments.map(({text}) => text)

test.each([
  ['{{< img src="a.jpg" alt="A ferry" >}}', []],
  ['{% comment %}\n\n{{ page.title }}', []],
  ['The {{ place }} vote.', [`The ${object} vote.`]],
  ['{{% note %}}\nThe vote.\n{{% /note %}}', [`${object}\nThe vote.\n${object}`]],
  ['One {{< ref\n"a.md" >}} two.', [`One ${object}\n${object} two.`]],
  ['Half {{ open, and {% open.', ['Half {{ open, and {% open.']],
  ['A `{{ tag }}` as code.', [`A ${object} as code.`]],
  ['## Results {#results}\n\nThe vote. {.small}\n{: .wide #a }', ['Results', 'The vote.']],
  ['{#id} and {a} stay.', ['{#id} and {a} stay.']],
  [
    'See [the *vote*]({{< ref "a b.md" >}}) and ![A ferry]({{ "/f.png" | url }}).',
    [`See the vote and ${object}.`, 'A ferry']
  ]
])('%j', (source, texts) => {
  expect(textsOf(source)).toEqual(texts)
})

test('a heading keeps the name that is given to it', () => {
  expect(readMarkdown('## Results {#vote}\n', {templates: true}).links!.anchors).toEqual(['vote', 'results'])
})

test('without the setting, tags are text', () => {
  expect(readMarkdown('The {{ place }} vote.').segments[0]!.text).toBe('The {{ place }} vote.')
})

test('a link to a tag is a link, with its own text and place', () => {
  const source = '---\ntitle: A\n---\nSee [the vote]({{< ref "a b.md" >}}).\n'
  const {links} = readMarkdown(source, {templates: true}).links!
  expect(links).toHaveLength(1)
  expect(links[0]!.text).toBe('the vote')
  expect(source.slice(links[0]!.start, links[0]!.end)).toBe('[the vote]({{< ref "a b.md" >}})')
})

test('no rule speaks of a tag, and what it says of the text around stands at its place', async () => {
  const source =
    'It is {{ "TK" | url }} the the {% image "x" "It was was" %} vote, [told here in full]({{< ref "a.md" >}}).\n'
  const quiet = await lintText(source, {path: 'a.md', preset: 'news', settings: {templates: true}})
  expect(quiet.map(({ruleId, actual}) => [ruleId, actual])).toEqual([['repeated-words', 'the the']])
  const loud = await lintText(source, {path: 'a.md', preset: 'news'})
  expect(loud.map(({ruleId}) => ruleId)).toContain('placeholder-text')
})

test('whatever the source, each unit of text stands where its map says', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    '{',
    '}',
    '\n',
    '\n\n',
    '*',
    '[a](',
    ')',
    '`',
    'word',
    ' ',
    '- ',
    '<b>',
    '"'
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), pieces => {
      const source = pieces.join('')
      for (const {text, map} of readMarkdown(source, {templates: true}).segments) {
        for (let at = 0; at < text.length; at++) {
          const {start, end} = toSource(map, at, at + 1)
          if (text[at] !== object && text[at] !== '\n') expect(source.slice(start, end)).toBe(text[at])
        }
      }
    }),
    {numRuns: 500}
  )
})

test('many opening signs without an end cost little', () => {
  expect(templateTags(`${'{{ {% '.repeat(300_000)}}}`)).toHaveLength(1)
  expect(templateTags('{{ {% '.repeat(300_000))).toEqual([])
})
