import {parse, preprocess} from 'micromark'
import {gfm} from 'micromark-extension-gfm'
import {subtokenize} from 'micromark-util-subtokenize'
import type {Event, Extension, Token} from 'micromark-util-types'

/**
 * How much work one paragraph, and all of them, may give: signs of markup times length in UTF-16 units. For each `*` and `[`
 * micromark looks over the rest of the paragraph in vain, about 8 ns a unit. A paragraph of 2,000 units with twenty links is 10⁵.
 */
const heaviest = 1e7
const heaviestInAll = 1e8

const github = gfm()

/** Signs from which micromark looks for the other half. */
const sign = /[[\]*_~`<]/gu

/** The tokens of all lines of one paragraph, heading or cell whose text is still to be read. */
function linesOf(first: Token): Token[] {
  const lines: Token[] = []
  for (let token: Token | undefined = first; token; token = token.next) lines.push(token)
  return lines
}

/**
 * Reads Markdown into micromark's events: which construct begins and ends where. Paragraphs that would cost too much are left
 * unread and stay `chunkText` tokens, one a line.
 *
 * @param source Markdown without byte order mark and front matter; offsets of tokens count from its start.
 * @param unread Told the first and last offset of each paragraph that is left unread.
 * @param dialect What is Markdown here besides CommonMark and GitHub's signs.
 */
export function tokenize(
  source: string,
  unread: (start: number, end: number) => void,
  dialect: readonly Extension[] = []
): Event[] {
  let spent = 0
  const weigh = (lines: readonly Token[]): void => {
    const start = lines[0]!.start.offset
    const end = lines.at(-1)!.end.offset
    const signs = source.slice(start, end).match(sign)?.length ?? 0
    const cost = signs * (end - start)
    if (cost <= heaviest && spent + cost <= heaviestInAll) spent += cost
    else {
      for (const line of lines) delete line.contentType
      unread(start, end)
    }
  }
  const events = parse({extensions: [github, ...dialect]})
    .document()
    .write(preprocess()(source, undefined, true))
  do {
    for (const [state, token] of events) {
      if (state === 'enter' && token.contentType === 'text' && !token.previous) weigh(linesOf(token))
    }
  } while (!subtokenize(events))
  return events
}
