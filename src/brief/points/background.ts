// What happened earlier, told as history. A point may be background, but never the first one.
import { pattern } from '../../language/pattern.ts'
import { firstFrom } from '../../language/first-index.ts'
import type { DateMention } from '../parts.ts'
import type { Line, Reading } from './reading.ts'

const HISTORY = pattern('i')`
  \b(?:was|were) once\b|\bused to (?:be|have|do|work|live|play)\b|\bin the past\b|\bhistorically\b|
  \bwas first (?:signed|built|drawn|made|founded|set|held)\b|, first signed\b|\bdates? back\b|
  \bat the time\b(?! of)|\bhad (?:previously|long|repeatedly|once)\b|
  \b(?:years|decades|a decade) (?:ago|earlier)\b|\b(?:last|previous) (?:decade|century)\b`

const NOW =
  /\b(?:now|today|yesterday|this (?:week|month|morning|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:has|have) (?:been|just|now|never|said)|latest|will|compared with|suggests|shows|(?:up|down) from)\b/i

/** Years that date no news: those of an aside ('the ship, which sank in 2012, …') and of what lasts ('the worst since 1990'). */
const NOT_ITS_OWN =
  /, (?:who|whose|which|where|when)\b[^,]*,|\bsince (?:[^,.;]{0,40}? )?(?:1[5-9]|20)\d\d\b/g

const YEAR = /\b(?:1[5-9]\d\d|20[0-4]\d)\b/g
/** A year this much earlier is history. */
const LONG_BEFORE = 2

/** Behind these a year may still be to come: 'due December 31, 2002', 'until 2006'. */
const TO_COME =
  /\b(?:due|by|until|till|through|maturing|matures)(?: in| on)? (?:(?:\p{Lu}\p{Ll}+|the end of|end|\d{1,2}),? ){0,2}$/u
const REACH = 30

/** The year the article is told in: its date's, or the latest it names that isn't to come; null when it names none. */
export function yearToldIn({ article }: Reading): number | null {
  if (article.published !== null) return Number(article.published.slice(0, 4))
  const { text } = article
  const years = Array.from(text.matchAll(YEAR))
    .filter(({ index }) => !TO_COME.test(text.slice(Math.max(0, index - REACH), index)))
    .map(([year]) => Number(year))
    .filter((year) => year < 2030)
  return years.length === 0 ? null : years.reduce((latest, year) => Math.max(latest, year))
}

/** Whether the sentence tells what came before the news. `dates`: in order; `now`: the year of the telling. */
export function isBackground(
  line: Line,
  dates: readonly DateMention[],
  now: number | null,
): boolean {
  if (line.index === 0 || NOW.test(line.text)) return false
  if (HISTORY.test(line.text)) return true
  if (now === null) return false
  const { start, end } = line.sentence
  const told = line.text.replace(NOT_ITS_OWN, (aside) => ' '.repeat(aside.length))
  const within = dates
    .slice(firstFrom(dates, start), firstFrom(dates, end))
    .filter((date) => date.end <= end)
  const own = within.filter(
    (date) => told.slice(date.start - start, date.end - start).trim() !== '',
  )
  const years =
    within.length > 0 ? own.map(({ iso }) => yearOf(iso)) : (told.match(YEAR) ?? []).map(Number)
  return years.length > 0 && years.every((year) => year <= now - LONG_BEFORE)
}

/** The year a date begins in; of a decade ('199X') the last, since one that still runs is no history. */
function yearOf(iso: string): number {
  return Number(iso.slice(0, 4).replace('X', '9'))
}
