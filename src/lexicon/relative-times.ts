/** Words for times that only the day of publication explains. Source: own compilation. */

export const relativeDays: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'tonight'])

const spans = 'week weekend month year spring summer fall autumn winter quarter'.split(' ')
const partsOfDay = 'morning afternoon evening'.split(' ')

/** First word, and the words that may follow it. */
export const relativeLeads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['last', new Set([...spans, 'night'])],
  ['next', new Set(spans)],
  ['this', new Set([...spans, ...partsOfDay])]
])

/** Units of "three days ago". */
export const relativeUnits: ReadonlySet<string> = new Set(['day', 'days', 'week', 'weeks', 'month', 'months'])

/** First words of days that have a name: "Black Friday". */
export const namedDays: ReadonlySet<string> = new Set(
  `good black super ash cyber bloody giving maundy palm easter holy fat shrove spy throwback casual taco ruby freaky mad
  football election boxing whit pentecost trinity advent stir-up blue manic news`.split(/\s+/u)
)

/** What follows a weekday in titles: "Saturday Night Live", "The Sunday Times". */
export const weekdayTitles: ReadonlySet<string> = new Set(
  `night times telegraph mail mirror herald express post live football group review mass school service morning afternoon evening
  world brunch club star sun independent lights market`.split(/\s+/u)
)
