import type {Paragraph, Sentence, SentenceContent} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {isBreak} from './is-break.js'
import {isNoBreak} from './is-no-break.js'

type Content = Paragraph['children'][number]

/** Text of a node from its end backwards, enough to judge a border by. */
const tail = (nodes: readonly Content[] | readonly SentenceContent[]): string => {
  let text = ''
  for (let index = nodes.length - 1; index >= 0 && text.length < 40; index--) text = toString(nodes[index]!) + text
  return text
}

const head = (nodes: readonly SentenceContent[], from: number): string => {
  let text = ''
  for (let index = from; index < nodes.length && text.length < 40; index++) text += toString(nodes[index]!)
  return text
}

/** Splits a sentence after each full stop that ends one though parse-english went on: "from just $2. It's quick". */
function split(sentence: Sentence): Content[] {
  const {children} = sentence
  const parts: Content[] = []
  let from = 0
  for (let index = 1; index < children.length - 1; index++) {
    if (children[index]!.type !== 'WhiteSpaceNode') continue
    const before = toString(children[index - 1]!)
    if (!/[.!?]["'”’)\]]*$/u.test(before) && !/^["'”’)\]]+$/u.test(before)) continue
    if (!isBreak(tail(children.slice(from, index)), head(children, index + 1), from === 0 && index < 3)) continue
    parts.push({type: 'SentenceNode', children: children.slice(from, index)}, children[index] as Content)
    from = index + 1
  }
  if (from === 0) return [sentence]
  parts.push({type: 'SentenceNode', children: children.slice(from)})
  return parts
}

/**
 * The newsroom's repairs on parse-english's sentences: first joins what it parts ("No. 10 said", "Yahoo! Inc."), then parts what
 * it joins ("on Jan. 5. He said", "in the U.S. The U.K. did"). Spends nothing on sentences without a doubtful full stop.
 */
export function repairSentences(nodes: readonly Content[]): Content[] {
  const joined: Content[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const gap = joined.at(-1)
    const before = joined.at(-2)
    if (
      node.type === 'SentenceNode' &&
      before?.type === 'SentenceNode' &&
      gap?.type === 'WhiteSpaceNode' &&
      isNoBreak(tail(before.children), head(node.children, 0))
    ) {
      joined.pop()
      before.children.push(gap)
      for (const child of node.children) before.children.push(child)
    } else joined.push(node)
  }
  return joined.flatMap(node => (node.type === 'SentenceNode' ? split(node) : [node]))
}
