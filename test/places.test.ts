import {decodeString} from 'micromark-util-decode-string'
import type {Nodes} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import repeatedWords from '../rules/repeated-words.js'
import {completeOptions} from '../src/core/options.js'
import {indexLines} from '../src/core/place.js'
import {toSource} from '../src/core/source-map.js'
import {lint} from '../src/lint.js'
import {parse} from '../src/parse/parse.js'
import {read} from '../src/read/read.js'
import type {AnyRule} from '../src/rule/rule.js'
import fc from './fast-check.js'

/** Documents of each property; 2,000 take minutes. */
const runs = Number(process.env['STET_RUNS'] ?? 250)

type Format = 'plain' | 'markdown'

/** A source whose planted faults are known. */
interface Planted {
  source: string
  faults: {start: number; end: number}[]
}

/** Takes `⟦…⟧` out of a text and says where they stood. */
function takeMarks(marked: string): Planted {
  const faults: Planted['faults'] = []
  let source = ''
  let start = 0
  for (const part of marked.split(/([⟦⟧])/u)) {
    if (part === '⟦') start = source.length
    else if (part === '⟧') faults.push({start, end: source.length})
    else source += part
  }
  return {source, faults}
}

const fillers = ['harbour', 'Mayor', 'closed', 'road', 'storm', 'Tuesday', 'ferry', 'council', 'naïve', 'board', 'rain']
const doubled = fc.constantFrom('the', 'of', 'with', 'from')

/** Faults as they hide in Markdown: over line breaks, emphasis, links, entities, behind escapes. */
const faultOf = (word: string): string[] => [
  `⟦${word} ${word}⟧`,
  `*⟦${word}* ${word}⟧`,
  `⟦${word} **${word}⟧**`,
  `~~⟦${word}~~ *${word}⟧*`,
  `\\*⟦${word} ${word}⟧`,
  `AT&amp;T &lt; ⟦${word} ${word}⟧`,
  `😀 ⟦${word} ${word}⟧`,
  `⟦${word}&#32;${word}⟧`,
  `⟦${word} <!-- cut -->${word}⟧`,
  `⟦${word} <b>${word}⟧</b>`,
  `[⟦${word}](http://a.example/x_y) ${word}⟧`,
  `\`code\` ⟦${word} [${word}⟧](b 'Title &amp; more')`,
  `![⟦${word} ${word}⟧ \\[seen\\]](a.jpg "A ⟦${word} ${word}⟧ title")`
]
const faultOverLines = (word: string): string[] => [
  `⟦${word}\n${word}⟧`,
  `*⟦${word}*\n${word}⟧`,
  `⟦${word}  \n${word}⟧`,
  `⟦${word}\\\n${word}⟧`,
  `⟦${word}<br>\n**${word}⟧**`,
  `&copy; \\_ ⟦${word}\n${word}⟧`
]

const innocent = (word: string): string[] => [
  word,
  `*${word}*`,
  `***${word}***`,
  `~~${word}~~`,
  `\`${word}\``,
  `AT&amp;T`,
  `${word}&nbsp;&#x2014;`,
  `\\[${word}\\]`,
  `[${word}](<a b> "x y")`,
  `![${word}](u)`,
  `<b>${word}</b>`,
  `${word} 👩‍👩‍👧`,
  `${word}[^n]`,
  `<http://a.example/${word}>`,
  `www.a.example/x_y`,
  `“${word}”`
]

interface Part {
  pick: number
  faulty: boolean
  word: string
  join: string
}
const part: fc.Arbitrary<Part> = fc.record({
  pick: fc.nat(),
  faulty: fc.boolean(),
  word: doubled,
  join: fc.constantFrom(' ', ' ', ' ', '\n', '  \n', '\\\n', '<br>')
})
const parts = fc.array(part, {minLength: 1, maxLength: 8})

/** Prose of a paragraph, with or without line breaks in it. */
function prose(list: readonly Part[], overLines: boolean): string {
  let text = 'Once'
  list.forEach(({pick, faulty, word, join}, index) => {
    const filler = fillers[index % fillers.length]!
    const choices = faulty ? [...faultOf(word), ...(overLines ? faultOverLines(word) : [])] : innocent(filler)
    text += `${overLines || !join.includes('\n') ? join : ' '}${choices[pick % choices.length]} ${fillers[(index + 4) % fillers.length]}`
  })
  return `${text}.`
}

