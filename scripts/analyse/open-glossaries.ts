// The glossaries a command works with: the bundled sources compiled anew, and files of the caller's.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { openDefinitions } from '../../src/glossary/compiled/definitions.ts'
import type { Topic } from '../../src/glossary/entry.ts'
import { openGlossary, type Glossary } from '../../src/glossary/compiled/glossary.ts'
import { compileOwn } from '../../src/glossary/own-glossary.ts'
import { bufferOf } from '../plain-articles.ts'
import { buildGlossary } from '../glossary/build.ts'
import { glossaryDir } from '../glossary/sources.ts'

/**
 * Opens glossaries in the order they apply. What is wrong in a file of the caller's is told on
 * standard error, and the rest of it is loaded.
 * @throws an Error that names the file when it can't be read as JSON
 */
export function openGlossaries(files: readonly string[], bundled: boolean): Glossary[] {
  const glossaries = bundled ? [open(buildGlossary(glossaryDir()), 'glossary')] : []
  for (const file of files) {
    const compiled = compileOwn({ file: basename(file), topic: readTopic(file) }, glossaries)
    for (const { id, reason } of compiled.problems) console.error(`${file}: ${id}: ${reason}`)
    glossaries.push(open(compiled, 'own'))
  }
  return glossaries
}

function readTopic(file: string): Topic {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Topic
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`--glossary ${file}: ${reason}`, { cause: error })
  }
}

function open(
  compiled: { readonly index: Uint8Array; readonly definitions: Uint8Array },
  origin: 'glossary' | 'own',
): Glossary {
  return openGlossary(
    bufferOf(compiled.index),
    origin,
    openDefinitions(bufferOf(compiled.definitions)),
  )
}
