import type {Nodes} from 'nlcst'
import type {Block, Sentence, Word} from '../core/block.js'
import type {Article, ArticleParagraph} from '../core/document.js'
import {memo} from '../core/memo.js'
import {inferRoles} from './roles.js'

const textOf = (node: Nodes): string => {
  if (!('children' in node)) return node.value
  if (node.children.length === 1) return textOf(node.children[0]!)
  let text = ''
  for (const child of node.children) text += textOf(child)
  return text
}

const normalise = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** The one walk over the tree: words and sentences of a paragraph, with offsets into its text. */
function walk(paragraph: ArticleParagraph): {words: Word[]; sentences: Sentence[]} {
  const words: Word[] = []
  const sentences: Sentence[] = []
  let at = 0
  for (const node of paragraph.children) {
    if (node.type !== 'SentenceNode') {
      at += textOf(node).length
      continue
    }
    const start = at
    const firstWord = words.length
    for (const child of node.children) {
      const text = textOf(child)
      if (child.type === 'WordNode') {
        words.push({text, normal: normalise(text), start: at, end: at + text.length, sentence: sentences.length})
      }
      at += text.length
    }
    sentences.push({index: sentences.length, start, end: at, firstWord, lastWord: words.length})
  }
  return {words, sentences}
}

/** All blocks of an article in order, promotional ones included, with their words, sentences and roles. */
export const blocks = memo((tree: Article): readonly Block[] => {
  const all = tree.children.map((node, index): Block => {
    const {segment} = node.data
    return {index, segment, node, role: 'body', text: segment.text, ...walk(node)}
  })
  inferRoles(all)
  return all
})
