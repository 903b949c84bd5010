// Which of an entry's dated facts held on the day of an article, and what has held since where it
// differs. Dates have the precision they were written with: a fact 'from 2022' may have begun on any
// day of 2022, and an article of '2023-08' may have been written on any day of it; what may have
// held on the day counts as having held. A fact without an end held at least until `asOf`.
import type { DatedFact, Entry } from './entry.ts'

export interface FactsAt {
  /** What held on that day, in order of time. */
  readonly atTheTime: readonly DatedFact[]
  /** What began after that day, in order of time. */
  readonly since: readonly DatedFact[]
}

/** Whether `one` is surely earlier than `other`, as far as both are precise. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

const byStart = (a: DatedFact, b: DatedFact): number =>
  (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0

/**
 * The facts of an entry on a day ('YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; longer ISO dates are cut). Of an
 * office's holders that change in the month of the article, both are given: either may be meant.
 */
export function factsAt(entry: Pick<Entry, 'when'>, date: string): FactsAt {
  const day = date.slice(0, 10)
  const facts = (entry.when ?? []).toSorted(byStart)
  const atTheTime = facts.filter(
    ({ from, to }) =>
      (from === undefined || !isBefore(day, from)) && (to === undefined || !isBefore(to, day)),
  )
  const since = facts.filter(({ from }) => from !== undefined && isBefore(day, from))
  return { atTheTime, since }
}

/** The day an article is read against: its own, else today's. */
export function dayOf(article: { readonly published: string | null }, today: string): string {
  return article.published ?? today
}
