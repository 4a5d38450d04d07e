import {type Artefact, artefactKinds, findArtefacts, isCode, joins} from '../src/analysis/artefacts/find-artefacts.js'
import {findRawTags} from '../src/analysis/artefacts/raw-tags.js'
import {blocks} from '../src/analysis/blocks.js'
import type {Block} from '../src/core/block.js'
import type {Article} from '../src/core/document.js'
import {defineRule} from '../src/rule/define-rule.js'

const names: ReadonlyMap<string, string> = new Map([
  ['\u00A0', 'a space'],
  ['\u00AD', 'nothing'],
  [' ', 'a space'],
  ['\n', 'a line break']
])

const codePoint = (text: string): string => `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

const clip = (text: string): string =>
  (text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text).replace(/[`\s]+/gu, ' ')

/** What a message says of an artefact, and what would stand in its place. */
function describe(
  {kind, meant}: Artefact,
  text: string
): {reason: string; expected: string[]; fix?: 'suggested' | 'none'} {
  if (kind === 'invisible') {
    const what = text.startsWith('\u00A0') ? 'Several no-break spaces' : `Invisible character ${codePoint(text)}`
    return {reason: `${what}; ${meant === ' ' ? 'replace with a space' : 'remove'}`, expected: [meant ?? '']}
  }
  if (kind === 'embeds')
    return {reason: `Leftover embed \`${clip(text)}\`; remove it`, expected: [''], fix: 'suggested'}
  if (kind === 'encoding') {
    const reason = `Wrong encoding \`${clip(text)}\`; ${meant === undefined ? 'restore the character' : meant.trim() === '' ? 'remove it' : `replace with \`${meant}\``}`
    return {reason, expected: meant === undefined ? [] : [meant]}
  }
  if (kind === 'entities' && meant !== undefined) {
    const plain = meant === '\u00A0' ? ' ' : meant === '\u00AD' ? '' : meant
    return {
      reason: `Leftover markup \`${text}\`; replace with ${names.get(meant) ?? `\`${meant}\``}`,
      expected: [plain]
    }
  }
  if (kind === 'tags' || kind === 'shortcodes')
    return {reason: `Leftover markup \`${clip(text)}\`; remove it`, expected: [''], fix: 'suggested'}
  if (kind === 'markdown')
    return {reason: `Leftover markup \`${clip(text)}\`; remove the signs`, expected: [], fix: 'none'}
  return {reason: `Leftover code \`${clip(text)}\`; remove it`, expected: [], fix: 'none'}
}

/** Artefacts that touch, or have only white space between them, are one. */
function merge(found: readonly Artefact[], text: string): readonly Artefact[] {
  if (found.length < 2) return found
  const merged: Artefact[] = []
  for (const artefact of found) {
    const last = merged.at(-1)
    const isTight =
      last !== undefined && (last.kind === 'tags' || last.kind === 'shortcodes') && last.kind === artefact.kind
    if (last && isTight && text.slice(last.end, artefact.start).trim() === '') last.end = artefact.end
    else merged.push({...artefact})
  }
  return merged
}

/** Runs of lines of code: `.class {`, `}`, `var x = …`. One brace or declaration alone is no run unless it says so itself. */
function codeRuns(tree: Article): {first: Block; last: Block}[] {
  const runs: {first: Block; last: Block}[] = []
  let first: Block | undefined
  let last: Block | undefined
  const close = (): void => {
    if (first && last) runs.push({first, last})
    first = undefined
  }
  for (const block of blocks(tree)) {
    if (isCode(tree, block) || (first && joins(block))) {
      first ??= block
      last = block
    } else close()
  }
  close()
  return runs
}

/**
 * Finds what a content management system left in the text: HTML tags, character references, shortcodes, lines of style sheets and
 * scripts, Markdown signs in plain text, characters read in the wrong encoding, invisible characters, addresses of embedded
 * posts.
 *
 * Each artefact is a message; tags with nothing but space between them are one, and so are lines of code on lines next to each
 * other. After five of a kind in a text one message stands for the rest. In Markdown, what the markup says is resolved before this rule sees it:
 * references and code are fine there, and of HTML inside paragraphs only tags outside the list `html` are reported.
 *
 * References, wrong encodings with one possible reading, and invisible characters have a safe replacement; taking out a tag is a
 * suggestion.
 */
