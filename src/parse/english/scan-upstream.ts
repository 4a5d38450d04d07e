import type {Paragraph, Sentence, SentenceContent, WordContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {punctuation, symbol, whiteSpace, word} from './classes.js'
import {scan} from './scan.js'
import type {Tokens} from './tokens.js'

const upstream = new ParseEnglish()

type Leaf = Exclude<SentenceContent | WordContent | Paragraph['children'][number], {children: unknown}>

const kinds: Readonly<Record<Leaf['type'], number>> = {
  WhiteSpaceNode: whiteSpace,
  PunctuationNode: punctuation,
  TextNode: word,
  SymbolNode: symbol,
  SourceNode: symbol
}

function parse(text: string): Paragraph | undefined {
  try {
    return upstream.tokenizeParagraph(text)
  } catch (error) {
    // parse-latin calls itself for each mark inside a word: 128 KB of `'a` are more than the stack holds.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * Finds the words and sentences of a paragraph as `scan` does, with parse-english itself: its tree, written down as a table. A text
 * that overflows its stack is scanned our way.
 */
export function scanUpstream(text: string): Tokens {
  const paragraph = parse(text)
  if (!paragraph) return scan(text)
  const start: number[] = []
  const kind: number[] = []
  const head: number[] = []
  const sentence: number[] = []
  let at = 0
  const add = (leaf: Leaf, beginsItem: boolean, border: 0 | 1 | 2): void => {
    start.push(at)
    kind.push(kinds[leaf.type])
    head.push(beginsItem ? 1 : 0)
    sentence.push(border)
    at += leaf.value.length
  }
  const addSentence = ({children}: Sentence): void => {
    for (const [index, child] of children.entries()) {
      const border = index === 0 ? 1 : 0
      if (child.type !== 'WordNode') add(child, true, border)
      else for (const [part, leaf] of child.children.entries()) add(leaf, part === 0, part === 0 ? border : 0)
    }
  }
  for (const child of paragraph.children) {
    if (child.type === 'SentenceNode') addSentence(child)
    else add(child, true, 2)
  }
  start.push(at)
  const marks = kind.flatMap((of, token) => (of === punctuation || of === symbol ? [token] : []))
  return {
    text,
    count: kind.length,
    start: Int32Array.from(start),
    kind: Uint8Array.from(kind),
    head: Uint8Array.from(head),
    sentence: Uint8Array.from(sentence),
    markAt: Int32Array.from(marks),
    markCount: marks.length,
    signs: 0
  }
}
