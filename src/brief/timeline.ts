// A small timeline of an article: its dates in order of time, each with the clause that says what happened.
import { MONTHS, WEEKDAYS } from '../language/calendar-words.ts'
import { dayOf, mondayOf } from './dates/calendar.ts'
import type { DateMention } from './parts.ts'

/**
 * A dateline, a heading: a clause that is nothing but its date. A number is taken whole: split at will, a long one
 * (an account's, a hash) would be tried in every way.
 */
const NOTHING_ELSE = new RegExp(
  `^(?:(?:on|in|since|by|from|to|and|until|the|of|updated|published|${WEEKDAYS}|${MONTHS}|(?<!\\d)\\d+(?:st|nd|rd|th)?)[ ,.:;–-]*)+$`,
  'i',
)

/** 'its 1998 film', 'the 2016 bid': the year tells which, and what is told happened in another. */
const TELLS_WHICH =
  /(?<!\b(?:in|at|on|by|from|during|since|after|before|until) )\b(?:the|an?|his|her|its|their|our|\p{L}+['’]s?) (?=(\d{4}) \p{L})/giu

/** 'the Seeds Bill, 2026', 'the Climate Change Act 2008': the year is of the name. */
const OF_LAW = /\b(?:Act|Bill|Ordinance|Regulations|Rules|Order|Code),? (\d{4})\b/g

/** Whether the year in its clause is such a one. */
function onlyTellsWhich({ iso, what }: DateMention): boolean {
  if (!/^\d{4}$/.test(iso) || what.split(iso).length !== 2) return false
  if (Array.from(what.matchAll(OF_LAW)).some((match) => match[1] === iso)) return true
  return Array.from(what.matchAll(TELLS_WHICH)).some((match) => match[1] === iso)
}

/**
 * The dates in order of time, the coarser before the finer within one period; of several with the same
 * date and clause the first. Dates that differ only in their clause all stay; those
 * whose clause says nothing but the date don't, nor years that only tell one thing from another.
 */
export function buildTimeline(dates: readonly DateMention[]): DateMention[] {
  const seen = new Set<string>()
  const kept = dates.filter((date) => {
    const { iso, what } = date
    if (NOTHING_ELSE.test(what) || onlyTellsWhich(date)) return false
    const key = `${iso}\n${what}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
  return kept.sort(
    (a, b) => keyOf(a.iso) - keyOf(b.iso) || a.iso.length - b.iso.length || a.start - b.start,
  )
}

/** The first day of a date of any precision. */
function keyOf(iso: string): number {
  const from = iso.split('/')[0] ?? ''
  const monday = mondayOf(from)
  if (monday !== null) return monday
  const match = /^(\d{3})(\d|X)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(from)
  if (match === null) return 0
  const year = Number(match[1]) * 10 + (match[2] === 'X' ? 0 : Number(match[2]))
  return dayOf(year, Number(match[3] ?? 1), Number(match[4] ?? 1)) ?? 0
}
