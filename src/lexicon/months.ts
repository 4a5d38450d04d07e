/** Names of the months and their short forms. Source: own compilation. */

export interface MonthName {
  /** 1–12. */
  month: number
  form: 'full' | 'short'
}

/** Full names, January first. */
export const fullMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

/** How American wire services write a month before a day, January first: the short ones are never shortened. */
export const wireMonths = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.'
] as const

const short = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Every form, in small letters and without a full stop. */
export const monthNames: ReadonlyMap<string, MonthName> = new Map<string, MonthName>([
  ...fullMonths.map((name, index): [string, MonthName] => [name.toLowerCase(), {month: index + 1, form: 'full'}]),
  ...short.filter(Boolean).map((name): [string, MonthName] => [name, {month: short.indexOf(name) + 1, form: 'short'}]),
  ['sept', {month: 9, form: 'short'}]
])

/** Days of each month, January first; February as in leap years. */
export const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
