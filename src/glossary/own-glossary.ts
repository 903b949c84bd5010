// Compiles a glossary of the reader's beside those that it is read with: its ids are none of theirs, and the
// names of countries mean to it what they mean to them.
import { compileGlossary, type Compiled, type Source } from './compiled/compile.ts'
import type { Glossary } from './compiled/glossary.ts'
import { entriesOf } from './compiled/ids.ts'
import type { Entry, Topic } from './entry.ts'
import { findCandidates } from './match/candidates.ts'
import { surfacesOf } from './surfaces/surfaces.ts'
import { isEntry } from './validate.ts'

/** Compiles a glossary of the reader's; `before`: those it is read with, and wins over. */
export function compileOwn({ file, topic }: Source, before: readonly Glossary[]): Compiled {
  const entries: unknown = (topic as Partial<Topic> | null)?.entries
  const apart = Array.isArray(entries) ? { ...topic, entries: idsApart(entries, before) } : topic
  const isNameOf = (name: string, code: string): boolean =>
    findCandidates(before, name).countries.some(
      (hit) => hit.code === code && hit.start === 0 && hit.end === name.length,
    )
  return compileGlossary([{ file, topic: apart }], [], isNameOf)
}

/**
 * Entries with ids of their own where a glossary before has something else under theirs: its card would show on
 * the other's words, and whoever knows the one would be shown neither. An entry for the same thing keeps its id
 * and takes the other's place.
 */
function idsApart(entries: readonly Entry[], before: readonly Glossary[]): Entry[] {
  const own = entries.filter(isEntry)
  const ids = own.map(({ id }) => id)
  const taken = before.map((glossary) => ({ glossary, entries: entriesOf(glossary, ids) }))
  const used = new Set(ids)
  const isOther = (entry: Entry): boolean =>
    taken.some(({ glossary, entries }) => {
      const other = entries.get(entry.id)
      return other !== undefined && !isFor(entry, glossary, other)
    })
  const others = new Set(own.filter(isOther))
  return entries.map((entry) => {
    if (!others.has(entry)) return entry
    let id = `${entry.id}-own`
    while (used.has(id) || before.some((glossary) => entriesOf(glossary, [id]).size > 0))
      id += '-own'
    used.add(id)
    return { ...entry, id }
  })
}

/** Whether some surface of an entry is read as another glossary's. */
function isFor(entry: Entry, glossary: Glossary, other: number): boolean {
  return surfacesOf(entry).some(({ text }) =>
    findCandidates([glossary], text).entries.some(
      (hit) => hit.entry === other && hit.start === 0 && hit.end === text.length,
    ),
  )
}
