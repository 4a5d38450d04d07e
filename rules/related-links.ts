import {blocks} from '../src/analysis/blocks.js'
import {firstWords} from '../src/analysis/promotions/first-words.js'
import {isTeasers} from '../src/analysis/promotions/is-teasers.js'
import {type Promotion, promotions} from '../src/analysis/promotions.js'
import {defineRule} from '../src/rule/define-rule.js'

const reasonFor = ({first, count}: Promotion): string =>
  count === 1
    ? `Teaser or player text \`${firstWords(first)}\`; remove it or make it a link`
    : `Teaser or player text (${count} paragraphs, begins \`${firstWords(first)}\`); remove it or make it a link`

/**
 * Finds what a page has around an article and a text does not want: labels that point to other articles, with the headlines under
 * them ("Related:", "READ MORE: …", "Most read"), instructions for players ("Watch the full interview above."), advertisement
 * signs ("Advertisement", "Story continues below") and share bars. Copied into text they lose their link and read as noise.
 *
 * A label counts when it stands alone, or is followed by a sign (a colon, a bar) and the headline. Under a label that stands alone,
 * lines without a full stop belong to it, up to the next paragraph, with who wrote them and when, and with the first sentences of
 * what they point to where those show it: by the headline's words, a byline or date before them, a button after them. `Related charges were dropped` and `Watch sales rose` are sentences
 * and are left. A list of links under a Markdown heading such as "Related" is accepted unless `headings` is set. When appeals,
 * newsletter boxes or notes on the author stand in the same block, `promotional-blocks` reports it instead.
 *
 * Taking out a lone advertisement sign is safe; every other removal is a suggestion. Whoever applies one also takes the
 * blank lines before the block, or after it where it stands first.
 */
export default defineRule({
  id: 'related-links',
  group: 'mixed-in',
  description: 'Teasers, player instructions, advertisement signs and share bars in the text',
  rationale: 'A teaser or a button that has lost its link reads as noise.',
  severity: 'warning',
  presets: {recommended: 'warning', strict: ['warning', {headings: true}]},
  options: {
    labels: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Further labels, in any case; a paragraph of up to 25 words that begins with one is reported.'
    },
    headings: {
      type: 'boolean',
      default: false,
      description: 'Whether lists of links under a heading such as "Related" are reported.'
    }
  },
  fix: 'safe',
  quotes: 'check',
  promotions: 'check',
  limits: [
    'A bare headline between two paragraphs, without label or link, is left: it looks like a subhead.',
    'Instructions for a player are reported only where they say "full" or end in a colon.',
    'Picture credits such as an agency alone on a line are left.'
  ],
  valid: [
    'Watch exports from Basel rose 3 percent.',
    'Advertisement revenue shrank, the publisher said.',
    'Related claims were withdrawn in June.',
    "Read the letter from the mayor, and the council's answer is plain.",
    {
      text: 'The vote was close.\n\n## Related\n\n- [Council splits over tram line](https://example.com/tram)',
      format: 'markdown'
    }
  ],
  invalid: [
    {
      text: 'The vote was close.\n\n⟦Advertisement⟧\n\nA recount begins on Monday.',
      message: 'Teaser or player text `Advertisement`; remove it or make it a link',
      expected: ['']
    },
    'The vote was close.\n\n⟦READ MORE: Council splits over tram line⟧\n\nA recount begins on Monday.',
    'The vote was close.\n\n⟦Watch the full debate with the mayor above.⟧',
    'The vote was close.\n\n⟦Most read\n\nCouncil splits over the new tram line\n\nBy Ann Ray\n\nMayor faces a third recount in May\n\nBy Ben Cole⟧\n\nA recount begins on Monday, and few expect it to change the result.',
    'The vote was close.\n\n⟦PREVIOUS Council splits over the new tram line⟧',
    {
      text: 'The vote was close.\n\n⟦Related stories\n\nCouncil splits over the new tram line\n\nMayor to face third recount in a decade⟧\n\nA recount begins on Monday.',
      message: 'Teaser or player text (3 paragraphs, begins `Related stories`); remove it or make it a link'
    },
    'The vote was close.\n\n⟦Share this:\n\nFacebook\n\nTwitter\n\nEmail⟧',
    {text: 'The vote was close.\n\n⟦Aus dem Archiv: Der lange Weg⟧', options: {labels: ['Aus dem Archiv']}}
  ],
  check(tree, {options, report}) {
    const {runs, linkLists, owns} = promotions(tree)
    for (const run of runs) {
      if (!isTeasers(run)) continue
      const isSign = run.count === 1 && run.kind === 'advert'
      report({
        at: {first: run.first, last: run.last},
        reason: reasonFor(run),
        expected: [''],
        ...(isSign ? {} : {fix: 'suggested' as const})
      })
    }
    if (options.headings) {
      for (const run of linkLists) {
        report({at: {first: run.first, last: run.last}, reason: reasonFor(run), expected: [''], fix: 'suggested'})
      }
    }
    const labels = options.labels.map(label => label.toLowerCase()).filter(label => label !== '')
    if (labels.length === 0) return
    for (const block of blocks(tree)) {
      const text = block.text.toLowerCase()
      if (owns(block) || block.words.length > 25 || !labels.some(label => text.startsWith(label))) continue
      report({
        at: {first: block, last: block},
        reason: `Teaser or player text \`${firstWords(block)}\`; remove it or make it a link`,
        expected: [''],
        fix: 'suggested'
      })
    }
  }
})
