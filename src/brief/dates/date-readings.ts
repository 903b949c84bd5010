// How a date's words are read: the parts of a match to an ISO form, against the day of publication.
import { MONTH_NAMES } from '../../language/calendar-words.ts'
import { dayOf, isoDay, isoMonth, isoWeek, partsOf } from './calendar.ts'

export type Tense = 'future' | 'past' | null

export interface DateContext {
  /** Day number of publication, or null. */
  readonly published: number | null
  /** Whether the words around speak of what is to come, of what has been, or of neither. */
  readonly tense: Tense
  /** The last year the text named before, for 'the same year'. */
  readonly lastYear: number | null
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The number of a month by its name or short form, from 1; 0 for any other word. */
export function monthOf(name: string | undefined): number {
  const key = (name ?? '').toLowerCase().replace('.', '').slice(0, 3)
  return MONTH_NAMES.findIndex((month) => month.startsWith(key)) + 1
}

function weekdayOf(name: string | undefined): number {
  const key = (name ?? '').toLowerCase().slice(0, 3)
  return DAYS.findIndex((day) => day.startsWith(key))
}

function countOf(text: string | undefined): number {
  const lower = (text ?? '').toLowerCase()
  if (lower === 'a' || lower === 'an') return 1
  const index = NUMBERS.indexOf(lower)
  return index === -1 ? Number(lower) : index
}

/** 'YYYY-MM-DD', or null when there is no such day. */
export function dayIso(year: number, month: number, day: number): string | null {
  const number = dayOf(year, month, day)
  return number === null ? null : isoDay(number)
}

/** The year of a month and day that come without one. */
function yearFor(month: number, day: number, { published, tense }: DateContext): number | null {
  if (published === null) return null
  const { year } = partsOf(published)
  // This year may have no 29 February.
  const same = dayOf(year, month, day) ?? dayOf(year, month, 28)
  if (same === null) return null
  if (tense === 'future') return same < published ? year + 1 : year
  const ahead = same - published
  // Without a verb the nearest: 'the match of 12 October'.
  return ahead > (tense === 'past' ? 45 : 183) ? year - 1 : ahead < -350 ? year + 1 : year
}

/** Which way 'last', 'next' and 'this' point: -1, 1 and 0. */
export function shift(relative: string | undefined): number {
  const lower = relative?.toLowerCase()
  return lower === 'last' ? -1 : lower === 'next' ? 1 : 0
}

function weekdayIso(
  weekday: number,
  relative: string | undefined,
  { published, tense }: DateContext,
): string | null {
  if (published === null) return null
  const back = (partsOf(published).weekday - weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (relative === 'last') return isoDay(published - (back === 0 ? 7 : back))
  if (relative === 'next') return isoDay(published + (ahead === 0 ? 7 : ahead))
  if (relative === 'this' || tense === 'future') return isoDay(published + ahead)
  return isoDay(published - back)
}

/** The year, of those around, in which the day falls on the weekday that stands with it. */
function yearOfWeekday(
  name: string | undefined,
  month: number,
  day: number,
  { published }: DateContext,
): number | null {
  if (name === undefined || published === null) return null
  const { year } = partsOf(published)
  const found = [year, year + 1, year - 1].find((each) => {
    const number = dayOf(each, month, day)
    return number !== null && partsOf(number).weekday === weekdayOf(name)
  })
  return found ?? null
}

/** '12 October', 'Tuesday, October 12, 2021', '12 October last year'. */
export function dayOfMonth(g: Groups, c: DateContext): string | null {
  const month = monthOf(g['month'])
  const day = Number(g['day'])
  if (g['year'] !== undefined) return dayIso(Number(g['year']), month, day)
  if (g['relative'] !== undefined)
    return c.published === null
      ? null
      : dayIso(partsOf(c.published).year + shift(g['relative']), month, day)
  const year = yearOfWeekday(g['ofWeek'], month, day, c) ?? yearFor(month, day, c)
  return year === null ? null : dayIso(year, month, day)
}

/** '12-15 October'. */
export function rangeOfDays(g: Groups, c: DateContext): string | null {
  const from = dayOfMonth(g, c)
  if (from === null) return null
  const to = dayIso(Number(from.slice(0, 4)), monthOf(g['month']), Number(g['day2']))
  return to === null || to <= from ? null : `${from}/${to}`
}

/** The year of a month that comes alone: the last such month, the next when the words look ahead. */
export function monthYear(month: number, { published, tense }: DateContext): number | null {
  if (published === null) return null
  const now = partsOf(published)
  if (tense === 'future') return month < now.month ? now.year + 1 : now.year
  return month > now.month ? now.year - 1 : now.year
}

/** 'last October', 'next May', 'this June'. */
export function relativeMonth(g: Groups, { published }: DateContext): string | null {
  if (published === null) return null
  const month = monthOf(g['month'])
  const now = partsOf(published)
  const by = shift(g['relative'])
  if (by === -1) return isoMonth(month >= now.month ? now.year - 1 : now.year, month)
  if (by === 1) return isoMonth(month <= now.month ? now.year + 1 : now.year, month)
  return isoMonth(now.year, month)
}

/** 'Tuesday', 'last Tuesday', 'Tuesday of next week'. */
export function weekdayOfWeek(g: Groups, c: DateContext): string | null {
  const week = g['of'] ?? g['after']?.split(' ')[0]
  const weekday = weekdayOf(g['weekday'])
  if (week === undefined) return weekdayIso(weekday, g['relative'], c)
  if (c.published === null) return null
  const monday = c.published - ((partsOf(c.published).weekday + 6) % 7)
  return isoDay(monday + 7 * shift(week) + ((weekday + 6) % 7))
}

/** 'next week', 'last year', 'this quarter'; 'the last month' is the days up to now. */
export function relativeUnit(g: Groups, { published }: DateContext): string | null {
  if (published === null) return null
  const by = shift(g['relative'])
  const { year, month } = partsOf(published)
  const unit = (g['unit'] ?? '').toLowerCase()
  // 'Over the last week': the days up to now, and no week of the calendar.
  if (g['the'] !== undefined) {
    if (unit === 'week') return `${isoDay(published - 7)}/${isoDay(published)}`
    if (unit === 'month') return `${isoMonth(year, month - 1)}/${isoMonth(year, month)}`
    return unit === 'year' ? `${year - 1}/${year}` : null
  }
  switch (unit) {
    case 'week':
      return isoWeek(published + 7 * by)
    case 'month':
      return isoMonth(year, month + by)
    case 'year':
      return String(year + by)
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * by
      return `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`
    }
    default:
      return null
  }
}

/** 'three days ago', 'a decade ago': as exact as the unit it is told in. */
export function ago(g: Groups, { published }: DateContext): string | null {
  const count = countOf(g['count'])
  if (published === null || !Number.isFinite(count)) return null
  const { year, month } = partsOf(published)
  switch ((g['unit'] ?? '').toLowerCase()) {
    case 'day':
      return isoDay(published - count)
    case 'week':
      return isoWeek(published - 7 * count)
    case 'month':
      return isoMonth(year, month - count)
    case 'year':
      return year - count > 0 ? String(year - count) : null
    default:
      return year - 10 * count > 0 ? String(year - 10 * count) : null
  }
}

/** 'the third quarter of 2021', 'the last quarter': its first and last months. */
export function quarter(g: Groups, { published }: DateContext): string | null {
  const names = ['first', 'second', 'third', 'fourth']
  const word = (g['quarter'] ?? '').toLowerCase()
  const index = word === 'last' ? 3 : names.includes(word) ? names.indexOf(word) : Number(word) - 1
  const year =
    g['year'] === undefined
      ? published === null
        ? null
        : partsOf(published).year + shift(g['relative'])
      : Number(g['year'])
  return year === null ? null : `${isoMonth(year, index * 3 + 1)}/${isoMonth(year, index * 3 + 3)}`
}
