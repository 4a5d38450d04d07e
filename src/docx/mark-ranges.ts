import {firstIndex} from '../core/first-index.js'
import {scanXml} from '../read/xml/scan-xml.js'

/** A stretch of the text of a part that gets a comment; offsets into the part's XML. */
export interface MarkedRange {
  id: number
  start: number
  end: number
}

/** A `w:t` element with text, and the properties of the run it is in, as written. */
interface TextElement {
  tagStart: number
  tagEnd: number
  contentEnd: number
  properties: string
}

interface Run {
  propertiesStart: number
  properties: string
}

function textElements(xml: string): TextElement[] {
  const found: TextElement[] = []
  const runs: Run[] = []
  scanXml(xml, {
    open({name, start, end}) {
      if (name === 'w:r') runs.push({propertiesStart: -1, properties: ''})
      const run = runs.at(-1)
      if (!run) return
      if (name === 'w:rPr' && run.propertiesStart < 0) run.propertiesStart = start
      else if (name === 'w:t') found.push({tagStart: start, tagEnd: end, contentEnd: end, properties: run.properties})
    },
    close(name, start, end) {
      const run = runs.at(-1)
      if (name === 'w:r') runs.pop()
      else if (name === 'w:rPr' && run && run.properties === '') run.properties = xml.slice(run.propertiesStart, end)
      else if (name === 'w:t' && run) {
        const last = found.at(-1)
        if (last) last.contentEnd = start
      }
    },
    text() {}
  })
  return found.filter(({tagEnd, contentEnd}) => contentEnd > tagEnd)
}

const startMark = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`
const endMark = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

/**
 * Puts the marks of comments around stretches of text. Runs are parted where a stretch begins or ends within one; what the text
 * is and how it looks stays as it was.
 */
export function markRanges(xml: string, ranges: readonly MarkedRange[]): string {
  const elements = textElements(xml)
  /** Marks by element and offset in it; those that end something stand before those that begin. */
  const marks = new Map<number, {at: number; isStart: boolean; mark: string}[]>()
  const put = (index: number, at: number, isStart: boolean, mark: string): void => {
    const known = marks.get(index)
    if (known) known.push({at, isStart, mark})
    else marks.set(index, [{at, isStart, mark}])
  }
  for (const {id, start, end} of ranges) {
    const first = Math.min(
      elements.length - 1,
      firstIndex(elements.length, index => elements[index]!.contentEnd > start)
    )
    const last = Math.max(first, firstIndex(elements.length, index => elements[index]!.tagEnd >= end) - 1)
    const from = elements[first]
    const to = elements[last]
    if (!from || !to) continue
    const startAt = Math.min(Math.max(start, from.tagEnd), from.contentEnd)
    put(first, startAt, true, startMark(id))
    put(last, Math.max(last === first ? startAt : to.tagEnd, Math.min(end, to.contentEnd)), false, endMark(id))
  }
  let marked = ''
  let done = 0
  for (const index of [...marks.keys()].sort((a, b) => a - b)) {
    const {tagStart, tagEnd, contentEnd, properties} = elements[index]!
    marked += `${xml.slice(done, tagStart)}<w:t xml:space="preserve">`
    done = tagEnd
    const inside = marks.get(index)!.sort((a, b) => a.at - b.at || Number(a.isStart) - Number(b.isStart))
    for (let next = 0; next < inside.length; ) {
      const {at} = inside[next]!
      marked += `${xml.slice(done, at)}</w:t></w:r>`
      done = at
      for (; inside[next]?.at === at; next++) marked += inside[next]!.mark
      marked += `<w:r>${properties}<w:t xml:space="preserve">`
    }
    marked += xml.slice(done, contentEnd)
    done = contentEnd
  }
  return marked + xml.slice(done)
}
