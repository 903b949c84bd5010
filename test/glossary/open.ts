// Entries of a glossary, made and found for tests.
import type { Glossary } from '../../src/glossary/compiled/glossary.ts'
import { entriesOf } from '../../src/glossary/compiled/ids.ts'
import type { Entry } from '../../src/glossary/entry.ts'

/** An organisation, but for what is given. */
export function organisation(id: string, term: string, more: Partial<Entry> = {}): Entry {
  const gloss = `What ${term} is.`
  return { id, term, kind: 'organisation', gloss, sources: [], asOf: '2024-12', ...more }
}

/** The number of the entry of an id, or -1. */
export function entryOf(glossary: Glossary, id: string): number {
  return entriesOf(glossary, [id]).get(id) ?? -1
}
