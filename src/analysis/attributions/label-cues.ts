import type {Block} from '../../core/block.js'
import {timeWords} from '../../lexicon/attribution-words.js'
import type {Cue} from './cue.js'

/** "Ann Ray: …", "The statement read:", "(AP)", "[HuffPost]": labels at the edge of a block or a sentence. */
export function labelCues(block: Block): Cue[] {
  const {text, words} = block
  const found: Cue[] = []
  const label = !text.slice(0, 120).includes(':')
    ? null
    : /^\s*((?:\p{Lu}[\p{L}.'’-]*\s?){1,5})(?:\([^)]{1,30}\)\s?)?:\s/u.exec(text.slice(0, 120))
  if (label && words.length > 0) {
    let last = 0
    while (last + 1 < words.length && words[last + 1]!.start < label[0].length) last++
    const {normal} = words[last]!
    if (!rubrics.has(normal) && !timeWords.has(normal))
      found.push({
        block,
        sentence: 0,
        type: 'label',
        start: 0,
        end: label[0].length,
        first: 0,
        last,
        verb: undefined,
        source: undefined,
        covers: [{start: label[0].length, end: text.length}]
      })
  }
  const credit = !text.slice(-60).includes('[')
    ? null
    : /[[(](?:\p{Lu}[\p{L}.&'’ -]{1,40})\.?[\])]\.?\s*$/u.exec(text.slice(Math.max(0, text.length - 60)))
  if (credit && /\[/u.test(credit[0]) && words.length > 0) {
    const start = Math.max(0, text.length - 60) + credit.index
    found.push({
      block,
      sentence: words.at(-1)!.sentence,
      type: 'bracket',
      start,
      end: text.length,
      first: words.length - 1,
      last: words.length - 1,
      verb: undefined,
      source: undefined,
      covers: [{start: 0, end: start}]
    })
  }
  return found
}

/** What a label ends with that says what follows is, not who says it: "Editor's note:", "Stat of the week:". */
const rubrics: ReadonlySet<string> = new Set(
  `note notes footnotes correction corrections clarification update updates latest breaking revealed watch look so wow boom busted byline
  disclaimer reason reasons name contributing warning notice fact facts tip tips example result results time place price cost
  rating score verdict line background summary photo photos video`.split(/\s+/u)
)