export default defineRule({
  id: 'cms-artefacts',
  group: 'mixed-in',
  description: 'Leftover tags, entities, shortcodes, code and wrong-encoding characters',
  rationale: 'Leftovers of a content system break the page and the trust of its readers.',
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {
    kinds: {
      type: 'array',
      items: {type: 'string', enum: artefactKinds},
      default: artefactKinds,
      description: 'Kinds of artefact that are reported.'
    },
    html: {
      type: 'array',
      items: {type: 'string'},
      default: [
        'a',
        'abbr',
        'b',
        'br',
        'cite',
        'del',
        'em',
        'figcaption',
        'figure',
        'i',
        'img',
        'ins',
        'kbd',
        'mark',
        'q',
        's',
        'small',
        'strong',
        'sub',
        'sup',
        'time',
        'u',
        'wbr'
      ],
      description: 'HTML tags that Markdown may contain. In plain text every tag is a leftover.'
    }
  },
  fix: 'safe',
  machineText: true,
  quotes: 'check',
  promotions: 'check',
  limits: [
    'Stories about HTML that show tags outside code are reported.',
    'HTML blocks of Markdown, which stand between blank lines, are not read.',
    'A picture credit that has run into the text is not seen.'
  ],
  valid: [
    'AT&T gained 2 percent; R&D spending fell.',
    'The test asks whether x < 7 and y > 2.',
    'Tickets cost $9*.\n\n* Children enter free.',
    'The word was left undefined in the bill.',
    'The chorus sang "ALLÔ” in São Paulo – très bien.',
    {text: 'Write `<div>` and `&nbsp;` there, and H<sub>2</sub>O.', format: 'markdown'},
    {text: 'Salt &amp; Sons opened.', format: 'markdown'}
  ],
  invalid: [
    {
      text: 'Salt ⟦&amp;⟧ Sons opened a shop.',
      message: 'Leftover markup `&amp;`; replace with `&`',
      expected: ['&']
    },
    {text: 'Room⟦&nbsp;⟧12 was empty.', message: 'Leftover markup `&nbsp;`; replace with a space', expected: [' ']},
    {text: 'It was the town⟦â€™⟧s first.', message: 'Wrong encoding `â€™`; replace with `’`', expected: ['’']},
    'He waited at the caf⟦Ã©⟧ for an hour.',
    'The ⟦<b>⟧bridge⟦</b>⟧ is shut.⟦</p>⟧ It reopens in May.',
    'The bridge ⟦[caption id="att_7"]⟧ is shut⟦[/caption]⟧ until May.',
    'The bridge is shut.\n\n⟦.photo-wrap {\n\nwidth: 100% !important;\n\n}⟧\n\nIt reopens in May.',
    'The bridge is ⟦**shut**⟧ for now.',
    {text: 'The news⟦\u00AD⟧paper was sold.', message: 'Invisible character U+00AD; remove', expected: ['']},
    'He wrote of it ⟦pic.twitter.com/Ab12Cd34Ef⟧ on Monday.',
    {text: 'The ⟦<font color="red">⟧bridge⟦</font>⟧ is shut.', format: 'markdown'}
  ],
  check(tree, {options, report, unlimited}) {
    const kinds: ReadonlySet<string> = new Set(options.kinds)
    const allowed: ReadonlySet<string> = new Set(options.html.map(name => name.toLowerCase()))
    const {source, edits} = tree.data.document
    // In a format that is made of tags none is left over.
    const mayHaveTags = kinds.has('tags') && edits === undefined && source.includes('<')
    const seen = new Map<string, number>()
    const counts = new Map<string, number>()
    const findings: {kind: string; send: (more: number) => void}[] = []
    for (const run of kinds.has('code') ? codeRuns(tree) : []) {
      findings.push({
        kind: 'code',
        send: more =>
          report({
            at: run,
            reason: `Leftover code \`${clip(run.first.text)}\`; remove it${tail(more, 'code')}`,
            expected: [''],
            fix: 'suggested'
          })
      })
    }
    for (const block of blocks(tree)) {
      if (isCode(tree, block)) continue
      for (const artefact of merge(findArtefacts(tree, block), block.text)) {
        if (!kinds.has(artefact.kind)) continue
        const {start, end, kind} = artefact
        const {reason, ...rest} = describe(artefact, block.text.slice(start, end))
        findings.push({
          kind,
          send: more => report({at: {block, start, end}, reason: reason + tail(more, kind), ...rest})
        })
      }
      if (!mayHaveTags) continue
      for (const {start, end, text} of findRawTags(block, source, allowed)) {
        findings.push({
          kind: 'tags',
          send: more =>
            report({
              at: {sourceStart: start, sourceEnd: end},
              reason: `Leftover markup \`${clip(text)}\`; remove it${tail(more, 'tags')}`,
              expected: [''],
              fix: 'suggested'
            })
        })
      }
    }
    for (const {kind} of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    for (const {kind, send} of findings) {
      const index = seen.get(kind) ?? 0
      seen.set(kind, index + 1)
      if (index < most || unlimited) send(0)
      else if (index === most) send(counts.get(kind)! - most - 1)
    }
  }
})

/** As many of a kind are reported one by one; the next message stands for the rest. */
const most = 5

const tail = (more: number, kind: string): string =>
  more > 0 ? ` (and ${more} more of this kind, ${kind}, below)` : ''
