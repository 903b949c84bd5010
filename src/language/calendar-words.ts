// The calendar's words, to stand inside patterns: as they are written, and in small letters.

export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
/** With or without a full stop behind it. May has none. */
export const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
export const WEEKDAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** In the order of the year. */
export const MONTH_NAMES: readonly string[] = MONTHS.toLowerCase().split('|')

const DAY_OR_MONTH = new RegExp(`day$|^(?:${MONTHS.toLowerCase()})$`)

/** Whether a word in small letters is a month, a day of the week or one that is kept ('birthday'). */
export function isDayOrMonth(lower: string): boolean {
  return DAY_OR_MONTH.test(lower)
}
