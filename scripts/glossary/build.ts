// Reads a folder of glossary sources and compiles it: what the build of the extension calls.
import { compileGlossary, type Compiled } from '../../src/glossary/compile.ts'
import { surfacesOf } from '../../src/glossary/surfaces.ts'
import { isEntry } from '../../src/glossary/validate.ts'
import { schemaProblems } from './schema.ts'
import { countryCards } from './country-cards.ts'
import { countryNames } from './country-names.ts'
import { readTopics } from './sources.ts'

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
  const { index, definitions, problems: compiling } = compileFolder(dir)
  const told = new Set(compiling.map(({ file, id }) => `${file} ${id}`))
  const problems = [
    ...compiling,
    ...schemaProblems(readTopics(dir)).filter(({ file, id }) => !told.has(`${file} ${id}`)),
  ]
  if (problems.length > 0) {
    const lines = problems.map(({ file, id, reason }) => `${file}: ${id}: ${reason}`)
    throw new Error(`The glossary in ${dir} has ${problems.length} problems:\n${lines.join('\n')}`)
  }
  return { index, definitions }
}
