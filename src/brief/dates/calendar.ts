// Days as numbers (days since 1970-01-01, proleptic Gregorian, no time zones) and their ISO 8601 forms.

const DAY_MS = 86_400_000

/** The day number of a date, or null when there is no such day. Months count from 1. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? Math.round(date.getTime() / DAY_MS) : null
}

/** The day number of 'YYYY-MM-DD' (what follows is ignored), or null. */
export function parseDay(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

export interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
}

/** Year, month, day and weekday of a day number. */
export function partsOf(day: number): Parts {
  const date = new Date(day * DAY_MS)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

/** A day number as 'YYYY-MM-DD'. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** 'YYYY-MM', for a month that may lie outside 1 to 12. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + (month - 1)
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`
}

/** The ISO week a day lies in, 'YYYY-Www'. */
export function isoWeek(day: number): string {
  const monday = day - ((partsOf(day).weekday + 6) % 7)
  const year = partsOf(monday + 3).year
  return `${year}-W${String((monday - firstMondayOf(year)) / 7 + 1).padStart(2, '0')}`
}

/** The day number of the Monday that 'YYYY-Www' begins with, or null where the form is another. */
export function mondayOf(isoWeek: string): number | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(isoWeek)
  return match === null ? null : firstMondayOf(Number(match[1])) + (Number(match[2]) - 1) * 7
}

/** The Monday of a year's first ISO week, which is that of 4 January. */
function firstMondayOf(year: number): number {
  const day = dayOf(year, 1, 4) ?? 0
  return day - ((partsOf(day).weekday + 6) % 7)
}
