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

test('a label takes headlines with who wrote them and when', () => {
  const text = [
    story[0],
    'Most popular',
    'Council splits over the new tram line',
    'By Ann Ray',
    'Updated May 3, 2021',
    'Mayor faces a third recount in May',
    'By Ben Cole',
    'Updated May 2, 2021',
    story[1],
    story[2]
  ]
  expect(runsOf(text.join('\n'))).toEqual([['teaser', 'Most popular', text[7]]])
})

test('a byline at the end of a list is the article’s', () => {
  const text = ['Related', 'Council splits over the new tram line', 'By Ann Ray', ...story]
  expect(runsOf(['The quay at last', ...text].join('\n'))).toEqual([['teaser', 'Related', text[1]]])
})

test('a label takes headlines with the first sentences of each, and leaves where the article goes on', () => {
  const text = [
    story[0],
    'More news',
    'Council splits over the new tram line',
    'By Ann Ray',
    'The vote was close. It came after a night of talks.',
    'Nobody had seen it coming.',
    'Mayor faces a third recount in May',
    'By Ben Cole',
    'A judge found two boxes that were never opened.',
    'The mayor won by a handful of votes.',
    'Read the full article',
    story[1],
    story[2]
  ]
  expect(runsOf(text.join('\n'))).toEqual([['teaser', 'More news', 'Read the full article']])
  const cut = [...text.slice(0, 5), ...text.slice(6, 8), 'The recount will cost the mayor dear.', ...story]
  expect(runsOf(cut.join('\n'))).toEqual([['teaser', 'More news', cut[7]]])
})

test('a subhead after a list is the article’s', () => {
  const text = [
    'Related',
    'Council splits over the new tram line',
    'Ann Ray',
    'Mayor faces a third recount in May',
    'Ben Cole',
    'Empty sheds',
    story[1]
  ]
  expect(runsOf([story[0], ...text].join('\n'))).toEqual([['teaser', 'Related', 'Ben Cole']])
})

test('a summary that breaks off before its button goes with its headline', () => {
  const text = [
    story[0],
    'Council splits over the new tram line',
    'The vote was close and came after a night of talks in which all that could be said about the line was said twice, by those who live beside it and by those who… READ THE REST',
    story[1]
  ]
  expect(runsOf(text.join('\n'))).toEqual([['teaser', text[1], text[2]]])
})

test('captions that stand twice are no teasers', () => {
  const caption = 'The harbour board at its meeting on Monday. (Ann Ray)'
  expect(runsOf([story[0], caption, caption, story[1]].join('\n'))).toEqual([])
})

test('the title of a box goes with it, the paragraph after its small print does not', () => {
  const box = [
    'Stay in touch',
    'A newsletter on ports, each morning at seven.',
    'Enter your email',
    'Sign me up',
    'See our privacy policy.'
  ]
  const text = [story[0], ...box, 'If you own a boat, you may moor it here.', story[1]]
  expect(runsOf(text.join('\n'))).toEqual([['newsletter', 'Stay in touch', 'See our privacy policy.']])
})

test('paragraphs under a subhead before a box are the article’s', () => {
  const ask = 'Sign up for our newsletter.'
  const text = [
    story[0],
    'What parents should know',
    'You can ask for a report at any time.',
    'Readers in the first year get help twice a week.',
    ask,
    story[1]
  ]
  expect(runsOf(text.join('\n'))).toEqual([['newsletter', ask, ask]])
})

test('a list of addresses at the end is no note on authors', () => {
  const list = ['ann@example.com', 'ben@example.com', 'cleo@example.com', 'dan@example.com']
  expect(runsOf([...story, ...list].join('\n'))).toEqual([])
  expect(runsOf([...story, list[0]].join('\n'))).toHaveLength(1)
})

