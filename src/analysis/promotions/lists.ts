import type {Line} from './line.js'

/** Lines as they are in lists of links. */
export const listed: ReadonlySet<Line['shape']> = new Set(['headline', 'name', 'date', 'short', 'button', 'furniture'])

/** Lines no run goes over. */
export const walls: ReadonlySet<Line['shape']> = new Set(['heading', 'caption', 'byline', 'note'])

/** How many lines from `from` on belong to the list under a label. */
export function listLength(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && (lines[end]!.link || listed.has(lines[end]!.shape) || lines[end]!.score >= 3)) end++
  if (end === lines.length || end === from) return end - from
  // A short last line over a paragraph is the subhead of what follows.
  const last = lines[end - 1]!
  const others = lines.slice(from, end - 1).filter(({shape}) => shape === 'headline')
  const usual = others.reduce((sum, {words}) => sum + words, 0) / Math.max(1, others.length)
  if (
    !last.link &&
    last.score < 3 &&
    last.words <= 6 &&
    (others.length === 0 ? last.words <= 4 : usual >= 7 && last.words < 0.7 * usual)
  )
    end--
  return end - from
}

/** "Talks go on The union met …": a headline and its summary in one line, without a stop between them. */
const fused =
  /\p{Ll}["'?!)]? (?:The|A|An|This|These|It's|It|He|She|They|There|In|One|How|What|Why|When|Some|Even|But|And|If|As|We|You|Here's|Systematic|New|After|From|For)\b(?! (?:New York|Washington|Hague|Times|Associated|Wall|Guardian|Post|Daily|Sun)\b)[^.?!]{20,}\.?$/u

const speech = /["”]?\s*\b(?:said|says|told|added|asked)\b/u

/** Whether all from `from` on is a list of links with their summaries: at least as many headlines as sentences, no news prose. */
function isListToEnd(lines: readonly Line[], from: number): boolean {
  let open = 0
  let sentences = 0
  for (let index = from; index < lines.length; index++) {
    const {shape, score, words, text} = lines[index]!
    const before = lines[index - 1]?.shape
    if (score >= 3 || listed.has(shape)) open++
    else if (shape === 'note' || shape === 'caption' || shape === 'byline') continue
    else if (shape === 'heading' || words > 90) return false
    else if (fused.test(text)) open++
    else if (speech.test(text) || before === 'prose' || (before === 'summary' && !fused.test(lines[index - 1]!.text)))
      return false
    else if (words > 55 && before !== 'headline' && before !== 'date') return false
    else sentences++
  }
  return open >= 2 && open >= sentences
}

/**
 * Marks the list under a label.
 *
 * @returns Whether there is one.
 */
export function growList(lines: readonly Line[], at: number, own: (index: number) => void): boolean {
  if (isListToEnd(lines, at + 1)) {
    for (let index = at + 1; index < lines.length; index++) if (!walls.has(lines[index]!.shape)) own(index)
    return true
  }
  const length = listLength(lines, at + 1)
  for (let index = at + 1; index <= at + length; index++) own(index)
  return length > 0
}
