import type {Block} from '../core/block.js'
import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {inferRoles} from './roles.js'

/** All blocks of an article in order, promotional ones included, with their words, sentences and roles. */
export const blocks = memo((tree: Article): readonly Block[] => {
  const all = tree.children.map((node, index): Block => {
    const {segment, outline} = node.data
    return {index, segment, node, role: 'body', text: segment.text, ...outline}
  })
  inferRoles(all)
  return all
})
