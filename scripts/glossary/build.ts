// Reads a folder of glossary sources and compiles it: what the build of the extension calls.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileGlossary, type Compiled, type Source } from '../../src/glossary/compile.ts'
import type { Topic } from '../../src/glossary/entry.ts'
import { surfacesOf } from '../../src/glossary/surfaces.ts'
import { isEntry } from '../../src/glossary/validate.ts'
import { countryCards } from './country-cards.ts'
import { countryNames } from './country-names.ts'

/** The folder of sources: NEWSGLOSS_GLOSSARY_DIR, or the repository's own. */
export function glossaryDir(): string {
  return process.env['NEWSGLOSS_GLOSSARY_DIR'] ?? 'assets/glossary'
}

/** The topics of a folder, in the order of their files' names. @throws when a file is no JSON */
export function readTopics(dir: string): Source[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- compileGlossary believes nothing of it
        return { file, topic: JSON.parse(readFileSync(join(dir, file), 'utf8')) as Topic }
      } catch (error) {
        throw new Error(`${join(dir, file)}: not JSON: ${String(error)}`, { cause: error })
      }
    })
}

/** Compiles a folder of sources with the countries, problems and all. */
export function compileFolder(dir: string): Compiled {
  const topics = readTopics(dir)
  const taken = new Set(
    topics.flatMap(({ topic }) =>
      (topic.entries ?? []).flatMap((entry) =>
        isEntry(entry) ? surfacesOf(entry).map(({ text }) => text) : [],
      ),
    ),
  )
  const cards = { file: 'world-countries', topic: countryCards(taken) }
  return compileGlossary([...topics, cards], countryNames())
}

/**
 * Compiles a folder of sources.
 * @throws an Error that lists every problem with file, id and reason.
 */
export function buildGlossary(dir: string): { index: Uint8Array; definitions: Uint8Array } {
  const { index, definitions, problems } = compileFolder(dir)
  if (problems.length > 0) {
    const lines = problems.map(({ file, id, reason }) => `${file}: ${id}: ${reason}`)
    throw new Error(`The glossary in ${dir} has ${problems.length} problems:\n${lines.join('\n')}`)
  }
  return { index, definitions }
}
