import {toString as textOf} from 'nlcst-to-string'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/parse/parse.js'
import {readPlain} from '../../src/read/plain.js'

/** Sentences of a paragraph, parted by `|`. */
const sentences = (text: string): string =>
  parse(readPlain(text, {headline: 'none'}))
    .children.flatMap(({children}) => children.filter(({type}) => type === 'SentenceNode').map(node => textOf(node)))
    .join(' | ')

const check = (marked: string): void => expect(sentences(marked.replaceAll(' | ', ' '))).toBe(marked)

describe('a sentence ends', () => {
  test.each([
    'Tickets start at just $2. | It is cheap.',
    'They met on Jan. 5. | He said little.',
    'Prices rose by 2.5%. | Wages did not, in the 1990s. | They fell.',
    'He wore No. 3. | He won.',
    'It was made in the U.S. | The U.K. did not join.',
    'The train left at 5 p.m. | The crowd stayed.',
    'She lives on Main St. | The road is shut.',
    'It burned near Oak Rd. | Officials blamed the heat.',
    'He lives in Washington, D.C. | He works there.',
    'She came in Sept. | It rained.',
    'Then the votes came in. | Hill led.',
    'It was the end of the cold war. | Towns grew.',
    'Output fell 4 per cent. | Farmers shrugged.',
    '"So do I. | But not now," he said.',
    'He takes vitamin C. | It helps.',
    'The museum of modern Art. | The gallery is shut.'
  ])('%s', check)
})

describe('a sentence goes on', () => {
  test.each([
    'No. 10 said it would wait.',
    'Acme Corp. Chief Executive Ann Hill left.',
    'She joined Yahoo! Inc. in May.',
    'They met Lt. Col. Hill and then-Sen. Cole.',
    'Sens. Ann Hill and Bo Cole met Reps. Lee and Day.',
    '“Will he resign?” she asked.',
    '“Will he resign?” Ann Hill asked on Monday.',
    '"What a night!" Hill said.',
    'It is open Sept. 29-Oct. 8 in the hall.',
    'The case of Hill vs. Cole is old.',
    'We cheered the U.S. All-Star team.',
    'He beat the U.S. No. 1 seed.',
    'We met the U.S. Under Secretary for trade.',
    'At 6 p.m. Tuesday the U.S. Senate met.',
    'A 6 in. Colt was found.',
    'There are two rules: 1. Take it.',
    'Green Light From The U.S. And France',
    'She met J. K. Cole and George W. Hill.'
  ])('%s', check)

  test('but not when the next one only begins with a name', () => {
    check('"Who knows?" | Hill said he would leave.')
    check('"Was it July?" | Yes. | I said so, he added.')
  })
})

test('no text is lost, whatever it ends in', () => {
  for (const text of ['U.S.', 'No.', 'He said. "', '5. ', 'p.m. The', '. . .', 'A. B. C.']) {
    const tree = parse(readPlain(text, {headline: 'none'}))
    for (const paragraph of tree.children) expect(textOf(paragraph)).toBe(paragraph.data.segment.text)
  }
})

test.each([
  ['one word', 'a'],
  ['apostrophes', "'a"],
  ['hyphens', 'a-'],
  ['abbreviations', 'e.g. '],
  ['initials', 'A. B. '],
  ['brackets', '('],
  ['full stops', '. '],
  ['figures', '5. A '],
  ['titles', 'Sen. A '],
  ['cries', '!" A '],
  ['no-break spaces', '\u00A0\r\n']
])('a megabyte of %s is parsed at once', (_, unit) => {
  const text = unit.repeat(Math.ceil((1 << 20) / unit.length))
  parse(readPlain(text, {lineBreaks: 'hard'}))
})
