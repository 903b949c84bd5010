// The dates of a timeline as they are read: beside days, months and years also weeks, decades and spans.
import { isoDay, mondayOf, parseDay } from '../brief/dates/calendar.ts'

/**
 * A date of the brief ('2023-08-03', '2023-W30', '199X', '2019/2021') in a language of BCP 47: a week as its first and
 * last day, a span with what its ends share said once. `decade` puts a decade in words, given its first year.
 * What is no date is given back.
 */
export function formatPeriod(
  iso: string,
  language: string,
  decade: (year: string) => string,
): string {
  if (/^\d{3}X$/.test(iso)) return decade(yearIn(language, Number(iso.replace('X', '0'))))
  const [from, to] = endsOf(iso)
  const parts = /^\d{4}(-\d{2})?(-\d{2})?$/.exec(from)
  if (parts === null || !isDate(from) || !isDate(to)) return iso
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(parts[1] === undefined ? {} : { month: 'long' }),
    ...(parts[2] === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  })
  // Dates without a time are read as of UTC.
  return format.formatRange(Date.parse(from), Date.parse(to))
}

/** Whether there is such a day, month or year: `Date` takes 30 February for a day in March. */
function isDate(iso: string): boolean {
  return !Number.isNaN(Date.parse(iso)) && (iso.length < 10 || parseDay(iso) !== null)
}

/** The two dates that a date runs between: of a day, a month or a year the same twice. */
function endsOf(iso: string): readonly [from: string, to: string] {
  const monday = mondayOf(iso)
  if (monday !== null) return [isoDay(monday), isoDay(monday + 6)]
  const [from = '', to = from] = iso.split('/')
  return [from, to]
}

const yearIn = (language: string, year: number): string =>
  new Intl.NumberFormat(language, { useGrouping: false }).format(year)
