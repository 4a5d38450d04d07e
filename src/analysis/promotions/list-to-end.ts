import type {Line} from './line.js'
import {fused, isSentence, longest, sharedWords, speech, walls} from './list-lines.js'

const person = new Set(['our', 'your', 'you', 'we'])

/** The last line of a page's end that could be an article's last paragraph too: short, or spoken to the reader. */
const isLastTeaser = (line: Line): boolean =>
  line.words <= 14 || (line.words <= 40 && line.block.words.some(({normal}) => person.has(normal)))

/**
 * Whether all from `from` on is a list of links with their summaries: most headlines have a sentence after them, or headlines go
 * on after the last sentence. Nobody speaks in it, and no two sentences follow each other.
 */
export function isListToEnd(lines: readonly Line[], from: number): boolean {
  if (lines.length - from > longest) return false
  let open = 0
  let headlines = 0
  let sentences = 0
  let after = 0
  let joined = 0
  let summaries = 0
  let before: Line | undefined
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    const {shape, words, text} = line
    if (walls.has(shape) && shape !== 'heading' && line.score < 3) continue
    if (shape === 'heading') return false
    if (isSentence(line) && before?.shape === 'headline' && words <= 90 && sharedWords(before, line) >= 3) {
      sentences++
      summaries++
    } else if (isSentence(line)) {
      const isLed = before !== undefined && !isSentence(before)
      if (
        !isLed ||
        words > 90 ||
        speech.test(text) ||
        (words > 55 && before?.shape !== 'headline' && before?.shape !== 'date')
      )
        return false
      if (index === lines.length - 1 && open >= 4 && headlines >= 2 && isLastTeaser(line)) break
      sentences++
      after = 0
    } else {
      open++
      if (fused.test(text)) joined++
      if (fused.test(text) || (shape === 'headline' && words >= 5)) {
        headlines++
        after++
      }
    }
    before = line
  }
  if (sentences === 0) return open >= 2
  if ((joined >= 2 && sentences <= joined) || summaries === sentences) return true
  return (sentences >= 2 && sentences >= 0.5 * headlines && open >= sentences) || (after >= 2 && open >= sentences)
}
