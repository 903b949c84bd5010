// The glossary's source files as they are on disk: reading, and writing them in their one format.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../../src/glossary/compiled/compile.ts'
import type { Alias, DatedFact, Entry, Topic } from '../../src/glossary/entry.ts'

/** The folder of sources: NEWSGLOSS_GLOSSARY_DIR, or the repository's own. */
export function glossaryDir(): string {
  return process.env['NEWSGLOSS_GLOSSARY_DIR'] ?? 'assets/glossary'
}

/** The topics of a folder, in the order of their files' names. @throws when there is no folder or a file is no JSON */
export function readTopics(dir: string): Source[] {
  if (!existsSync(dir))
    throw new Error(`${dir}: no such folder of sources: mend --dir or NEWSGLOSS_GLOSSARY_DIR`)
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      try {
        return { file, topic: JSON.parse(readFileSync(join(dir, file), 'utf8')) as Topic }
      } catch (error) {
        throw new Error(`${join(dir, file)}: not JSON: ${String(error)}`, { cause: error })
      }
    })
}

/** A topic's file without its ending, as people call it: 'pakistan-people'. */
export const topicName = ({ file }: Source): string => file.replace(/\.json$/, '')

function orderedAlias(alias: string | Alias): string | Alias {
  if (typeof alias === 'string') return alias
  const { text, local, case: letters, needs, not } = alias
  if (Object.keys(alias).length === 1) return text
  return {
    text,
    ...(local && { local }),
    ...(letters && { case: letters }),
    ...(needs && { needs }),
    ...(not && { not }),
  }
}

function orderedFact({ from, to, is }: DatedFact): DatedFact {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }), is }
}

/** An entry with its fields in the order of the schema, its facts in order of time. */
export function orderedEntry(entry: Entry): Entry {
  const { id, term, kind, rarity, countries, local, aliases, gloss, more, when } = entry
  const { needs, not, sources, asOf, see } = entry
  return {
    id,
    term,
    kind,
    ...(rarity && { rarity }),
    ...(countries && { countries }),
    ...(entry.case && { case: entry.case }),
    ...(local && { local }),
    ...(entry.there && { there: entry.there }),
    ...(aliases && aliases.length > 0 && { aliases: aliases.map(orderedAlias) }),
    gloss,
    ...(more !== undefined && { more }),
    ...(when && {
      when: when.map(orderedFact).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
    }),
    ...(needs && { needs }),
    ...(not && { not }),
    sources,
    asOf,
    ...(see && see.length > 0 && { see }),
  }
}

/** A topic as its file has it: an entry a line, in order of ids, so that a change reads as a change. */
export function formatTopic({ topic, entries }: Topic): string {
  const lines = entries
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => `    ${JSON.stringify(orderedEntry(entry))}`)
  return `{\n  "$schema": "../glossary.schema.json",\n  "topic": ${JSON.stringify(topic)},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** Writes every file of a folder in canonical form, without `see` that leads nowhere. Returns how many changed. */
export function formatFolder(dir: string): number {
  const sources = readTopics(dir)
  const ids = new Set(sources.flatMap(({ topic }) => topic.entries.map(({ id }) => id)))
  let changed = 0
  for (const { file, topic } of sources) {
    const entries = topic.entries.map((entry) => ({
      ...entry,
      see: [...new Set(entry.see ?? [])].filter((id) => ids.has(id) && id !== entry.id),
    }))
    const formatted = formatTopic({ ...topic, entries })
    if (formatted !== readFileSync(join(dir, file), 'utf8')) {
      writeFileSync(join(dir, file), formatted)
      changed++
    }
  }
  return changed
}
