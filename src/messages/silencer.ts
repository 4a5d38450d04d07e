import type {Directive, Document, Segment} from '../core/document.js'
import {groupBy} from '../core/group-by.js'
import type {Message} from '../core/message.js'
import {type Reach, reachesOf} from './reaches-of.js'
import {type RulesOfRun, reportDirectives} from './report-directives.js'

/** Takes out the messages that the directives of a source silence, and says what is wrong with these. */
export interface Silencer {
  /** Messages of one article, of any rules; returns those that stay, in the same order. */
  keep(messages: readonly Message[]): readonly Message[]
  /** Messages about the directives themselves, once all others were seen. */
  finish(rules: RulesOfRun): Message[]
}

/** Messages by start: of one rule, so that the reach that began last is the one that counts. */
const byStart = (a: Message, b: Message): number => a.place.start.offset - b.place.start.offset

/** The reach that each of some messages is in, if any: the one that began last. Costs time in proportion to both. */
function assign(messages: readonly Message[], reaches: readonly Reach[], silenced: Set<Message>): void {
  const open: Reach[] = []
  let next = 0
  for (const message of messages) {
    const {offset} = message.place.start
    for (let reach = reaches[next]; reach && reach.start <= offset; reach = reaches[++next]) open.push(reach)
    while (open.length > 0 && open.at(-1)!.end <= offset) open.pop()
    const reach = open.at(-1)
    if (!reach || silenced.has(message)) continue
    reach.isUsed = true
    silenced.add(message)
  }
}

/**
 * Begins to silence messages.
 *
 * @param directives In the order of the source.
 */
export function createSilencer(document: Document, directives: readonly Directive[]): Silencer {
  const {segments, source} = document
  const {reaches, idle} = reachesOf(directives, inOrder(segments), source.length)
  const byRule = groupBy(reaches, ({id}) => id)
  const forAll = byRule.get(undefined) ?? []
  const seen = new Set<string>()
  return {
    keep(messages) {
      if (messages.length === 0) return messages
      const silenced = new Set<Message>()
      for (const [id, group] of groupBy(messages, ({ruleId}) => ruleId)) {
        seen.add(id)
        const sorted = group.toSorted(byStart)
        assign(sorted, byRule.get(id) ?? [], silenced)
        assign(sorted, forAll, silenced)
      }
      return silenced.size === 0 ? messages : messages.filter(message => !silenced.has(message))
    },
    finish: rules => reportDirectives({document, directives, reaches, idle, seen}, rules)
  }
}

/** Segments by start; those of an article's front matter and of what its images say may stand anywhere. */
const inOrder = (segments: readonly Segment[]): readonly Segment[] =>
  segments.toSorted((a, b) => a.start - b.start || b.end - a.end)
