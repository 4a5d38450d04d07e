import type {Line} from './line.js'

/** Lines as they are in lists of links. */
export const listed: ReadonlySet<Line['shape']> = new Set(['headline', 'name', 'date', 'short', 'button', 'furniture'])

/** Lines no run goes over. */
export const walls: ReadonlySet<Line['shape']> = new Set(['heading', 'caption', 'byline', 'note'])

/** Somebody speaks. */
export const speech = /["”]?\s*\b(?:said|says|told|added|asked)\b/u

/** No list under a label has more lines; each label looks at so many at most, so that the cost stays linear. */
export const longest = 100

/** Whether a line may be one of a list of links. */
export const isListed = (line: Line | undefined): boolean =>
  line !== undefined && (line.link || listed.has(line.shape) || line.score >= 3)

/** How many different word stems two lines share. */
export function sharedWords(one: Line, other: Line): number {
  const stems = ({block}: Line): Set<string> =>
    new Set(block.words.map(({normal}) => normal.slice(0, 5)).filter(stem => stem.length > 3))
  const known = stems(one)
  return [...stems(other)].filter(stem => known.has(stem)).length
}

/** A text that breaks off where the rest is a click away: "The board met … Read more", "The board met [...]". */
export const cutOff =
  /(?:\.\.\.|…|\[(?:\.\.\.|…)\]|\((?:\.\.\.|…)\))[\s"'”’]*(?:(?:continue reading|read (?:more|on|the rest|full story)|more)[\s.»›>→…]*)?$/i

const dated = /^(?:first |last )?(?:updates?|updated|posted|published)\b:? (?!.*\.$)/i

/** "By Ann Ray", "Updated Jan 3, 2020": who wrote what a headline points to, and when. An article's own stand outside of lists. */
export const isMeta = ({shape, words, text}: Line): boolean =>
  (shape === 'byline' || (shape === 'note' && dated.test(text))) &&
  (words <= 14 || (words <= 30 && (!text.endsWith('.') || cutOff.test(text.slice(-60)))))

/** "Talks go on The union met …": a headline and its summary in one line, without a stop between them. */
export const fused =
  /[\p{L}\d]["'?!)]? (?:The|A|An|This|These|It's|It|He|She|They|There|In|One|How|What|Why|When|Some|Even|But|And|If|As|We|You|Here's|Systematic|New|After|From|For)\b(?! (?:New York|Washington|Hague|Times|Associated|Wall|Guardian|Post|Daily|Sun)\b).{20,400}$/u

/** Whether a line is a sentence of a summary, or news: only its neighbours tell. */
export const isSentence = ({shape, score, text}: Line): boolean =>
  score < 3 && (shape === 'prose' || shape === 'summary') && !fused.test(text)