test.each([
  'Mara Lund writes about ports for the Harbour Post.',
  'Mara Lund joined the Harbour Post in 2019.',
  'The writer is a former harbour pilot.',
  '— Mara Lund is a freelance reporter.'
])('%s: a note on the author', note => {
  expect(runsOf([...story, note].join('\n'))).toEqual([['bio', note, note]])
  expect(runsOf([...story, note, story[0]].join('\n'))).toEqual([])
})

test('what a title "About …" announces goes with it', () => {
  const about = ['About the Harbour Post', 'The Harbour Post is a weekly on ports and those who live from them.']
  expect(runsOf([...story, ...about].join('\n'))).toEqual([['bio', ...about]])
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
  ['bio', 'To reach the reporter, write to m.lund@example.com or call 555-0102.'],
  ['donation', 'Our journalism depends on you.'],
  ['donation', 'Your tax-deductible gift pays for the next story.'],
  ['appeal', 'If you value our reporting, please give what you can.'],
  ['newsletter', 'Be the first to know about the ferries.'],
  ['newsletter', 'Enter your name and email to get our guide.'],
  ['subscription', 'You will get unlimited access to all we print.'],
  ['subscription', 'To support local news, subscribe to the Harbour Post.'],
  ['subscription', 'Pick up your copy of the May issue today.'],
  ['paywall', 'Log in or subscribe to read on.'],
  ['feedback', 'To submit a letter to the editor, use the form.'],
  ['feedback', 'Have something to add? Write it in the comments.'],
  ['feedback', 'Were you on the ferry that day? Email me: m.lund@example.com'],
  ['feedback', 'Save my name and email in this browser for next time.'],
  ['bio', 'You can reach her at m.lund@example.com.'],
  ['sponsored', 'This is a paid post.'],
  ['copyright', 'The post Tides turn appeared first on Harbour Post.'],
  ['copyright', 'All content © 2021 Harbour Media'],
  ['feedback', 'This website is a member of the Independent Press Standards Organisation.'],
  ['teaser', 'For more news from the coast, visit our front page.'],
  ['teaser', 'On a mobile device? Click here to see the map.'],
  ['teaser', 'PREVIOUS Council splits over the new tram line'],
  ['teaser', 'Read more Council splits over the new tram line'],
  ['teaser', 'See video: Council splits over the new tram line'],
  ['teaser', '[ Council splits over the new tram line ]'],
  ['share', 'Share12Tweet7EmailPrint'],
  ['teaser', 'Now read: Council splits over the new tram line'],
  ['teaser', 'Read the whole story at the Harbour Post'],
  ['share', 'Social Share']
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
  'Trains cross the bridge every Sunday.',
  'Good journalism depends on sources, the judge wrote.',
  'Make your donation at the town hall.',
  'Consider a gym membership.',
  'Explore your options',
  'See the issue clearly.',
  'Anyone who saw the van is asked to call them on 101.',
  'Write a letter to the council.',
  'Get permission',
  'To report a problem, visit the town hall.',
  'To reach the hotline, call 988.',
  'For full coverage, drivers pay $1,500 a year.',
  'The council is not accepting comments on the plan.',
  'Families of the crew sound off on the report.',
  'Start the conversation early, doctors advise.',
  'Products recommended by the agency carry a seal.',
  'MORE than 200 jobs are at risk.',
  'Like many on Twitter, the mayor deletes what he wrote.',
  'You might pay $400 a month or even more, and still have to share the kitchen with the crew.'
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
  [
    'headlines with dates',
    'Council splits over tram line\nMay 3, 2021\nThe tram line has split the council.\nRead more\n'
  ],
  ['titles', 'Stay in touch\nOur readers write.\n'],
  ['asks', 'Sign up for our newsletter\n'],
  ['capitals', 'A'.repeat(2000)],
  ['buttons', 'Facebook\n']
])('reads 200 KB of %s in time', (_, unit) => {
  const tree = treeOf(unit.repeat(Math.ceil(200_000 / unit.length)))
  promotions(tree)
})
