import type {Article, Links} from '../core/document.js'
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
    let low = 0
    let high = owned.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (owned[middle]!.start <= start) low = middle
      else high = middle - 1
    }
    return start < owned[low]!.start || start >= owned[low]!.end
  }
  return {...found, links: found.links.filter(isOwn), images: found.images.filter(isOwn)}
})
