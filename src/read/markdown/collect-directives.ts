import type {Event} from 'micromark-util-types'
import type {Directive} from '../../core/document.js'
import {commentDirectives, toDirective} from '../directive.js'

const html: ReadonlySet<string> = new Set(['htmlFlow', 'htmlText'])
const expression: ReadonlySet<string> = new Set(['mdxFlowExpression', 'mdxTextExpression'])

/**
 * Collects directives in HTML comments, and in those of MDX: `{/* stet … *\/}`.
 *
 * @param source The whole source.
 * @param base Where in it the text begins that micromark was given.
 */
export function collectDirectives(source: string, base: number, events: readonly Event[]): Directive[] {
  const directives: Directive[] = []
  for (const [state, token] of events) {
    if (state === 'exit') continue
    const start = base + token.start.offset
    const end = base + token.end.offset
    if (html.has(token.type)) {
      for (const directive of commentDirectives(source, start, end)) directives.push(directive)
    } else if (expression.has(token.type)) {
      const inner = source.slice(start + 1, end - 1).trim()
      if (!inner.startsWith('/*') || inner.indexOf('*/') !== inner.length - 2) continue
      const directive = toDirective(inner.slice(2, -2), start, end)
      if (directive) directives.push(directive)
    }
  }
  return directives
}
