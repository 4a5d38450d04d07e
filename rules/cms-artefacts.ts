import {
  type Artefact,
  artefactKinds,
  blocksWithSigns,
  findArtefacts,
  isCode,
  joins,
  mayHaveArtefacts
} from '../src/analysis/artefacts/find-artefacts.js'
import {findRawTags} from '../src/analysis/artefacts/raw-tags.js'
import {blocks} from '../src/analysis/blocks.js'
import {sign} from '../src/analysis/signs.js'
import {spots} from '../src/analysis/spots.js'
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
  if ((spots(tree).any & sign.code) === 0) return []
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
 * other. Where a text has three or more that are alike (tags of one name, one character reference, addresses of posts), one message stands
 * for all and says where the others are. In Markdown, what the markup says is resolved before this rule sees it:
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
    },
    max: {type: 'integer', default: 10, minimum: 1, description: 'Most messages for one text.'}
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
    '"They are all f**king d**ks," she wrote. "What a f***ing mess, s***!"',
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
  check(tree, {options, report}) {
    const {source, edits} = tree.data.document
    // In a format that is made of tags none is left over.
    const mayHaveTags = options.kinds.includes('tags') && edits === undefined && source.includes('<')
    if (!mayHaveTags && !mayHaveArtefacts(tree)) return
    const kinds: ReadonlySet<string> = new Set(options.kinds)
    const allowed: ReadonlySet<string> = new Set(options.html.map(name => name.toLowerCase()))
    for (const run of kinds.has('code') ? codeRuns(tree) : []) {
      report({
        at: run,
        reason: `Leftover code \`${clip(run.first.text)}\`; remove it`,
        expected: [''],
        fix: 'suggested',
        alike: 'code'
      })
    }
    const all = blocks(tree)
    for (const block of mayHaveTags ? all : blocksWithSigns(tree).map(index => all[index]!)) {
      if (isCode(tree, block)) continue
      for (const artefact of merge(findArtefacts(tree, block), block.text)) {
        if (!kinds.has(artefact.kind)) continue
        const {start, end} = artefact
        const text = block.text.slice(start, end)
        report({at: {block, start, end}, ...describe(artefact, text), alike: nameOf(artefact, text)})
      }
      if (!mayHaveTags) continue
      for (const {start, end, text} of findRawTags(block, source, allowed)) {
        report({
          at: {sourceStart: start, sourceEnd: end},
          reason: `Leftover markup \`${clip(text)}\`; remove it`,
          expected: [''],
          fix: 'suggested',
          alike: tagName(text)
        })
      }
    }
  }
})

const tagName = (text: string): string => /^<\/?[a-z][a-z0-9-]*/i.exec(text)?.[0].replace('/', '').toLowerCase() ?? text

/** What is left over from one and the same thing: tags of one name, one entity; of other kinds everything. */
const nameOf = ({kind}: Artefact, text: string): string =>
  kind === 'tags' ? tagName(text) : kind === 'entities' || kind === 'invisible' ? text : kind
