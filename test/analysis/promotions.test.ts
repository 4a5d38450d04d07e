import {describe, expect, test} from 'vitest'
import {promotions} from '../../src/analysis/promotions.js'
import type {Article} from '../../src/core/document.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const treeOf = (text: string, format: 'plain' | 'markdown' = 'plain'): Article => parse(read(text, format, {}))

/** The runs of a text, each as its kind and the texts of its first and last block. */
const runsOf = (text: string, format: 'plain' | 'markdown' = 'plain'): string[][] =>
  promotions(treeOf(text, format)).runs.map(({kind, first, last}) => [kind, first.text, last.text])

const story = [
  'The harbour board approved the new quay on Monday after three hours of debate.',
  'Work on the quay will begin in the spring, the board said, and take two years.',
  'Two members voted against the plan because of its cost.'
]

describe('an appeal', () => {
  test('is one run from its opener to its button, paragraphs that report included', () => {
    const appeal = [
      'A Letter from the Harbour Post:',
      'Dear readers,',
      'The ministry has named our newsroom a threat to order. It fined two of our reporters.',
      'We will go on. For that we need your help.',
      'Please support us with a monthly gift, from just $4.',
      'Thank you for standing with us.',
      'Maybe later'
    ]
    expect(runsOf([...story, ...appeal].join('\n'))).toEqual([['donation', appeal[0], 'Maybe later']])
    expect(runsOf([...story, ...appeal].join('\n\n'))).toEqual([['donation', appeal[0], 'Maybe later']])
  })

  test('in the middle of an article leaves what follows', () => {
    const text = [story[0], 'Support our journalism. Become a member today.', story[1], story[2]].join('\n\n')
    expect(runsOf(text)).toEqual([
      ['donation', 'Support our journalism. Become a member today.', 'Support our journalism. Become a member today.']
    ])
  })

  test('that someone is quoted with is the article’s', () => {
    expect(runsOf([...story, '"Please support our work," the director said.'].join('\n\n'))).toEqual([])
  })
})

describe('a label', () => {
  test('takes the headlines under it, up to the next paragraph', () => {
    const text = [
      story[0],
      'Related articles',
      'Council splits over the tram line again',
      'Mayor to face third recount in ten years',
      story[1],
      story[2]
    ]
    expect(runsOf(text.join('\n'))).toEqual([['teaser', 'Related articles', text[3]]])
  })

  test('takes no short paragraphs', () => {
    const text = [story[0], 'Related', 'The mayor left early.', 'Nobody spoke.', story[1]]
    expect(runsOf(text.join('\n'))).toEqual([['teaser', 'Related', 'Related']])
  })

  test('takes headlines with summaries at the end of a page', () => {
    const text = [
      ...story,
      'Most read',
      'Council splits over tram line',
      'The tram line has divided the council for years.',
      'Mayor faces third recount',
      'The mayor won by a handful of votes.'
    ]
    expect(runsOf(text.join('\n'))).toEqual([['teaser', 'Most read', text.at(-1)]])
  })

  test('at the end of a sentence is none', () => {
    expect(
      runsOf(
        [story[0], 'Related claims were dropped.', 'Watch sales fell by a tenth.', 'Read more books, she said.'].join(
          '\n'
        )
      )
    ).toEqual([])
  })
})

test('a label takes headlines that each have a short sentence under them', () => {
  const text = [
    story[0],
    'Suggested articles',
    'Council splits over the new tram line',
    'The tram line has divided the council for years.',
    'Mayor faces a third recount in May',
    'The mayor won by a handful of votes.',
    'Share this article',
    story[1]
  ]
  expect(runsOf(text.join('\n'))).toEqual([['teaser', 'Suggested articles', 'Share this article']])
})

test('cells of a table are no labels', () => {
  const table =
    '| Recommended | warning |\n| --- | --- |\n| news | only where it is asked for |\n| strict | only where it is asked for |'
  expect(runsOf([story[0], table, story[1]].join('\n\n'), 'markdown')).toEqual([])
})

