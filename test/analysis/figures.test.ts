import {describe, expect, test} from 'vitest'
import {figures} from '../../src/analysis/figures.js'
import {parse} from '../../src/parse/parse.js'
import {read} from '../../src/read/read.js'

const found = (text: string) =>
  figures(parse(read(text, 'plain')))
    .flat()
    .map(({block, phrase, kind, value}) => [block.text.slice(phrase.start, phrase.end), kind, value])

describe('figures', () => {
  test.each([
    ['It sold 1,250 boats.', '1,250 boats', 'count', 1250],
    ['It sold at least some 1,250 small fishing boats.', 'at least some 1,250 small fishing boats', 'count', 1250],
    ['An estimated 12,000 people fled.', 'An estimated 12,000 people', 'count', 12000],
    ['It sold just under two dozen boats.', 'just under two dozen boats', 'count', 24],
    ['Sixty-six guests came.', 'Sixty-six guests', 'count', 66],
    ['Two hundred and fifty guests came.', 'Two hundred and fifty guests', 'count', 250],
    ['Six hundred and sixty thousand prawns died.', 'Six hundred and sixty thousand prawns', 'count', 660_000],
    ['A hundred and forty-five guests came.', 'A hundred and forty-five guests', 'count', 145],
    ['Between two hundred and sixty guests came.', 'two hundred', 'count', 200],
    ['A hundred and two hundred guests came.', 'A hundred', 'count', 100],
    ['It paid $1.3 trillion.', '$1.3 trillion', 'money', 1.3e12],
    ['It paid £3bn.', '£3bn', 'money', 3e9],
    ['It paid more than 40 million euros.', 'more than 40 million euros', 'money', 4e7],
    ['It paid Rs. 1,250.50.', 'Rs. 1,250.50', 'money', 1250.5],
    ['It paid US$ 5.', 'US$ 5', 'money', 5],
    ['The plan of 3 million-dollar homes failed.', '3 million-dollar homes', 'count', 3e6],
    ['It sold 1,250,0000 boats.', '1,250', 'count', 1250],
    ['Call 555-0100 now.', '555', 'phone', 555],
    ['Call 1-555-010-2000 now.', '1', 'phone', 1],
    ['It won 3.8 out of 5 stars.', '3.8 out of 5 stars', 'score', 3.8 / 5],
    ['A third of voters left.', 'A third of voters', 'fraction', 1 / 3],
    ['It rose 24%.', '24%', 'percent', 24],
    ['It rose 7.5 per cent.', '7.5 per cent', 'percent', 7.5],
    ['It has a 20-point lead.', '20-point', 'percent', 20],
    ['About two-thirds of voters left.', 'About two-thirds of voters', 'fraction', 2 / 3],
    ['One in five agreed.', 'One in five', 'fraction', 0.2],
    ['It is 18 miles long.', '18 miles', 'measure', 18],
    ['She won 40 delegates.', '40 delegates', 'vote', 40],
    ['It took 12 years.', '12 years', 'duration', 12],
    ['The 24-year-old ran.', '24-year-old', 'age', 24],
    ['Jo Park, 41, ran.', '41', 'age', 41],
    ['It began in 2011.', '2011', 'year', 2011],
    ['It began at 5:30 p.m.', '5:30 p.m.', 'time', 5],
    ['It began on Dec. 26th.', '26th', 'date', 26],
    ['He lives at 1600 Main St. now.', '1600', 'address', 1600],
    ['Route 66 is shut.', '66', 'label', 66],
    ['They won 5-1.', '5', 'score', 5]
  ])('%s', (text, phrase, kind, value) => {
    expect(found(text)[0]).toEqual([phrase, kind, value])
  })

  test('takes no number from words that only look like one', () => {
    expect(found('At one point a third man came, half asleep, in the second half. One of them sang.')).toEqual([])
  })

  test('reads hostile text in linear time', () => {
    for (const unit of ['1,', '9 ', 'two ', '$', 'a dozen ', '1-', 'more than ']) {
      found(unit.repeat(60_000))
    }
  }, 60_000)
})
