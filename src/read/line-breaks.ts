/** A line without its break and without surrounding white space; offsets into the source, `end` exclusive. */
export interface Line {
  start: number
  end: number
}

/** Longest line that a hand or a mailer wraps at. */
const widest = 100
/** Shortest line that shows a text was wrapped. */
const narrowest = 45

/** Whether a line ends where a sentence may end, closing marks passed over. */
const isFinished = (line: string): boolean => /[.!?:…]["'”’)\]]*$/u.test(line)

/** Whether a line goes on in mid-sentence: "of the vote", not "Mayor resigns". */
const goesOn = (line: string): boolean => /^["'“‘(]*\p{Ll}/u.test(line)

/**
 * Whether a text was wrapped by hand, so that its single line breaks are spaces. Judged by the lines that stand directly
 * above another: six in ten must be 45–100 units long and stop in mid-sentence, a third of these must go on in lower case
 * (a list of headlines does not), and hardly any line may be longer.
 */
export function isHardWrapped(source: string, paragraphs: readonly (readonly Line[])[]): boolean {
  let joints = 0
  let wrapped = 0
  let inLowerCase = 0
  let long = 0
  let lines = 0
  for (const paragraph of paragraphs) {
    lines += paragraph.length
    paragraph.forEach(({start, end}, index) => {
      const length = end - start
      if (length > widest) long++
      if (index === paragraph.length - 1) return
      joints++
      if (length < narrowest || length > widest || isFinished(source.slice(Math.max(start, end - 8), end))) return
      wrapped++
      const next = paragraph[index + 1]!
      if (goesOn(source.slice(next.start, Math.min(next.end, next.start + 8)))) inLowerCase++
    })
  }
  return joints > 0 && wrapped >= 0.6 * joints && inLowerCase >= wrapped / 3 && long <= 0.05 * lines
}
