// Reads a folder of glossary sources and compiles it: what the build of the extension calls.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileGlossary } from '../../src/glossary/compile.ts'
import type { Topic } from '../../src/glossary/entry.ts'

/** The topics of a folder, in the order of their files' names. */
export function readTopics(dir: string): { file: string; topic: Topic }[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by compileGlossary
      return { file, topic: JSON.parse(readFileSync(join(dir, file), 'utf8')) as Topic }
    })
}

/**
 * Compiles a folder of sources.
 * @throws an Error that lists every problem with file, id and reason.
 */
export function buildGlossary(dir: string): { index: Uint8Array; definitions: Uint8Array } {
  const { index, definitions, problems } = compileGlossary(readTopics(dir))
  if (problems.length > 0) {
    const lines = problems.map(({ file, id, reason }) => `${file}: ${id}: ${reason}`)
    throw new Error(`The glossary in ${dir} has ${problems.length} problems:\n${lines.join('\n')}`)
  }
  return { index, definitions }
}
