import type {Paragraph, Sentence} from 'nlcst'
import {ParseEnglish} from 'parse-english'

/**
 * Longest stretch given to the parser at once, in UTF-16 units. parse-english merges neighbours step by step, so that its cost
 * grows faster than the text and its stack overflows on 128 KB of `'a`; paragraphs of newspapers stay far below this.
 */
const longest = 4096

const parser = new ParseEnglish()

/** Where to cut a text that is too long: after a sentence, else at white space, else anywhere. */
function cut(text: string, from: number): {at: number; clean: boolean} {
  const window = text.slice(from, from + longest)
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '), window.lastIndexOf('.\n'))
  if (stop > 0) return {at: from + stop + 1, clean: true}
  const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'))
  if (space > 0) return {at: from + space, clean: false}
  const pair = /[\uD800-\uDBFF]$/u.test(window) ? 1 : 0
  return {at: from + longest - pair, clean: false}
}

const isSentence = (node: Paragraph['children'][number] | undefined): node is Sentence => node?.type === 'SentenceNode'

/** Parses one paragraph with parse-english. Positions in the result are of no use. */
export function parseProse(text: string): Paragraph {
  if (text.length <= longest) return parser.tokenizeParagraph(text)
  const whole: Paragraph = {type: 'ParagraphNode', children: []}
  let from = 0
  let clean = true
  while (from < text.length) {
    const next = text.length - from <= longest ? {at: text.length, clean: true} : cut(text, from)
    const {children} = parser.tokenizeParagraph(text.slice(from, next.at))
    const last = whole.children.at(-1)
    let rest = children
    if (!clean && isSentence(last)) {
      // A stretch cut in mid-sentence: all up to the first end of a sentence in the next one still belongs to it.
      const upTo = children.findIndex(isSentence)
      for (const node of children.slice(0, upTo + 1)) {
        if (node.type === 'SentenceNode') for (const child of node.children) last.children.push(child)
        else last.children.push(node)
      }
      rest = children.slice(upTo + 1)
    }
    for (const node of rest) whole.children.push(node)
    clean = next.clean
    from = next.at
  }
  return whole
}
