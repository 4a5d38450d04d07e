import type {Block} from '../../core/block.js'

/** How a block begins, for a message: up to eight words, backticks taken out. */
export function firstWords({text}: Block): string {
  const plain = text
    .slice(0, 400)
    .replace(/[`\s]+/gu, ' ')
    .trim()
  const words = plain.split(' ')
  const short = words.slice(0, 8).join(' ').slice(0, 60).trimEnd()
  return short.length < plain.length ? `${short} …` : short
}
