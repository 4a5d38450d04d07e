import type {KeyPath, ParsedText} from './parsed-text.js'

interface Cell {
  text: string
  offset: number
}

/** The sign between cells: whichever the first line has most of. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)![0]
  const count = (sign: string): number => line.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** Splits into lines of cells. A cell in double quotes may hold anything, double quotes twice. */
function cellsOf(text: string, separator: string): Cell[][] | {fault: string; offset: number} {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  while (at <= text.length) {
    const offset = at
    let cell = ''
    if (text[at] === '"') {
      let from = at + 1
      for (;;) {
        const close = text.indexOf('"', from)
        if (close < 0) return {fault: 'expected a closing double quote for this one', offset}
        cell += text.slice(from, close)
        at = close + 1
        if (text[at] !== '"') break
        cell += '"'
        from = at + 1
      }
    }
    const end = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
    if (end > offset && text.slice(end, at).trim() !== '') {
      return {fault: 'expected the end of the cell; double quotes inside a text are written twice', offset: end}
    }
    row.push({text: end > offset ? cell : text.slice(offset, at).trim(), offset})
    if (text[at] === separator) {
      at++
      continue
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return rows.filter(cells => cells.length > 1 || cells[0]!.text !== '')
}

/**
 * Parses CSV whose first line has the names of the fields: a list of objects, in which empty cells are missing.
 *
 * @param key The field that each line has to have.
 * @param lists Fields that hold several values, with bars between them.
 */
export function parseCsv(given: string, key: string, lists: ReadonlySet<string>): ParsedText {
  // A byte order mark becomes a blank, so that offsets stay what they are.
  const text = given.replace(/^\uFEFF/, ' ')
  const separator = separatorOf(text)
  const rows = cellsOf(text, separator)
  if ('fault' in rows) return rows
  const [header = [], ...lines] = rows
  const names = header.map(cell => cell.text.toLowerCase())
  if (!names.includes(key)) {
    const got = header[0] ? `\`${header[0].text}\`` : 'nothing'
    return {fault: `expected a first line with the names of the fields, \`${key}\` among them, got ${got}`, offset: 0}
  }
  const tooLong = lines.find(cells => cells.length > names.length)
  if (tooLong) {
    const reason = `expected ${names.length} cells as in the first line, got ${tooLong.length}; a text with \`${separator}\` in it stands in double quotes`
    return {fault: reason, offset: tooLong[names.length]!.offset}
  }
  const read = (name: string, cell: string): unknown =>
    lists.has(name)
      ? cell
          .split('|')
          .map(item => item.trim())
          .filter(Boolean)
      : cell
  return {
    value: lines.map(cells =>
      Object.fromEntries(
        cells.flatMap((cell, index) => (cell.text === '' ? [] : [[names[index]!, read(names[index]!, cell.text)]]))
      )
    ),
    offsetOf([line, field]: KeyPath, part) {
      if (line === undefined) return 0
      const column = names.indexOf(String(field))
      if (part === 'key' && column >= 0) return header[column]!.offset
      return lines[Number(line)]?.[Math.max(0, column)]?.offset
    }
  }
}
