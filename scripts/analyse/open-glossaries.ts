// The glossaries a command works with: the bundled sources compiled anew, and files of the caller's.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Topic } from '../../src/glossary/entry.ts'
import type { Glossary } from '../../src/glossary/compiled/glossary.ts'
import { compileOwn } from '../../src/glossary/own-glossary.ts'
import { buildGlossary } from '../glossary/build.ts'
import { glossaryDir } from '../glossary/sources.ts'
import { openCompiled } from '../open-compiled.ts'
import { decodeText } from './decode-text.ts'

/**
 * Opens glossaries in the order they apply. What is wrong in a file of the caller's is told on
 * standard error, and the rest of it is loaded.
 * @throws an Error that names the file when it can't be read as JSON
 */
export function openGlossaries(files: readonly string[], bundled: boolean): Glossary[] {
  const glossaries = bundled ? [openCompiled(buildGlossary(glossaryDir()))] : []
  for (const file of files) {
    const compiled = compileOwn({ file: basename(file), topic: readTopic(file) }, glossaries)
    for (const { id, reason } of compiled.problems) console.error(`${file}: ${id}: ${reason}`)
    glossaries.push(openCompiled(compiled, 'own'))
  }
  return glossaries
}

function readTopic(file: string): Topic {
  try {
    return JSON.parse(decodeText(readFileSync(file))) as Topic
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`--glossary ${file}: ${reason}`, { cause: error })
  }
}
