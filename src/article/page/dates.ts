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
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi

/** What may stand around a month's name: 3 April 2023; April 3, 2023; Apr 3 10:15 GMT 2023; 2023-Apr-03. */
const DAY_BEFORE = /\b(\d{1,2})(?:\s?(?:st|nd|rd|th))?[\s,./-]*(?:of\s+)?$/i
const YEAR_AFTER = /^\.?[\s,./-]+(\d{4})\b/
const DAY_AND_YEAR_AFTER = /^\.?[\s/-]*(\d{1,2})(?:\s?(?:st|nd|rd|th))?[\s,/-]+(?:at\s+)?(\d{4})\b/i
const DAY_TIME_YEAR_AFTER =
  /^\.?\s+(\d{1,2})(?:\s?(?:st|nd|rd|th))?\s[\d:]+\s(?:[A-Z]{3,4}\s)?(\d{4})\b/i
const YEAR_BEFORE = /\b(\d{4})[\s,./-]+$/
const DAY_AFTER = /^\.?[\s,./-]+(\d{1,2})(?:\s?(?:st|nd|rd|th))?\b/i
const SHORTEST_MONTH = 28
/** A day and what parts it from its month take no more characters than this. */
const REACH = 40

/** Year, month and day in numbers, in this order. */
const IN_NUMBERS = [
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g,
  /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/g,
  /\b(\d{4})(\d{2})(\d{2})(?:T\d{4,6}|\b)/g,
]
const SLASHED = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g
/** Seconds or milliseconds since 1970, of the years 2001 to 2096. */
const EPOCH = /^\d{10}(?:\d{3})?$/

/**
 * The day that a string begins with as nearly every page states it, 'YYYY-MM-DD'; null where it doesn't. Told
 * without a regular expression: one that is used twice costs a new page more than all else that is read here.
 */
export function readIsoDay(text: string): string | null {
  const isIso = text.charAt(4) === '-' && text.charAt(7) === '-'
  if (!isIso || isDigit(text.charCodeAt(10))) return null
  return isoDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
}

/** The first date in a string, or null when it has none that exists; '03/04/2023' is March 4, or 3 April. */
export function readDate(text: string, isDayFirst = false): string | null {
  return readIsoDay(text) ?? readOtherDate(text, isDayFirst)
}

function readOtherDate(text: string, isDayFirst: boolean): string | null {
  if (EPOCH.test(text.trim())) {
    return new Date(Number(text.trim().slice(0, 10)) * 1000).toISOString().slice(0, 10)
  }
  return datesIn(text, isDayFirst)[0]?.day ?? null
}

/** All dates in a text, in its order. */
export function datesIn(text: string, isDayFirst = false): WrittenDate[] {
  const found: WrittenDate[] = []
  // Every shape has a year from 1900 to 2100.
  if (!text.includes('20') && !text.includes('19') && !text.includes('2100')) return found
  const isInNumbers = hasNumbersOnly(text)
  if (isInNumbers) for (const shape of IN_NUMBERS) addInNumbers(text, shape, found)
  MONTH.lastIndex = 0
  for (let match = MONTH.exec(text); match; match = MONTH.exec(text)) {
    addAround(text, match.index, MONTH.lastIndex, found)
  }
  if (isInNumbers) addSlashed(text, isDayFirst, found)
  return found.length > 1 ? found.sort((one, other) => one.start - other.start) : found
}

/** Whether digits stand on both sides of a dash, a slash or a dot, or eight in a row. */
function hasNumbersOnly(text: string): boolean {
  let digits = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) digits = 0
    else if ((digits += 1) === 8) return true
    const isBetween = digits === 0 && at > 0 && '-/.'.includes(text.charAt(at))
    if (isBetween && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
      return true
  }
  return false
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

/** Adds a date that exists, and doesn't stand in one that is known. */
function add(found: WrittenDate[], day: string | null, start: number, end: number): void {
  if (day && !found.some((date) => date.start < end && start < date.end))
    found.push({ day, start, end })
}

function addInNumbers(text: string, shape: RegExp, found: WrittenDate[]): void {
  for (const match of text.matchAll(shape)) {
    const day = isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
    add(found, day, match.index, match.index + match[0].length)
  }
}

/** Adds the date around a month's name, which stands from `from` to `to`. */
function addAround(text: string, from: number, to: number, found: WrittenDate[]): void {
  const month = MONTHS.indexOf(text.slice(from, from + 3).toLowerCase()) + 1
  const before = text.slice(Math.max(0, from - REACH), from)
  const after = text.slice(to)
  const addDate = (year?: string, day?: string, left = '', right = ''): void =>
    add(found, isoDate(Number(year), month, Number(day)), from - left.length, to + right.length)
  const isAfterNumber = hasDigit(before)
  const dayBefore = isAfterNumber ? DAY_BEFORE.exec(before) : null
  const yearAfter = dayBefore && YEAR_AFTER.exec(after)
  if (yearAfter) return addDate(yearAfter[1], dayBefore[1], dayBefore[0], yearAfter[0])
  const isWord = from === 0 || !/\w/.test(text.charAt(from - 1))
  const rest = isWord && (DAY_AND_YEAR_AFTER.exec(after) ?? DAY_TIME_YEAR_AFTER.exec(after))
  if (rest) return addDate(rest[2], rest[1], '', rest[0])
  const yearBefore = isAfterNumber ? YEAR_BEFORE.exec(before) : null
  const dayLast = yearBefore && DAY_AFTER.exec(after)
  if (dayLast) addDate(yearBefore[1], dayLast[1], yearBefore[0], dayLast[0])
}

function addSlashed(text: string, isDayFirst: boolean, found: WrittenDate[]): void {
  for (const match of text.matchAll(SLASHED)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const monthFirst = isoDate(year, first, second)
    const dayFirst = isoDate(year, second, first)
    // Dots stand between numbers where the day comes first.
    const isFirst = isDayFirst || match[2] === '.'
    const day = isFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
    add(found, day, match.index, match.index + match[0].length)
  }
}

/** Whether a text has a digit, told sooner than by a pattern: without one it has no date. */
export function hasDigit(text: string): boolean {
  for (const digit of '0123456789') if (text.includes(digit)) return true
  return false
}

/** The time of day in a text, in minutes since midnight; null when it has none. */
export function minutesIn(text: string): number | null {
  if (!text.includes(':') && !text.includes('.')) return null
  const match = text.match(/(?<![\d.:])(\d{1,2})[:.](\d\d)(?!\d)(?::\d\d)?(?:\s?([ap])\.?m)?/i)
  if (!match) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2])]
  if (hours > 23 || minutes > 59) return null
  const half = match[3]?.toLowerCase()
  return (half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours) * 60 + minutes
}

/** The day so many days after an ISO date. */
export function dayAfter(day: string, days: number): string {
  // A clock's first use costs a new page more than all else here, and most days have theirs beside them.
  const number = Number(day.slice(8)) + days
  if (number > 0 && number <= SHORTEST_MONTH) return day.slice(0, 8) + padded(number)
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function isoDate(year: number, month: number, day: number): string | null {
  const isInCalendar = year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1
  if (!isInCalendar) return null
  const isLate = day > SHORTEST_MONTH
  if (isLate && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${padded(month)}-${padded(day)}`
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
