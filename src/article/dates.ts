// Dates as pages state them, read to ISO 'YYYY-MM-DD' as the publisher's own clock has them: the
// day that is written counts, whatever the time zone beside it.

/** A date in a text: its ISO day and where it stands. */
export interface WrittenDate {
  readonly day: string
  readonly start: number
  readonly end: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const DAY = '(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?'

/** Which group of a shape is the year, which the month and which the day. */
type Order = readonly [year: number, month: number, day: number]

const SHAPES: readonly (readonly [RegExp, Order])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, [1, 2, 3]],
  [/\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/g, [1, 2, 3]],
  [/\b(\d{4})(\d{2})(\d{2})(?:T\d{4,6}|\b)/g, [1, 2, 3]],
  [new RegExp(`\\b${DAY}[\\s,./-]*(?:of\\s+)?${MONTH}[\\s,./-]+(\\d{4})\\b`, 'gi'), [3, 2, 1]],
  [new RegExp(`\\b${MONTH}[\\s/-]*${DAY}[\\s,/-]+(?:at\\s+)?(\\d{4})\\b`, 'gi'), [3, 1, 2]],
  [new RegExp(`\\b${MONTH}\\s+${DAY}\\s[\\d:]+\\s(?:[A-Z]{3,4}\\s)?(\\d{4})\\b`, 'gi'), [3, 1, 2]],
  [new RegExp(`\\b(\\d{4})[\\s,./-]+${MONTH}[\\s,./-]+${DAY}\\b`, 'gi'), [1, 2, 3]],
]
const SLASHED = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g
/** Seconds or milliseconds since 1970, of the years 2001 to 2096. */
const EPOCH = /^\d{10}(?:\d{3})?$/

/** The first date in a string, or null when it has none that exists; '03/04/2023' is March 4, or 3 April. */
export function readDate(text: string, isDayFirst = false): string | null {
  if (EPOCH.test(text.trim())) {
    return new Date(Number(text.trim().slice(0, 10)) * 1000).toISOString().slice(0, 10)
  }
  return datesIn(text, isDayFirst)[0]?.day ?? null
}

/** All dates in a text, in its order. */
export function datesIn(text: string, isDayFirst = false): WrittenDate[] {
  // Every shape has a year.
  if (!/\d{4}/.test(text)) return []
  const found: WrittenDate[] = []
  const add = (match: RegExpExecArray, day: string | null): void => {
    const start = match.index
    const end = start + match[0].length
    if (day && !found.some((date) => date.start < end && start < date.end))
      found.push({ day, start, end })
  }
  for (const [shape, [year, month, day]] of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const name = match[month] ?? ''
      const named = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
      add(match, isoDate(Number(match[year]), named || Number(name), Number(match[day])))
    }
  }
  for (const match of text.matchAll(SLASHED)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const monthFirst = isoDate(year, first, second)
    const dayFirst = isoDate(year, second, first)
    // Dots stand between numbers where the day comes first.
    const isFirst = isDayFirst || match[2] === '.'
    add(match, isFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst))
  }
  return found.sort((one, other) => one.start - other.start)
}

/** The time of day in a text, in minutes since midnight; null when it has none. */
export function minutesIn(text: string): number | null {
  const match = text.match(/(?<![\d.:])(\d{1,2})[:.](\d\d)(?!\d)(?::\d\d)?(?:\s?([ap])\.?m)?/i)
  if (!match) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2])]
  if (hours > 23 || minutes > 59) return null
  const half = match[3]?.toLowerCase()
  return (half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours) * 60 + minutes
}

/** The day so many days after an ISO date. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
