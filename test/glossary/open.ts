// Opening what was just compiled, for tests.
import type { Compiled } from '../../src/glossary/compiled/compile.ts'
import { openDefinitions } from '../../src/glossary/compiled/definitions.ts'
import { openGlossary, type Glossary } from '../../src/glossary/compiled/glossary.ts'
import { entriesOf } from '../../src/glossary/compiled/ids.ts'

export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}

export function openCompiled(
  compiled: Pick<Compiled, 'index' | 'definitions'>,
  origin: 'glossary' | 'own' = 'glossary',
): Glossary {
  return openGlossary(
    bufferOf(compiled.index),
    origin,
    openDefinitions(bufferOf(compiled.definitions)),
  )
}

/** The number of the entry of an id, or -1. */
export function entryOf(glossary: Glossary, id: string): number {
  return entriesOf(glossary, [id]).get(id) ?? -1
}
