// Opening what was just compiled, without writing it to a file first.
import { openDefinitions } from '../src/glossary/compiled/definitions.ts'
import { openGlossary, type Glossary } from '../src/glossary/compiled/glossary.ts'

/** A compiled glossary, opened with its definitions. */
export function openCompiled(
  compiled: { readonly index: Uint8Array; readonly definitions: Uint8Array },
  origin: 'glossary' | 'own' = 'glossary',
): Glossary {
  return openGlossary(
    bufferOf(compiled.index),
    origin,
    openDefinitions(bufferOf(compiled.definitions)),
  )
}

/** The bytes as the ArrayBuffer that `openGlossary` and `openDefinitions` take. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}
