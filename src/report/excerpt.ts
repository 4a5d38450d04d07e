import type {Message} from '../core/message.js'
import {type Cell, cells, widthOfCells} from './cells.js'

type Cells = readonly Cell[]

/** One line of the source as it is shown: the flagged part between what stands around it. */
export interface Row {
  line: number
  before: string
  marked: string
  after: string
  /** Columns of `before` and `marked`; a place without width is marked with one column. */
  indent: number
  width: number
}

/**
 * The line of a message's place, or its first and its last line: cut to a width, with `…` where something was cut.
 *
 * @param width Columns for text, 20 at least.
 * @returns Nothing when the message knows no text.
 */
export function excerpt({actual, place, context}: Message, width: number): readonly Row[] {
  if (actual === '' && !context) return []
  const lines = actual.split(/\r\n|\n|\r/)
  const endsBefore = lines.length > 1 && lines.at(-1) === ''
  if (endsBefore) lines.pop()
  const before = cells(context?.before ?? '')
  if (place.start.column - 1 > (context?.before.length ?? 0)) before.unshift(ellipsis)
  const after = endsBefore ? [] : cells(context?.after ?? '')
  // As much as a context holds: there is more of the line, most likely.
  if (!context || context.after.length >= 99) after.push(ellipsis)
  const first = cells(lines[0]!.slice(0, most))
  const {line} = place.start
  if (lines.length === 1 && widthOfCells(first) <= width - 2)
    return [whole(line, guarded([before, first, after]), width)]
  const last = cells(lines.at(-1)!.slice(-most))
  return [
    head(line, guarded([before, first]), width - 1),
    tail(line + lines.length - 1, guarded([last, after]), width - 1)
  ]
}

const ellipsis: Cell = {text: '…', width: 1}

/** Units of a long line that are looked at: more than fit. */
const most = 400

/** A row with all that is marked, and around it as much as there is room for, evenly. */
function whole(line: number, [before, marked, after]: readonly [Cells, Cells, Cells], width: number): Row {
  // A place without width is marked with one column all the same.
  const room = width - Math.max(1, widthOfCells(marked))
  const left = lastCells(before, Math.max(room >> 1, room - widthOfCells(after)))
  return row(line, left, marked, firstCells(after, room - widthOfCells(left)))
}

/** A row that shows the beginning of what is marked. */
function head(line: number, [before, marked]: readonly [Cells, Cells], width: number): Row {
  const left = lastCells(before, Math.max(width >> 2, width - widthOfCells(marked)))
  return row(line, left, firstCells(marked, width - widthOfCells(left)), [])
}

/** A row that shows the end of what is marked. */
function tail(line: number, [marked, after]: readonly [Cells, Cells], width: number): Row {
  const behind = firstCells(after, Math.max(width >> 2, width - widthOfCells(marked)))
  return row(line, [], lastCells(marked, width - widthOfCells(behind)), behind)
}

/** The first cells that fit; the last of them is `…` when there were more. */
function firstCells(list: Cells, width: number): Cells {
  if (widthOfCells(list) <= width) return list
  if (width < 1) return []
  let used = 1
  let end = 0
  while (used + list[end]!.width <= width) used += list[end++]!.width
  return [...list.slice(0, end), ellipsis]
}

function lastCells(list: Cells, width: number): Cells {
  return [...firstCells([...list].reverse(), width)].reverse()
}

function row(line: number, before: Cells, marked: Cells, after: Cells): Row {
  return {
    line,
    before: textOf(before),
    marked: textOf(marked),
    after: textOf(after),
    indent: widthOfCells(before),
    width: Math.max(1, widthOfCells(marked))
  }
}

/** Breaks up `##[`, which GitHub's runner obeys wherever it stands, also where it lies across the parts of a row. */
function guarded<Parts extends readonly Cells[]>(parts: readonly [...Parts]): {[index in keyof Parts]: Cells} {
  let signs = 0
  return parts.map(part =>
    part.map(cell => {
      const isCommand = signs >= 2 && cell.text === '['
      signs = cell.text === '#' ? signs + 1 : 0
      return isCommand ? {text: '\\u005b', width: 6} : cell
    })
  ) as {[index in keyof Parts]: Cells}
}

const textOf = (list: Cells): string => list.map(({text}) => text).join('')
