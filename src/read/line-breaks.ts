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

/**
 * Whether a text was wrapped by hand, so that its single line breaks are spaces. Judged by the lines that stand directly
 * above another: six in ten must be 45–100 units long and stop in mid-sentence, and hardly any line may be longer.
 */
export function isHardWrapped(source: string, paragraphs: readonly (readonly Line[])[]): boolean {
  let joints = 0
  let wrapped = 0
  let long = 0
  let lines = 0
  for (const paragraph of paragraphs) {
    lines += paragraph.length
    paragraph.forEach(({start, end}, index) => {
      const length = end - start
      if (length > widest) long++
      if (index === paragraph.length - 1) return
      joints++
      if (length >= narrowest && length <= widest && !isFinished(source.slice(Math.max(start, end - 8), end))) wrapped++
    })
  }
  return joints > 0 && wrapped >= 0.6 * joints && long <= 0.05 * lines
}
