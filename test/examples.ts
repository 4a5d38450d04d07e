import type {Example} from '../src/rule/rule.js'

/** An example with its marks taken out, and the ranges they stood around, by start. */
export interface ParsedExample extends Example {
  ranges: {start: number; end: number}[]
}

/** Reads an example: `⟦…⟧` marks what is flagged; marks may nest. */
export function parseExample(given: string | Example): ParsedExample {
  const example = typeof given === 'string' ? {text: given} : given
  const ranges: {start: number; end: number}[] = []
  const open: number[] = []
  let text = ''
  for (const unit of example.text) {
    if (unit === '⟦') open.push(text.length)
    else if (unit === '⟧') ranges.push({start: open.pop()!, end: text.length})
    else text += unit
  }
  ranges.sort((a, b) => a.start - b.start || a.end - b.end)
  return {...example, text, ranges}
}