/** What stands before the first line of a block in a container, and before its other lines. */
const containers: readonly (readonly [string, string])[] = [
  ['> ', '> '],
  ['- ', '  '],
  ['1. ', '   '],
  ['* ', '  ']
]

const block: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(parts, fc.array(fc.constantFrom(...containers), {maxLength: 4})).map(([list, around]) => {
    const first = around.map(([sign]) => sign).join('')
    const rest = around.map(([, indent]) => indent).join('')
    return first + prose(list, true).replaceAll('\n', `\n${rest}`)
  }),
  fc
    .tuple(parts, fc.integer({min: 1, max: 6}))
    .map(([list, depth]) => `${'#'.repeat(depth)} ${prose(list, false)} ${'#'.repeat(depth)}`),
  parts.map(list => `${prose(list, true)}\n===`),
  fc
    .tuple(parts, parts)
    .map(([a, b]) => `| Head | ${prose(a, false)} |\n| --- | :-: |\n| ${prose(b, false)} | a \\| b |`),
  parts.map(list => `\`\`\`\nthe the\n\`\`\`\n\n${prose(list, true)}\n\n    of of`)
)

const frontMatter = fc.constantFrom(
  '',
  '---\ntitle: "Mayor \\"wins\\" \\u2014 ⟦the the⟧ vote"\ndescription: It ⟦of of⟧ course\nimage: {alt: \'It\'\'s ⟦the the⟧ road\'}\n---\n',
  '---\nsummary: >-\n  Folded ⟦the\n  the⟧ line\n\n  and ⟦of of⟧ it\ntags: [the the]\n---\n',
  '---\nsubtitle: |\n  Kept ⟦the the⟧ line\n  next\n---\n',
  '+++\ntitle = "Road \\u00e9 ⟦the the⟧ end"\n[image]\ncaption = \'A ⟦of of⟧ b\'\n+++\n'
)

const markdown: fc.Arbitrary<Planted> = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    front: frontMatter,
    blocks: fc.array(block, {minLength: 1, maxLength: 6}),
    note: parts,
    end: fc.constantFrom('\n', '\r\n', '\r')
  })
  .map(({mark, front, blocks, note, end}) => {
    const noted = `[^n]: ${prose(note, true).replaceAll('\n', '\n    ')}`
    return takeMarks(
      `${mark}${[front, ...blocks, 'Seen[^n] again.', noted].join('\n\n').trimStart()}\n`.replaceAll('\n', end)
    )
  })

const plain: fc.Arbitrary<Planted> = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    lines: fc.array(fc.tuple(fc.constantFrom('', '- ', '3. ', '  ', '😀 '), doubled, fc.boolean()), {
      minLength: 1,
      maxLength: 9
    }),
    end: fc.constantFrom('\n', '\r\n', '\r', '\n\n')
  })
  .map(({mark, lines, end}) =>
    takeMarks(
      mark +
        lines
          .map(([sign, word, faulty]) => `${sign}Rain &amp; *wind* ${faulty ? `⟦${word} ${word}⟧` : word} end.`)
          .join(end)
    )
  )

const all = (list: readonly AnyRule[]) =>
  list.map(rule => ({rule, severity: 'warning' as const, options: completeOptions(rule.meta.options)}))

/** What a reader sees of a stretch of source, found out the simple way: for the constructs above only. */
function seen(slice: string): string {
  return slice.replace(
    /\\u([0-9a-f]{4})|''|\\([!-/:-@[-`{-~])|&#?\w+;|`[^`]+`|!\[(?:\\.|[^\]\\])*\]\([^)]*\)|<br>(?:\r\n|\r|\n)?[ >]*|<(?:b|\/b|!--[^>]*)>|\[\^n\]|\]\([^)]*\)|[[\]*<>]|~~|(?: {2,}|\\)?(\r\n|\r|\n)[ >]*/gu,
    (markup, code: string | undefined, escaped: string | undefined, line: string | undefined) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
      if (escaped !== undefined) return escaped
      if (line !== undefined || markup.startsWith('<br>')) return '\n'
      if (markup === "''") return "'"
      if (markup.startsWith('&')) return decodeString(markup)
      return markup.startsWith('`') || markup.startsWith('!') ? '\uFFFC' : ''
    }
  )
}

