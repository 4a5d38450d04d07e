import type {Article, Links} from '../core/document.js'
import {firstIndex} from '../core/first-index.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'
import {promotions} from './promotions.js'

/** Links and images of the article, those of promotional blocks left out; nothing for formats without. */
export const links = memo((tree: Article): Links | undefined => {
  const found = tree.data.document.links
  if (!found) return undefined
  const {owns} = promotions(tree)
  const owned = blocks(tree)
    .filter(owns)
    .map(({segment}) => segment)
    .sort((a, b) => a.start - b.start)
  if (owned.length === 0) return found
  const isOwn = ({start}: {start: number}): boolean => {
    const last = owned[firstIndex(owned.length, index => owned[index]!.start > start) - 1]
    return last === undefined || start >= last.end
  }
  return {...found, links: found.links.filter(isOwn), images: found.images.filter(isOwn)}
})
