import type {Run, SourceMap} from '../core/source-map.js'

/** A text as it grows from pieces of the source, with the map of where each unit came from. */
export interface TextBuilder {
  /** Adds a piece of the source that readers see as it stands. */
  copy(start: number, end: number): void
  /** Adds what a stretch of the source stands for: an entity, an escape, an image. */
  replace(text: string, start: number, end: number): void
  /** Last unit so far; empty at the start. */
  last(): string
  /** All units so far. */
  text(): string
  /** The text without white space at its ends. */
  finish(): {text: string; map: SourceMap}
}

function trim(text: string, runs: readonly Run[]): {text: string; map: SourceMap} {
  const from = text.length - text.trimStart().length
  const to = Math.max(from, text.trimEnd().length)
  if (from === 0 && to === text.length) return {text, map: runs}
  const map: Run[] = []
  for (const run of runs) {
    const start = Math.max(run.text, from)
    const end = Math.min(run.text + run.textLength, to)
    if (start >= end) continue
    const divisible = run.textLength === run.sourceLength
    map.push({
      text: start - from,
      textLength: end - start,
      source: divisible ? run.source + start - run.text : run.source,
      sourceLength: divisible ? end - start : run.sourceLength
    })
  }
  return {text: text.slice(from, to), map}
}

/** Begins a text whose pieces are offsets into `source`, handed over in order. */
export function buildText(source: string): TextBuilder {
  const runs: Run[] = []
  let text = ''
  let last = ''
  const add = (piece: string, start: number, end: number): void => {
    if (piece.length === 0) return
    const before = runs.at(-1)
    const divisible = piece.length === end - start
    if (
      before &&
      divisible &&
      before.textLength === before.sourceLength &&
      before.source + before.sourceLength === start
    ) {
      before.textLength += piece.length
      before.sourceLength += piece.length
    } else runs.push({text: text.length, textLength: piece.length, source: start, sourceLength: end - start})
    text += piece
    last = piece.slice(-1)
  }
  return {
    copy: (start, end) => add(source.slice(start, end), start, end),
    replace: add,
    last: () => last,
    text: () => text,
    finish: () => trim(text, runs)
  }
}