function checkSegments({source}: Planted, format: Format): void {
  const document = read(source, format)
  expect(document.faults).toEqual([])
  let before = -1
  for (const {text, map, start, end, kind} of document.segments) {
    expect(text).toMatch(/[^\s\uFFFC]/u)
    expect(start).toBeGreaterThanOrEqual(before)
    before = start
    const folded = kind === 'description'
    const compare = (from: number, to: number): void => {
      const range = toSource(map, from, to)
      const slice = source.slice(range.start, range.end)
      const shown = format === 'plain' ? slice : seen(slice)
      const normal = (one: string): string => (folded ? one.replace(/\s+/gu, ' ') : one)
      if (range.start >= start && range.end <= end && normal(shown) === normal(text.slice(from, to))) return
      expect({...range, shown}, JSON.stringify(source)).toEqual({start, end, shown: text.slice(from, to)})
    }
    // No half of a character, as no rule asks for one.
    const borders = [0]
    for (const unit of text) borders.push(borders.at(-1)! + unit.length)
    compare(0, text.length)
    borders.forEach((from, index) => {
      for (const length of [1, 2, 7, 23]) {
        const to = borders[index + length]
        if (to !== undefined) compare(from, to)
      }
    })
  }
}

async function checkMessages({source}: Planted, format: Format): Promise<void> {
  const lines = indexLines(source)
  for (const {place, actual} of await lint({text: source, format}, {rules: all(rules)})) {
    expect(source.slice(place.start.offset, place.end.offset)).toBe(actual)
    expect(place).toEqual({start: lines.point(place.start.offset), end: lines.point(place.end.offset)})
    const before = source.slice(0, place.start.offset).split(/\r\n|\r|\n/u)
    expect([place.start.line, place.start.column]).toEqual([before.length, before.at(-1)!.length + 1])
  }
}

async function checkFaults({source, faults}: Planted, format: Format): Promise<void> {
  const messages = await lint({text: source, format}, {rules: all([repeatedWords as AnyRule])})
  const found = messages.map(({place}) => ({start: place.start.offset, end: place.end.offset}))
  expect(found, source).toEqual([...faults].sort((a, b) => a.start - b.start))
}

function checkTree({source}: Planted, format: Format): void {
  const tree = parse(read(source, format))
  for (const paragraph of tree.children) {
    expect(textOf(paragraph)).toBe(paragraph.data.segment.text)
    let at = 0
    const visit = (node: Nodes): void => {
      const start = node.position!.start.offset!
      const end = node.position!.end.offset!
      if (start > end) expect(start).toBeLessThanOrEqual(end)
      if (!('children' in node)) {
        if (start < at) expect(start).toBeGreaterThanOrEqual(at)
        at = end
        return
      }
      for (const child of node.children) {
        visit(child)
        const inside = [child.position!.start.offset!, child.position!.end.offset!]
        if (inside[0]! < start || inside[1]! > end) expect(inside).toEqual([start, end])
      }
    }
    visit(paragraph)
  }
}

describe.each([
  ['plain', plain],
  ['markdown', markdown]
] as const)('%s', (format, documents) => {
  test('each stretch of a segment is what readers see of its source', () => {
    fc.assert(
      fc.property(documents, planted => checkSegments(planted, format)),
      {numRuns: runs}
    )
  })

  test('a message stands where it says it does', async () => {
    await fc.assert(
      fc.asyncProperty(documents, planted => checkMessages(planted, format)),
      {numRuns: runs}
    )
  })

  test('planted faults are found where they were planted, and nothing else', async () => {
    let planted = 0
    await fc.assert(
      fc.asyncProperty(documents, one => {
        planted += one.faults.length
        return checkFaults(one, format)
      }),
      {numRuns: runs}
    )
    expect(planted).toBeGreaterThan(runs)
  })

  test('the tree holds the text of its segments, in order', () => {
    fc.assert(
      fc.property(documents, planted => checkTree(planted, format)),
      {numRuns: runs}
    )
  })
})

/** Where other bridges from Markdown to prose report a neighbour of the fault. */
test.each([
  'AT&amp;T and ⟦the the⟧ end',
  'foo \\*bar ⟦the the⟧ x',
  '> quote one\n> ⟦the\n> the⟧ end',
  '- a ⟦the\n  the⟧ b',
  '<b>AT&amp;T</b> ⟦the the⟧',
  'a&nbsp;⟦the the⟧',
  '| a | b |\n|---|---|\n| x ⟦the the⟧ | y |',
  '---\ntitle: At ⟦the the⟧ end\n---\n\nBody.'
])('%j', marked => checkFaults(takeMarks(marked), 'markdown'))
