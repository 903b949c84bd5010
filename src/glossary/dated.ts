// Which of an entry's dated facts held on the day of an article, and what has held since.
import type { DatedFact, Entry } from './entry.ts'

export interface FactsAt {
  /** What held on that day; for an entry with facts, none of them may. */
  readonly atTheTime: readonly DatedFact[]
  /** What began after that day, in order. */
  readonly since: readonly DatedFact[]
}

/** The facts of an entry on a date ('YYYY', 'YYYY-MM' or 'YYYY-MM-DD'). */
export function factsAt(entry: Pick<Entry, 'when'>, date: string): FactsAt {
  const facts = entry.when ?? []
  const day = date.slice(0, 10)
  const atTheTime = facts.filter(
    (fact) =>
      (fact.from ?? '').slice(0, day.length) <= day.slice(0, (fact.from ?? '').length) &&
      day.slice(0, (fact.to ?? '9999').length) <= (fact.to ?? '9999').slice(0, day.length),
  )
  const since = facts.filter((fact) => (fact.from ?? '') > day)
  return { atTheTime, since: since.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)) }
}
