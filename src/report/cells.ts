import {printable} from './printable.js'

/** What a terminal shows as one character, and how many columns it takes. */
export interface Cell {
  text: string
  width: number
}

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})
const simple = /^[ -~]*$/
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2}/u
const invisible = /^[\p{Mark}\p{Cf}\u115f\u1160\u3164\uffa0]+$/u

/** Blocks of characters that are two columns wide: UAX #11, East Asian Width, W and F, in stretches wide enough to be worth a line. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd]
]

function widthOf(grapheme: string): number {
  if (invisible.test(grapheme)) return 0
  const code = grapheme.codePointAt(0)!
  if (emoji.test(grapheme)) return 2
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

function cellOf(grapheme: string): Cell {
  if (grapheme === '\t') return {text: '    ', width: 4}
  const text = printable(grapheme)
  return {text, width: text === grapheme ? widthOf(grapheme) : text.length}
}

/** Cuts one line of text into what a terminal shows, safe to print. A tab is four columns, wherever it stands. */
export function cells(text: string): Cell[] {
  if (simple.test(text)) return Array.from(text, character => ({text: character, width: 1}))
  return Array.from(graphemes.segment(text), ({segment}) => cellOf(segment))
}

/** Columns that cells take together. */
export function widthOfCells(list: readonly Cell[]): number {
  return list.reduce((sum, {width}) => sum + width, 0)
}
