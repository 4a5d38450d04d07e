import type {Root, WhiteSpace} from 'nlcst'
import {indexLines} from '../../core/place.js'
import {parseEnglish} from './parse-english.js'

/** White space that parts paragraphs: spaces, tabs and line breaks, at least one of the latter. */
const partsParagraphs = ({value}: WhiteSpace): boolean => /[\r\n]/u.test(value) && !/[^ \t\r\n]/u.test(value)

/**
 * Parses a whole text as `retext-english` does: line breaks between sentences part paragraphs.
 *
 * @returns The tree that parse-english 7 makes, deeply equal, positions included.
 */
export function parseDocument(text: string): Root {
  const lines = indexLines(text)
  const {children} = parseEnglish(text, (start, end) => ({start: lines.point(start), end: lines.point(end)}))
  const root: Root = {type: 'RootNode', children: []}
  let group: typeof children = []
  const close = (): void => {
    const isSpace = (index: number): boolean => group.at(index)?.type === 'WhiteSpaceNode'
    while (isSpace(0)) root.children.push(group.shift() as WhiteSpace)
    const after: WhiteSpace[] = []
    while (isSpace(-1)) after.unshift(group.pop() as WhiteSpace)
    const first = group[0]?.position
    const last = group.at(-1)?.position
    if (first && last)
      root.children.push({
        type: 'ParagraphNode',
        children: group,
        position: {start: {...first.start}, end: {...last.end}}
      })
    root.children.push(...after)
    group = []
  }
  for (const child of children) {
    group.push(child)
    if (child.type === 'WhiteSpaceNode' && partsParagraphs(child)) close()
  }
  close()
  if (text.length > 0) root.position = {start: lines.point(0), end: lines.point(text.length)}
  return root
}
