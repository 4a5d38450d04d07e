import type {Article} from '../core/document.js'
import {memo} from '../core/memo.js'
import {blocks} from './blocks.js'

/** For each block the heading it stands under, as text; undefined above the first one. A headline is no such heading. */
export const sections = memo((tree: Article): readonly (string | undefined)[] => {
  let section: string | undefined
  return blocks(tree).map(({role, segment, text}) => {
    const isHeading = segment.kind === 'heading' && role !== 'headline'
    const above = section
    if (isHeading) section = text.replace(/\s+/gu, ' ').trim()
    return isHeading ? above : section
  })
})
