const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const inMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/**
 * Reads a date as it is written in front matter: `2024-05-06`, with or without a time, `2024/5/6`, `May 6, 2024`,
 * `6 May 2024`. The day is the one that is written, whatever the time zone.
 *
 * @returns `YYYY-MM-DD`; undefined for what is no such date, and for `6/5/2024`, which is two.
 */
export function toDay(text: string): string | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u.exec(text)
  const american = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text)
  const british = /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/u.exec(text)
  const named = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[3]), Number(iso[4])]
    : american
      ? [Number(american[3]), named(american[1]!), Number(american[2])]
      : british
        ? [Number(british[3]), named(british[2]!), Number(british[1])]
        : [0, 0, 0]
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > inMonth(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
