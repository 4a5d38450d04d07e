import {blocks} from '../src/analysis/blocks.js'
import {firstWords} from '../src/analysis/promotions/first-words.js'
import {isTeasers} from '../src/analysis/promotions/is-teasers.js'
import {promotions} from '../src/analysis/promotions.js'
import type {CueKind} from '../src/lexicon/promotion-cues.js'
import {defineRule} from '../src/rule/define-rule.js'

/** What a message calls a block; the appeal is the usual case and goes without. */
const names: ReadonlyMap<CueKind, string> = new Map([
  ['newsletter', 'newsletter'],
  ['subscription', 'subscription'],
  ['paywall', 'paywall'],
  ['sponsored', 'sponsored'],
  ['feedback', 'call to readers'],
  ['bio', 'note on the author'],
  ['social', 'social media'],
  ['copyright', 'copyright notice']
])

const rationale = 'Promotional material pasted into copy gets published as if it were reporting.'

/**
 * Finds blocks that are not part of the article: appeals for money, newsletter boxes, subscription offers, "follow us" lines, sponsors'
 * notes, pay walls, notes on the author, copyright notices. Text that is pasted or scraped from a page brings them along.
 *
 * A block is found by its evidence, never by one keyword: an opener ("A message from …", "Dear readers,"), an ask ("support
 * us", "sign up for our newsletter" as an imperative), the tone (the outlet says "we", the reader is thanked), a price hook, a button
 * ("Remind me later"), a name with what its bearer writes, handles and addresses. Strong evidence is enough alone, weak evidence
 * adds up; words in quotation marks never count. From there the block is followed to both ends: paragraphs that speak to
 * the reader, titles of boxes, buttons, headlines under a label. It stops at headings, captions, bylines and paragraphs of news.
 * One message covers the whole block, and no other rule speaks inside it.
 *
 * Blocks that are nothing but links, advertisement signs or share buttons are reported by `related-links`.
 *
 * The replacement is the empty text. It leaves the line breaks around the block: whoever applies it also takes the blank lines
 * before the block, or after it where it stands first, so that exactly the article is left.
 */
export default defineRule({
  id: 'promotional-blocks',
  group: 'mixed-in',
  description: 'Appeals, newsletter boxes, author notes and other promotional blocks in the text',
  rationale,
  severity: 'warning',
  presets: {recommended: 'warning'},
  options: {
    phrases: {
      type: 'array',
      items: {type: 'string'},
      default: [],
      description: 'Further texts, in any case; a paragraph that contains one is reported.'
    },
    accept: {
      type: 'array',
      items: {
        type: 'string',
        enum: [
          'appeal',
          'donation',
          'newsletter',
          'subscription',
          'paywall',
          'sponsored',
          'feedback',
          'bio',
          'social',
          'copyright'
        ]
      },
      default: [],
      description: 'Kinds of block that are never reported. Other rules still pass them over.'
    },
    allowAtEnd: {
      type: 'boolean',
      default: false,
      description: 'Whether one standing paragraph may end the article.'
    }
  },
  fix: 'suggested',
  quotes: 'check',
  promotions: 'check',
  limits: [
    'A headline of another article that stands alone between two paragraphs, without label or link, looks like a subhead and is left.',
    'Columns that ask the reader for something, and service pieces on subscriptions, can look like appeals.',
    'A note on the author at the end is reported; `accept: ["bio"]` lets it stand.'
  ],
  valid: [
    'Organisers asked parents to sign up for updates from the school.',
    '"Please support our work," the charity\'s director told the crowd.',
    'The firm was answering a message from Commissioner Ida Brandt.',
    'Fans who follow the club on Twitter raised 900 euros.',
    'Subscribers to the magazine fell by a tenth, the publisher said.',
    'Anyone who saw the van is asked to call the police on 101.',
    'Make your donation at the town hall by Friday.',
    {
      text: 'The bridge reopened on Monday.\n\nMara Lund is a reporter for the Harbour Post, based in Oslo.',
      options: {accept: ['bio']}
    },
    {text: 'The bridge reopened on Monday.\n\nFollow us on Facebook.', options: {allowAtEnd: true}}
  ],
  invalid: [
    {
      text: 'The bridge reopened on Monday.\n\n⟦A Note from the Harbour Post:\n\nDear reader,\n\nA court has fined our newsroom for its work. We will not stop reporting.\n\nYour support, however modest, makes a difference. Please give monthly, from just $3.\n\nMaybe later⟧',
      message: 'Promotional block (5 paragraphs, begins `A Note from the Harbour Post:`); remove it from the article',
      expected: ['']
    },
    {
      text: 'The bridge reopened on Monday.\n\n⟦The Morning Tide\n\nSign up for our newsletter and get the harbour news in your inbox.⟧\n\nTraffic was light in the first hours, the city said.',
      message: 'Promotional block (newsletter, 2 paragraphs, begins `The Morning Tide`); remove it from the article'
    },
    'The match ended without a goal.\n\n⟦Follow Jon Ek on Twitter @jonekwrites.⟧',
    'The match ended without a goal.\n\n⟦Stay in touch\n\nA newsletter on the league, each morning at seven.\n\nEnter your email\n\nSign me up⟧\n\nThe teams meet again in May.',
    'The match ended without a goal.\n\n⟦Have something to add? Write it in the comments.⟧',
    'The match ended without a goal.\n\n⟦Want more like this? Subscribe to her newsletter, Second Half.⟧',
    'The bridge reopened on Monday.\n\n⟦Mara Lund\n\nStaff Writer\n\nMara Lund is a reporter who covers ports and shipping.\n\nContact Mara Lund at m.lund@example.com⟧',
    {
      text: 'The bridge reopened on Monday.\n\n⟦Brought from our archive by Lund & Sons⟧',
      options: {phrases: ['from our archive']}
    }
  ],
  check(tree, {options, report}) {
    const all = blocks(tree)
    const accepted: ReadonlySet<string> = new Set(options.accept)
    const {runs, owns} = promotions(tree)
    for (const run of runs) {
      if (isTeasers(run) || accepted.has(run.kind)) continue
      if (options.allowAtEnd && run.count === 1 && run.last === all.at(-1)) continue
      const name = names.get(run.kind)
      const size = run.count === 1 ? '1 paragraph' : `${run.count} paragraphs`
      report({
        at: {first: run.first, last: run.last},
        reason: `Promotional block (${name ? `${name}, ` : ''}${size}, begins \`${firstWords(run.first)}\`); remove it from the article`,
        expected: [''],
        note: `${rationale} Evidence: ${run.evidence.join(', ')}.`
      })
    }
    const phrases = options.phrases.map(phrase => phrase.toLowerCase()).filter(phrase => phrase !== '')
    if (phrases.length === 0) return
    for (const block of all) {
      const text = block.text.toLowerCase()
      if (owns(block) || !phrases.some(phrase => text.includes(phrase))) continue
      report({
        at: {first: block, last: block},
        reason: `Promotional block (1 paragraph, begins \`${firstWords(block)}\`); remove it from the article`,
        expected: ['']
      })
    }
  }
})
