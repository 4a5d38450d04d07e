import type {Line} from './line.js'

/** Lines as they are in lists of links. */
export const listed: ReadonlySet<Line['shape']> = new Set(['headline', 'name', 'date', 'short', 'button', 'furniture'])

/** Lines no run goes over. */
export const walls: ReadonlySet<Line['shape']> = new Set(['heading', 'caption', 'byline', 'note'])

const speech = /["”]?\s*\b(?:said|says|told|added|asked)\b/u

/** No list under a label has more lines; each label looks at so many at most, so that the cost stays linear. */
const longest = 100

const isListed = (line: Line | undefined): boolean =>
  line !== undefined && (line.link || listed.has(line.shape) || line.score >= 3)

/** A short sentence in a list that goes on with two headlines is a headline of two sentences. */
function isPassed(lines: readonly Line[], at: number): boolean {
  const {shape, words, text} = lines[at]!
  if (shape !== 'summary' || words > 18 || speech.test(text) || /^["“]|:$/u.test(text)) return false
  return [1, 2].every(step => isListed(lines[at + step]) && lines[at + step]!.words >= 4)
}

/** How many different word stems two lines share. */
export function sharedWords(one: Line, other: Line): number {
  const stems = ({block}: Line): Set<string> =>
    new Set(block.words.map(({normal}) => normal.slice(0, 5)).filter(stem => stem.length > 3))
  const known = stems(one)
  return [...stems(other)].filter(stem => known.has(stem)).length
}

/** How many lines from `from` on belong to the list under a label. */
export function listLength(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && end - from < longest && (isListed(lines[end]!) || isPassed(lines, end))) end++
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
  /[\p{L}\d]["'?!)]? (?:The|A|An|This|These|It's|It|He|She|They|There|In|One|How|What|Why|When|Some|Even|But|And|If|As|We|You|Here's|Systematic|New|After|From|For)\b(?! (?:New York|Washington|Hague|Times|Associated|Wall|Guardian|Post|Daily|Sun)\b).{20,400}$/u

const person = new Set(['our', 'your', 'you', 'we'])

/** The last line of a page's end that could be an article's last paragraph too: short, or spoken to the reader. */
const isLastTeaser = (line: Line): boolean =>
  line.words <= 14 || (line.words <= 40 && line.block.words.some(({normal}) => person.has(normal)))

/** Whether a line is a sentence of a summary, or news: only its neighbours tell. */
const isSentence = ({shape, score, text}: Line): boolean =>
  score < 3 && (shape === 'prose' || shape === 'summary') && !fused.test(text)

/**
 * Whether all from `from` on is a list of links with their summaries: most headlines have a sentence after them, or headlines go
 * on after the last sentence. Nobody speaks in it, and no two sentences follow each other.
 */
function isListToEnd(lines: readonly Line[], from: number): boolean {
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

/**
 * How many lines from `from` on are headlines, each with one short sentence under it: two pairs at least, and no paragraph after them that
 * could be the article's.
 */
function pairedLength(lines: readonly Line[], from: number): number {
  let end = from
  while (
    end - from < longest &&
    lines[end]?.shape === 'headline' &&
    lines[end]!.words >= 5 &&
    isSummary(lines[end + 1])
  )
    end += 2
  const after = lines[end]
  const isOver = after === undefined || after.label !== undefined || after.score >= 3 || listed.has(after.shape)
  return end - from >= 4 && isOver ? end - from : 0
}

const isSummary = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.shape === 'summary' &&
  line.score < 3 &&
  !speech.test(line.text) &&
  !/^["“]/u.test(line.text)

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
  const length = Math.max(pairedLength(lines, at + 1), listLength(lines, at + 1))
  for (let index = at + 1; index <= at + length; index++) own(index)
  return length > 0
}
