import {nearest} from '../core/did-you-mean.js'
import {type Directive, directiveKinds} from '../core/document.js'

/** Word makes a capital of the first letter. */
const opening = /^\s{0,200}stet(?:(?:[ \t]{0,9}:)?[ \t]+|(?<hyphen>-))(?<command>[a-z-]{3,20})(?=[\s,:]|$)/iu

/** Longest directive that is read, in UTF-16 units. */
const longest = 2_000

/**
 * Reads a directive: `stet ignore rule-id, rule-id: reason`, or with a colon after `stet`.
 *
 * @param text What stands within the comment.
 * @param start Where the comment begins in the source; `end` exclusive.
 * @returns Nothing for any other comment: editors write `stet` where a word shall stand.
 */
export function toDirective(text: string, start: number, end: number): Directive | undefined {
  if (text.length > longest) return undefined
  const match = opening.exec(text)
  const command = match?.groups?.['command']?.toLowerCase()
  if (!match || command === undefined) return undefined
  const rest = text.slice(match[0].length).trim()
  const isHyphened = match.groups?.['hyphen'] !== undefined
  const kind = isHyphened ? undefined : directiveKinds.find(known => known === command)
  if (!kind) {
    // A list of rules and a reason, so that "stet the spelling" is not taken for one.
    const isMeant = nearest(command, directiveKinds) !== undefined && rest.includes(':')
    return isMeant ? {kind: 'unknown', ids: [isHyphened ? `-${command}` : command], reason: '', start, end} : undefined
  }
  const colon = rest.indexOf(':')
  // Without a colon what follows the ids may be a reason after all.
  const names = colon < 0 ? (/^[^\s,]+(?:\s*,\s*[^\s,]+)*/u.exec(rest)?.[0] ?? '') : rest.slice(0, colon)
  const ids = [...new Set(names.split(/[\s,]+/u).filter(Boolean))]
  return {kind, ids, reason: colon < 0 ? '' : rest.slice(colon + 1).trim(), start, end}
}

/** Reads the directives in the HTML comments of a stretch of the source. */
export function commentDirectives(source: string, start: number, end: number): Directive[] {
  const directives: Directive[] = []
  const slice = source.slice(start, end)
  for (let at = slice.indexOf('<!--'); at >= 0; ) {
    const close = slice.indexOf('-->', at + 4)
    if (close < 0) break
    const directive = toDirective(slice.slice(at + 4, close), start + at, start + close + 3)
    if (directive) directives.push(directive)
    at = slice.indexOf('<!--', close + 3)
  }
  return directives
}
