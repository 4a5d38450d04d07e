import type {Event} from 'micromark-util-types'
import type {ReadFault} from '../../core/document.js'
import {jsxTag} from '../markdown/jsx-tag.js'

const mostFaults = 10

const isTag = (type: string): boolean => type === 'mdxJsxFlowTag' || type === 'mdxJsxTextTag'

/** Finds tags of MDX that have no other half: a compiler would stop at them. */
export function checkTags(source: string, base: number, events: readonly Event[]): ReadFault[] {
  const faults: ReadFault[] = []
  const open: {name: string; start: number; end: number}[] = []
  const complain = (reason: string, {start, end}: {start: number; end: number}): void => {
    if (faults.length < mostFaults) faults.push({reason, start, end})
  }
  for (const [state, token] of events) {
    if (state === 'exit' || !isTag(token.type)) continue
    const range = {start: base + token.start.offset, end: base + token.end.offset}
    const {name, isEnd, isEmpty} = jsxTag(source, range.start, range.end)
    if (!isEnd) {
      if (!isEmpty) open.push({name, ...range})
    } else if (open.at(-1)?.name === name) open.pop()
    else complain(`Not MDX: \`</${name}>\` closes no tag that is open here; correct it`, range)
  }
  for (const tag of open) complain(`Not MDX: \`<${tag.name}>\` is never closed; close it`, tag)
  return faults
}
