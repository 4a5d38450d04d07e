import type {Block} from '../../core/block.js'

const isBlank = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 32 && unit !== 160 && unit !== 9 && unit !== 0x202f && unit !== 0x2009) return false
  }
  return true
}

/** Whether nothing but blanks stands between an offset and a word. */
export const joined = ({words, text}: Block, end: number, next: number): boolean =>
  words[next] !== undefined && isBlank(text, end, words[next]!.start)
