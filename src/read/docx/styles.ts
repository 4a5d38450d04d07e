import type {SegmentKind} from '../../core/document.js'
import {scanXml} from '../xml/scan-xml.js'

/** What paragraphs of a style are; `undefined` kinds are no prose. */
export interface StyleMeaning {
  kind: SegmentKind | 'unread'
  depth?: number
}

interface Style {
  name: string
  base: string | undefined
  level: number | undefined
}

const byName: readonly (readonly [pattern: RegExp, kind: StyleMeaning['kind']])[] = [
  [/^(?:title|headline)$/u, 'title'],
  [/^(?:subtitle|standfirst|deck)$/u, 'description'],
  [/caption/u, 'caption'],
  [/quot(?:e|ations)|^block text/u, 'block-quote'],
  [/^list (?:bullet|number|continue)|^list \d/u, 'list-item'],
  [/^(?:foot|end)note/u, 'note'],
  [/preformatted|source code|^code/u, 'unread']
]

const heading = /^heading (\d)$/u

/** Styles on which another is based, at most. */
const longestChain = 12

function meaningOf({name, level}: Style): StyleMeaning | undefined {
  const numbered = heading.exec(name)
  if (numbered) return {kind: 'heading', depth: Math.min(6, Number(numbered[1]))}
  const known = byName.find(([pattern]) => pattern.test(name))
  if (known) return {kind: known[1]}
  return level === undefined ? undefined : {kind: 'heading', depth: Math.min(6, level + 1)}
}

/** Reads what the paragraph styles of a document mean, by id: by their names, which are the same in all languages. */
export function readStyles(xml: string): ReadonlyMap<string, StyleMeaning> {
  const styles = new Map<string, Style>()
  let open: Style | undefined
  scanXml(xml, {
    open({name, attributes}) {
      const value = attributes.get('w:val')?.value ?? ''
      if (name === 'w:style') {
        open = {name: '', base: undefined, level: undefined}
        styles.set(attributes.get('w:styleId')?.value ?? '', open)
      } else if (!open) return
      else if (name === 'w:name') open.name = value.toLowerCase()
      else if (name === 'w:basedOn') open.base = value
      else if (name === 'w:outlineLvl' && /^[0-8]$/u.test(value)) open.level = Number(value)
    },
    close(name) {
      if (name === 'w:style') open = undefined
    },
    text() {}
  })
  const meanings = new Map<string, StyleMeaning>()
  for (const [id, style] of styles) {
    let at: Style | undefined = style
    for (let step = 0; at && step < longestChain; step++) {
      const meaning = meaningOf(at)
      if (meaning) {
        meanings.set(id, meaning)
        break
      }
      at = at.base === undefined ? undefined : styles.get(at.base)
    }
  }
  return meanings
}
