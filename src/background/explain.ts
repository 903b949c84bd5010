// What a card says of an entry on an article's date.
import { factsAt } from '../glossary/dated.ts'
import { definitionOf, type Definitions } from '../glossary/definitions.ts'
import type { Explanation } from '../shapes.ts'

/** The explanation of an entry at a date ('YYYY-MM-DD'), or null when there is no such entry. */
export function explain(definitions: Definitions, id: string, date: string): Explanation | null {
  const entry = definitionOf(definitions, id)
  if (!entry) return null
  const facts = factsAt(entry, date)
  return {
    id: entry.id,
    term: entry.term,
    kind: entry.kind,
    gloss: entry.gloss,
    more: entry.more ?? null,
    sources: entry.sources.map(({ title, url }) => ({ title, url })),
    asOf: entry.asOf,
    atTheTime: [...facts.atTheTime],
    since: [...facts.since],
  }
}
