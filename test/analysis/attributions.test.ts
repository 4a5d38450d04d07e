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
  return figures(tree)
    .flat()
    .filter(({kind}) => kind === 'count' || kind === 'money' || kind === 'percent')
    .map(figure => howSourced(tree, figure))
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
    [
      'not a relative clause in an apposition',
      'Officials say Tom Holm, the driver who hurt 49 guests in May, had a permit.',
      ['none']
    ],
    [
      'not a relative clause that goes on',
      'Voters said they had not heard of Ann Ray, who held a rally in May, drawing 1,100 people.',
      ['none']
    ],
    [
      'not with what it is compared',
      'Most voters opposed the tax of 3 percent, down from 47 percent in May.',
      ['sentence', 'none']
    ],
    [
      'inverted, after a relative clause',
      'The storm, which hit in May, has felled 10,000 trees, says a farmer.',
      ['sentence']
    ],
    [
      'inverted, after a clause with a comma',
      'If it holds, the mill will lose $3 million, said Jo Park.',
      ['sentence']
    ],
    ['inverted, after a word of time', 'A fox can kill up to 30 hens a night, says Jo Park, a farmer.', ['sentence']],
    ['not inverted, with its subject in apposition', 'Ann Ray, a clerk, said Tom Aiken owed $3 million.', ['sentence']],
    [
      'not inverted, with its subject’s name in apposition',
      'The minister, Ann Ray, says the town is spending $3 million.',
      ['sentence']
    ],
    ['with somebody predicting', 'Prices fell, with Ohio Trust predicting a 35 percent drop.', ['sentence']],
    ['nothing advised', 'The deal was worth $50 billion, and Ohio Trust advised on it.', ['none']],
    ['people of a place', 'Residents of the town say sales fell 3 percent.', ['sentence']],
    ['people who hope to', 'Ministers hope to save $3 million.', ['sentence']],
    ['what a bank reckons', 'The bank reckons prices will fall 3 percent.', ['sentence']],
    ['a result that is posted', 'The firm posted a net profit of $3 million.', ['sentence']],
    ['a letter that is posted', 'The firm posted 300 letters.', ['none']],
    [
      'according to, without commas',
      'The firm, which according to its owner is worth $3 million, is shut.',
      ['sentence']
    ],
    ['what a firm offered to do', 'The firm offered to pay $3 million.', ['sentence']],
    ['a forecast, the past of it', 'Ann Ray forecast a loss of $3 million.', ['sentence']],
    [
      'what a bank expects, and what it did',
      'The bank expects 3 percent, up from 2 percent.',
      ['sentence', 'sentence']
    ],
    ['what a law caps', 'The law caps fees at $300.', ['sentence']],
    ['to whom it was written', 'She texted him that she owed $3 million.', ['sentence']],
    ['no clause of time', 'The price fell 40 percent after the mayor announced his resignation.', ['none']],
    ['a promise', 'The mayor’s promise of 3,000 homes is on hold.', ['sentence']],
    ['no demand of buyers', 'China’s demand for wheat is now worth $3 million.', ['none']],
    ['as somebody put it', 'As the mayor put it, 340 families lost everything.', ['sentence']],
    ['what has been reported', 'At least 340 men were killed, it has been reported.', ['sentence']],
    ['per an office', 'Some 340 men were killed, per the ministry.', ['sentence']],
    ['nothing required', 'The force required to move it is 30 percent of that.', ['none']],
    ['no act in capitals', 'The ACT is dry, giving 90 farmers access to help.', ['none']],
    [
      'told, which has nobody after it that speaks',
      'Jo Park, 41, owner of a shop in Ohio, told police men took $150.',
      ['sentence']
    ],
    [
      'with where it was said',
      'The reef has lost 30 percent, scientists report in this week’s issue of a journal.',
      ['sentence']
    ],
    ['people and a number', 'Growers estimate about 10,000 trees were lost.', ['sentence']],
    ['not a number with a comma', 'Its income fell from $660,000 to just 75,000 pledged for May.', ['none', 'none']],
    [
      'no aside of what is required',
      'A vote of 90 percent passed it, and 35 towns - ten shy of the number required - had voted.',
      ['none', 'none', 'none']
    ],
    ['somebody pressed', 'Aides have been pressing the council for a $15 wage.', ['sentence']],
    ['somebody pushed', 'Clerks are pushing the mayor to free 28 inmates.', ['sentence']],
    ['nothing pushed', 'The deal pushed the index to 30,000 and prices to $3.', ['none', 'none']],
    ['not a blow', 'Gunmen attacked a bus in the north on Monday, killing 40 people.', ['none']],
    ['a blow with words', 'Ann Ray attacked the mayor for spending $3 million.', ['sentence']],
    ['not lives', 'The flood claimed at least 40 lives.', ['none']],
    ['a forecast', 'The bank cut its growth forecast for the year to 3 percent.', ['sentence']],
    ['a valuation', 'The deal followed a valuation of $3 million.', ['sentence']],
    ['a hearing', 'The court heard the driver had lost $3 million.', ['sentence']],
    ['those who are told', 'Jurors were told the driver had lost $3 million.', ['sentence']],
    ['cases that are heard', 'The court heard 300 cases.', ['none']],
    ['a regulation', 'Under the new regulation, firms must pay $3 million.', ['sentence']],
    ['nothing under contract', 'The mill, under contract to a bank, lost $3 million.', ['none']],
    ['those asked', 'Some 39 percent of those surveyed would leave.', ['sentence']],
    ['a rubric', 'Number of the day: $43 million went to the mill.', ['none']],
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
    const tree = parse(read(`${unit.repeat(40_000)}40 homes burned.`, 'plain'))
    howSourced(tree, figures(tree).flat().at(-1)!)
  }
}, 120_000)
