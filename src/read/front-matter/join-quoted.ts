/** `key: "`, with what follows on the line; the quotation mark is caught. */
const opening = /^[ \t]*(?:- )?[\w-]{1,100}:[ \t]+(?=")/u

/** Lines that a quoted value may go on for. */
const most = 100

/**
 * Makes one line of each value in double quotation marks that goes on at the start of the next line. YAML wants such lines indented;
 * Jekyll and others don't. Offsets stay: line breaks become spaces, as which they are read anyway.
 */
export function joinQuoted(text: string): string {
  const parts = text.split(/(\r\n|\n)/u)
  let openLines = 0
  // Lines are at even places, the breaks after them at odd ones.
  for (let at = 0; at < parts.length; at += 2) {
    const line = parts[at]!
    if (openLines === 0) openLines = opening.test(line) && isOpen(line) ? 1 : 0
    else openLines = isOpen(line) ? 0 : openLines + 1
    if (openLines > most) return text
    if (openLines > 0 && at + 1 < parts.length) parts[at + 1] = ' '.repeat(parts[at + 1]!.length)
  }
  return parts.join('')
}

/** Whether a line has an odd number of quotation marks that are not escaped. */
const isOpen = (line: string): boolean => (line.replace(/\\./gu, '').split('"').length - 1) % 2 === 1
