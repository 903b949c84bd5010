// Reads a folder of glossary sources and compiles it: what the build of the extension calls.
import { compileGlossary, type Compiled, type Source } from '../../src/glossary/compiled/compile.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import { surfacesOf } from '../../src/glossary/surfaces/surfaces.ts'
import { isEntry } from '../../src/glossary/validate.ts'
import { schemaProblems } from './schema.ts'
import { countryCards } from './country-cards.ts'
import { countryNames } from './country-names.ts'
import { placeCards } from './places/place-cards.ts'
import { bareName } from './places/bare-name.ts'
import { readTopics } from './sources.ts'

/** The cards written from data packages, for what a folder's own topics leave unexplained. */
export function dataTopics(topics: readonly Source[]): Source[] {
  const entries = topics.flatMap(({ topic }) => (topic.entries ?? []).filter(isEntry))
  const namesOf = (some: readonly Entry[]): string[] =>
    some.flatMap((entry) => surfacesOf(entry).map(({ text }) => text))
  const countries = countryCards(new Set(namesOf(entries)))
  const known = [...entries, ...countries.entries]
  const places = placeCards({
    names: new Set(namesOf(known).map(bareName)),
    ids: new Set(known.map(({ id }) => id)),
    countries: new Map(countryNames().map(({ code, name }) => [code, name])),
  })
  return [
    { file: 'world-countries', topic: countries },
    { file: 'GeoNames', topic: places },
  ]
}

/** Compiles a folder of sources with the countries and places, problems and all. */
export function compileFolder(dir: string): Compiled {
  const topics = readTopics(dir)
  return compileGlossary([...topics, ...dataTopics(topics)], countryNames())
}

/**
 * Compiles a folder of sources.
 * @throws an Error that lists every problem with file, id and reason.
 */
export function buildGlossary(dir: string): Compiled {
  const compiled = compileFolder(dir)
  const { problems: compiling } = compiled
  const told = new Set(compiling.map(({ file, id }) => `${file} ${id}`))
  const problems = [
    ...compiling,
    ...schemaProblems(readTopics(dir)).filter(({ file, id }) => !told.has(`${file} ${id}`)),
  ]
  if (problems.length > 0) {
    const lines = problems.map(({ file, id, reason }) => `${file}: ${id}: ${reason}`)
    throw new Error(`The glossary in ${dir} has ${problems.length} problems:\n${lines.join('\n')}`)
  }
  return compiled
}
