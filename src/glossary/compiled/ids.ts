// Entries by their ids. An id is the term's slug unless one of its own is stored; entries don't lie in order of their
// ids, so that one pass over the terms finds those of any number of ids, in some milliseconds. Those given to
// mentions are remembered: their cards are asked for next.
import { firstIndex } from '../../language/first-index.ts'
import { termOf, type Glossary } from './glossary.ts'
import { slugOf } from './index-format.ts'
import { eachString, stringAt } from './string-pool.ts'

/** The id of the entry of a number. */
export function idOf(glossary: Glossary, entry: number): string {
  const stored = storedAt(glossary, entry)
  const id = stored < 0 ? slugOf(termOf(glossary, entry)) : stringAt(glossary.ids, stored)
  glossary.knownIds.set(id, entry)
  return id
}

/** Which of the stored ids is that of the entry, or -1. */
function storedAt({ idEntries }: Glossary, entry: number): number {
  const at = firstIndex(idEntries.length, (index) => (idEntries[index] ?? 0) >= entry)
  return idEntries[at] === entry ? at : -1
}

/** The numbers of the entries of some ids, by id; ids that the glossary doesn't have are left out. */
export function entriesOf(glossary: Glossary, ids: Iterable<string>): Map<string, number> {
  const found = new Map<string, number>()
  const wanted = new Set<string>()
  for (const id of ids) {
    const entry = glossary.knownIds.get(id)
    if (entry === undefined) wanted.add(id)
    else found.set(id, entry)
  }
  if (wanted.size > 0) findAll(glossary, wanted, found)
  return found
}

function findAll(
  glossary: Glossary,
  wanted: ReadonlySet<string>,
  found: Map<string, number>,
): void {
  const take = (id: string, entry: number): void => {
    if (!wanted.has(id)) return
    found.set(id, entry)
    glossary.knownIds.set(id, entry)
  }
  const stored = new Set(glossary.idEntries)
  eachString(
    glossary.ids,
    () => true,
    (id, index) => take(id, glossary.idEntries[index] ?? 0),
  )
  eachString(glossary.terms, mayBegin(wanted), (term, entry) => {
    if (!stored.has(entry)) take(slugOf(term), entry)
  })
}

const FIRST_BEYOND_ASCII = 128

/** Whether a term whose first byte is this may have one of the ids: its slug begins so, or with what marks leave. */
function mayBegin(ids: Iterable<string>): (first: number) => boolean {
  const begins = new Set<string>()
  for (const id of ids) begins.add(id.charAt(0))
  return (first) => {
    const letter = String.fromCharCode(first).toLowerCase()
    return first >= FIRST_BEYOND_ASCII || !/[a-z0-9]/.test(letter) || begins.has(letter)
  }
}