test.each([
  ['donation', 'Good reporting is slow. Can you spare $4 a month?'],
  ['sponsored', 'This series was produced with support from the Harbour Fund.'],
  ['paywall', 'Already subscribed? Log in'],
  ['subscription', 'Hear it wherever you get your podcasts.'],
  ['social', 'You can follow her on Mastodon.'],
  ['sponsored', 'If you buy through links on this page, we may earn a fee.'],
  ['feedback', 'Saw a mistake? Let us know.'],
  ['feedback', 'Missed an issue? Order it here.'],
  ['feedback', 'Leave a Reply Cancel reply'],
  ['feedback', 'Take part in our yearly survey.'],
  ['appeal', 'This site uses cookies to count its visitors.'],
  ['bio', 'To reach the reporter, write to m.lund@example.com or call 555-0102.']
])('%s: %s', async (kind, line) => {
  expect(runsOf([story[0], line, story[1]].join('\n\n'))).toEqual([[kind, line, line]])
})

test.each([
  'Gifts to the fund are counted twice a year.',
  'Sponsored by the bank, the regatta draws 200 boats.',
  'Follow these steps when the water rises.',
  'Contact with the ship was lost at noon.',
  'Try two weeks without sugar.',
  'The museum uses cookies to lure children.',
  'If you click on the link, the virus spreads to every page, police said.',
  'More on that later.',
  'Previous owners had painted it green.',
  'Trains cross the bridge every Sunday.'
])('%s: is the article’s', line => {
  expect(runsOf([story[0], line, story[1]].join('\n\n'))).toEqual([])
  expect(runsOf([...story, line].join('\n\n'))).toEqual([])
})

test('a share bar counts, the name of a network alone does not', () => {
  expect(runsOf(['Facebook', 'Twitter', 'Email', ...story].join('\n'))).toEqual([['share', 'Facebook', 'Email']])
  expect(runsOf([story[0], 'Facebook', story[1]].join('\n'))).toEqual([])
})

test('a note on the author has the name over it and the address under it', () => {
  const note = [
    'Mara Lund',
    'Senior Reporter',
    'Mara Lund covers ports for the Harbour Post and is based in Oslo.',
    'Contact Mara Lund at mara@example.com'
  ]
  expect(runsOf([...story, ...note].join('\n'))).toEqual([['bio', 'Mara Lund', note[3]]])
})

test('someone the article is about has no note', () => {
  const text = [story[0], 'Ida Brandt opened the meeting.', story[1], 'Ida Brandt is a professor at the university.']
  expect(runsOf(text.join('\n'))).toEqual([])
})

test('a link alone between paragraphs of Markdown is a teaser; a list that the text announces is not', () => {
  const link = '- [Council splits over the tram line](https://example.com/tram)'
  expect(runsOf([story[0], link, story[1]].join('\n\n'), 'markdown')).toHaveLength(1)
  expect(runsOf([story[0], 'The plans in full:', link, story[1]].join('\n\n'), 'markdown')).toEqual([])
})

test('owns the blocks of its runs and no others', () => {
  const tree = treeOf([...story, 'Follow us on Facebook.'].join('\n\n'))
  const {runs, owns} = promotions(tree)
  expect(runs).toHaveLength(1)
  expect(tree.children.filter(node => node.data.segment.text.startsWith('Follow'))).toHaveLength(1)
  expect(owns(runs[0]!.first)).toBe(true)
})

test.each([
  ['labels', 'Read more\n'],
  ['labels and headlines', 'Related\nCouncil splits over tram line\nA vote was held.\n'],
  ['asks', 'Sign up for our newsletter\n'],
  ['capitals', 'A'.repeat(2000)],
  ['buttons', 'Facebook\n']
])('reads 200 KB of %s in time', (_, unit) => {
  const tree = treeOf(unit.repeat(Math.ceil(200_000 / unit.length)))
  promotions(tree)
})
