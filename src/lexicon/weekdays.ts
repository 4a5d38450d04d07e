/** Names of the days of the week and their short forms. Source: own compilation. */

/** Full names, Sunday first, as `Date.getUTCDay` counts. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Every form, in small letters and without a full stop, with its number (Sunday 0). */
export const weekdays: ReadonlyMap<string, number> = new Map<string, number>([
  ...weekdayNames.map((name, index): [string, number] => [name.toLowerCase(), index]),
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6]
])
