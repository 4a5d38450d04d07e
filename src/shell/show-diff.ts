import {createTwoFilesPatch} from 'diff'

/** Changed lines beyond which looking for the shortest way from one text to the other takes too long. */
const most = 5_000

/**
 * What changed from one text to another, as a unified diff with three lines around each change; `patch -p1` and `git apply` read it.
 *
 * @param path As reports show it.
 */
export function showDiff(path: string, before: string, after: string): string {
  const name = path.replace(/^\/+/u, '')
  const options = {context: 3, headerOptions: {includeIndex: false, includeUnderline: false, includeFileHeaders: true}}
  const patch =
    createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
      ...options,
      maxEditLength: most
    }) ?? `--- a/${name}\n+++ b/${name}\n${whole(before, after)}`
  return patch
}

/** One hunk that takes out all lines and puts in the new ones. */
function whole(before: string, after: string): string {
  const rows = (text: string, sign: string): string[] => {
    const lines = text.split('\n')
    const isEnded = lines.at(-1) === ''
    if (isEnded) lines.pop()
    return [...lines.map(line => sign + line), ...(isEnded ? [] : ['\\ No newline at end of file'])]
  }
  const minus = rows(before, '-')
  const plus = rows(after, '+')
  const count = (list: readonly string[]): number => list.filter(line => !line.startsWith('\\')).length
  return `${[`@@ -1,${count(minus)} +1,${count(plus)} @@`, ...minus, ...plus].join('\n')}\n`
}
