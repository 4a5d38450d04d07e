import {promotions} from '../analysis/promotions.js'
import {isQuoted} from '../analysis/quotations.js'
import {sections} from '../analysis/sections.js'
import {textRangeOf} from '../analysis/text-range.js'
import type {Block, Range, TextRange} from '../core/block.js'
import type {Article} from '../core/document.js'
import {type Message, type Severity, severities} from '../core/message.js'
import type {Place} from '../core/place.js'
import {toSource} from '../core/source-map.js'
import {editOf} from './edit-of.js'
import {fieldOf} from './field-of.js'
import {gather} from './gather.js'
import type {ActiveRule, Finding, RuleMeta} from './rule.js'

/** Name under which messages of our rules appear. */
export const packageName = 'stet'

/** The page of a rule in the documentation. */
export const pageOf = (id: string): string => `https://github.com/stet-lint/stet/blob/main/docs/rules/${id}.md`

/** Where a range stands in the source. */
export function placeOf(tree: Article, range: Range): Place {
  const {lines} = tree.data.document
  const {start, end} =
    'first' in range
      ? {start: range.first.segment.start, end: range.last.segment.end}
      : 'sourceStart' in range
        ? {start: range.sourceStart, end: range.sourceEnd}
        : toSource(range.block.segment.map, range.start, range.end)
  return {start: lines.point(start), end: lines.point(end)}
}

const lower = (severity: Severity): Severity => severities[Math.max(0, severities.indexOf(severity) - 1)]!

const isTextRange = (range: Range): range is TextRange => 'block' in range

/** The block in which a range begins. */
function blockOf(tree: Article, range: Range): Block | undefined {
  if ('block' in range) return range.block
  return 'first' in range ? range.first : textRangeOf(tree, range.sourceStart, range.sourceEnd)?.block
}

/** Whether a finding may be shown, by what the rule says of quotations and of promotional blocks. */
function isWanted(tree: Article, meta: RuleMeta, range: Range): boolean {
  if (!isTextRange(range)) return true
  if (meta.promotions !== 'check' && promotions(tree).owns(range.block)) return false
  if (meta.quotes === 'check') return true
  return isQuoted(tree, range) === (meta.quotes === 'only')
}

const isAllowed = (options: ActiveRule['options'], actual: string): boolean =>
  (options['allow'] as readonly string[]).some(text => text.toLowerCase() === actual.toLowerCase())

/**
 * Runs one rule over an article and makes messages of its findings.
 *
 * @param unlimited Whether all findings are wanted, however many.
 * @param keep Takes out what is silenced, before what remains is counted.
 * @returns Messages in the order of the text. Many that are alike are one, and of the rest there are at most `options.max`, where the
 *   rule has that option: the last then says how many more there are.
 */
export function runRule(
  tree: Article,
  {rule, severity, options}: ActiveRule,
  unlimited = false,
  keep = (found: readonly Message[]): readonly Message[] => found
): readonly Message[] {
  const {meta} = rule
  const {source} = tree.data.document
  const found: Message[] = []
  const names = new Map<Message, string>()

  const report = (finding: Finding): void => {
    if (!isWanted(tree, meta, finding.at)) return
    const place = placeOf(tree, finding.at)
    const actual = source.slice(place.start.offset, place.end.offset)
    if (isAllowed(options, actual)) return
    const expected = finding.expected ?? []
    const edit = editOf(tree, meta, finding)
    const block = blockOf(tree, finding.at)
    const section = block && sections(tree)[block.index]
    const message: Message = {
      ruleId: meta.id,
      source: packageName,
      severity: finding.minor ? lower(severity) : severity,
      reason: finding.reason,
      place,
      actual,
      expected,
      ...(block ? {field: fieldOf(block)} : {}),
      ...(section === undefined ? {} : {section}),
      fix: expected.length === 0 ? 'none' : edit ? (finding.fix ?? meta.fix) : 'suggested',
      ...(edit ? {edit} : {}),
      note: finding.note ?? meta.rationale,
      url: pageOf(meta.id)
    }
    found.push(message)
    if (finding.alike !== undefined) names.set(message, finding.alike)
  }

  rule.check(tree, {options, report, unlimited, place: range => placeOf(tree, range)})
  if (found.length === 0) return found
  found.sort((a, b) => a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset)
  const kept = keep(found)
  if (unlimited) return kept
  const messages = gather(kept, names)
  const max = typeof options['max'] === 'number' ? options['max'] : Number.POSITIVE_INFINITY
  if (messages.length <= max) return messages
  const shown = messages.slice(0, Math.max(1, max))
  const last = shown.at(-1)!
  last.reason += ` (and ${messages.length - shown.length} more of \`${meta.id}\` below)`
  return shown
}
