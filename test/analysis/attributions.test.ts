import {describe, expect, test} from 'vitest'
import {howSourced} from '../../src/analysis/attributions/how-sourced.js'
import {attributions} from '../../src/analysis/attributions.js'
import {blocks} from '../../src/analysis/blocks.js'
import {figures} from '../../src/analysis/figures.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

/** The figures of a text, each with how it comes by its source. */
const sourcing = (text: string): string[] => {
  const tree = parse(read(text, 'plain'))
  const how = howSourced(tree)
  return figures(tree)
    .flat()
    .filter(({kind}) => kind === 'count' || kind === 'money' || kind === 'percent')
    .map(figure => how.get(figure)!)
}

describe('what an attribution reaches', () => {
  test.each([
    ['after the verb', 'The mayor said the bridge cost $3 million.', ['sentence']],
    ['before it', 'The bridge cost $3 million, the mayor said on Monday.', ['sentence']],
    ['around it', 'The bridge, Ann Ray told the council, cost $3 million.', ['sentence']],
    ['inverted', 'The bridge cost $3 million, said Ann Ray.', ['sentence']],
    [
      'inverted, and not what is said of the speaker',
      '"No," said Jack Holm of the union, which has 325 halls.',
      ['none']
    ],
    ['not what stands before', 'With 300 guests in the hall, she said it was full.', ['none']],
    ['the number a clause leans on', 'It is part of the $20 million experts say it costs.', ['sentence']],
    ['not a relative clause', 'Officials say the driver, who hurt 49 guests in May, had a permit.', ['none']],
    ['a document', 'The survey found 40 percent had moved.', ['sentence']],
    ['a long subject', 'A slide that the minister carries on trips shows it costs $30,000.', ['sentence']],
    ['put … at', 'The office had put the number of boats at 1,000.', ['sentence']],
    ['according to', 'It has 7,600 workers, according to company papers.', ['sentence']],
    ['according to, in the middle', 'The port, according to the union, lost 300 jobs.', ['sentence']],
    ['a poll', 'A poll this week had her at 40 percent.', ['sentence']],
    ['polls at large', 'She has 40 percent in national polls.', ['none']],
    [
      'a list',
      'The magazine lists her fortune at $3 billion, while its rival pegged it at $2 billion.',
      ['sentence', 'sentence']
    ],
    ['one estimate', 'The fire has cost $3 million, by one estimate.', ['sentence']],
    ['an own account', 'The club lost 300 members, by its own account.', ['sentence']],
    ['somebody’s words', 'In the mayor’s telling, 300 trees fell.', ['sentence']],
    ['no source in a view', 'In view of the flood, 300 trees were felled.', ['none']],
    ['per cent', 'The town paid 80 per cent of the $43 million emergency plan.', ['none', 'none']],
    ['a study that is a verb', 'They came in April to study 300 trees.', ['none']],
    [
      'a survey over a comma',
      'The survey of farmers, taken in May, found Ohio growers spent $3 million.',
      ['sentence']
    ],
    ['a person without a name', 'The candidate claims his house is worth $3 million.', ['sentence']],
    ['people who tell', 'There were 8,000 people at the ground who can tell their sons of it.', ['none']],
    ['a claim without that', 'An inquiry into allegations the firm paid $300 million has begun.', ['sentence']],
    ['a claim of today', 'There are claims today that 300 trees fell.', ['sentence']],
    ['forecasts', 'Crop forecasts for 2007 are the lowest yet, just $3 million.', ['sentence']],
    ['what was announced', 'The town will pay $28,000 to victims, it was announced today.', ['sentence']],
    ['a target', 'The town has a target to plant 3,000 trees.', ['sentence']],
    [
      'before it, with a circumstance',
      'The bridge cost $3 million, the mayor said after talks on Monday.',
      ['sentence']
    ],
    ['after it, with a circumstance', 'On Monday, the mayor said after talks that it cost $3 million.', ['sentence']],
    ['what somebody is sure of', 'Ann Ray is confident that 400 jobs will come.', ['sentence']],
    ['not what is certain', 'The firm is certain to lose 400 jobs.', ['none']],
    ['a group that say', 'The couple say the house cost $3 million.', ['sentence']],
    ['a plan', 'The plan would cost $3 million.', ['sentence']],
    ['a claim', 'His claim that 300 trees fell was widely read.', ['sentence']],
    ['another sense of a verb', 'The club charged a $100,000 fee.', ['none']],
    ['a noun of the same form', 'The polling places served 21,000 tenants.', ['none']],
    ['a quotation', '"We lost 300 trees." Rain fell.', ['quotation']]
  ])('%s', (_, text, expected) => {
    expect(sourcing(text)).toEqual(expected)
  })
})

describe('what goes on', () => {
  test('a survey, where those asked are said to say something', () => {
    expect(sourcing('A poll gave her 45 percent. Only 24 percent said she did wrong.')).toEqual(['sentence', 'carried'])
    expect(sourcing('Rain fell. Only 24 percent said she did wrong.')).toEqual(['none'])
    expect(
      sourcing('Exit polls showed 40 percent were glad. She led by 60 points among the 30 percent who said it helps.')
    ).toEqual(['sentence', 'carried', 'carried'])
  })

  test('a survey, until a result is told', () => {
    expect(
      sourcing(
        'A poll found that 40 percent had moved. Among owners it was 12 percent. Ann Ray won 51 percent of the vote.'
      )
    ).toEqual(['sentence', 'carried', 'none'])
  })

  test('the next sentence on the same kind of figure, and no further', () => {
    expect(
      sourcing('The mayor said it cost $3 million. The roof was $1 million. It rained. The old hall cost $2 million.')
    ).toEqual(['sentence', 'carried', 'none'])
  })

  test('a colon head, and the list under it', () => {
    expect(sourcing('The report lists the damage:\n\nSome 300 trees fell.\n\nThe park lost 40 benches.')).toEqual([
      'carried',
      'none'
    ])
  })

  test('a speaker with a label', () => {
    expect(sourcing('Ann Ray: We lost 300 trees. And 40 benches.')).toEqual(['sentence', 'sentence'])
  })
})

test('knows who speaks', () => {
  const tree = parse(
    read(
      'Ann Ray said no. The report says yes. Officials said nothing. She added that it rained. A poll found most did not care.',
      'plain'
    )
  )
  expect(
    blocks(tree)
      .flatMap(block => attributions(tree, block))
      .map(({source}) => [source?.kind, source?.head])
  ).toEqual([
    ['name', 'ray'],
    ['document', 'report'],
    ['institution', 'officials'],
    ['pronoun', 'she'],
    ['survey', 'poll']
  ])
})

test('reads hostile text in linear time', () => {
  for (const unit of [
    'said ',
    'he said ',
    'according to ',
    '"',
    ', who ',
    'the poll in ',
    'Ann: ',
    'estimates of ',
    'A B '
  ]) {
    const start = performance.now()
    howSourced(parse(read(unit.repeat(40_000), 'plain')))
    expect(performance.now() - start, unit).toBeLessThan(4000)
  }
}, 120_000)
