import {decodeString} from 'micromark-util-decode-string'
import type {Event} from 'micromark-util-types'
import type {Segment, SegmentKind} from '../../core/document.js'
import {escapeAttribute} from '../markup/escape.js'
import {buildText} from '../text-builder.js'

/** Attributes that readers see, whatever the component. */
const shown: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ['alt', 'alt-text'],
  ['caption', 'caption']
])

const reference = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][\dA-Za-z]{0,31});/gu

const nameType = /^mdxJsx(?:Flow|Text)TagAttributeName$/u
const valueType = /^mdxJsx(?:Flow|Text)TagAttributeValueLiteral$/u
const tagType = /^mdxJsx(?:Flow|Text)Tag$/u

/**
 * Collects what the attributes of MDX's components show: `<Figure caption="…" alt="…" />`.
 *
 * @param source The whole source.
 * @param base Where in it the text begins that micromark was given.
 */
export function collectAttributes(source: string, base: number, events: readonly Event[]): Segment[] {
  const segments: Segment[] = []
  let kind: SegmentKind | undefined
  let tag = {start: 0, end: 0}
  for (const [state, token] of events) {
    if (state === 'exit') continue
    const start = base + token.start.offset
    const end = base + token.end.offset
    if (tagType.test(token.type)) tag = {start, end}
    else if (nameType.test(token.type)) kind = shown.get(source.slice(start, end).trim())
    else if (kind && valueType.test(token.type)) {
      const {text, map} = valueAt(source, start + 1, end - 1)
      if (/\S/u.test(text)) segments.push({kind, text, map, ...tag, escape: escapeAttribute})
      kind = undefined
    }
  }
  return segments
}

function valueAt(source: string, start: number, end: number): Pick<Segment, 'text' | 'map'> {
  const builder = buildText(source)
  let from = start
  for (const {0: written, index} of source.slice(start, end).matchAll(reference)) {
    const at = start + index
    if (at > from) builder.copy(from, at)
    from = at + written.length
    builder.replace(decodeString(written), at, from)
  }
  if (end > from) builder.copy(from, end)
  return builder.finish()
}
