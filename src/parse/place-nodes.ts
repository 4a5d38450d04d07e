import type {Nodes} from 'nlcst'
import type {Place} from '../core/place.js'

/**
 * Gives every node of a paragraph its place in the source, from the lengths of its leaves: an nlcst tree holds every
 * unit of its text, so a node stands where the leaves before it end.
 *
 * @param place Turns a range of the paragraph's text into a place; called with `start < end`, in the order of the text.
 */
export function placeNodes(paragraph: Nodes, place: (start: number, end: number) => Place): void {
  let at = 0
  const visit = (node: Nodes): void => {
    const start = at
    if ('children' in node) for (const child of node.children) visit(child)
    else at += node.value.length
    if (at > start) node.position = place(start, at)
  }
  visit(paragraph)
}
