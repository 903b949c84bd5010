// A compiled glossary, opened for matching.
import type { Definitions } from './definitions.ts'
import type { Entry } from './entry.ts'

export interface Glossary {
  readonly origin: 'glossary' | 'own'
  /** Where mentions take their gloss from; without it a mention's gloss is empty. */
  readonly definitions: Definitions | null
  readonly bySurface: ReadonlyMap<string, Entry>
}

/**
 * Opens a compiled index. With `definitions` given, mentions carry their gloss; without, it is ''
 * and `withGlosses` fills it in later.
 */
export function openGlossary(
  index: ArrayBuffer,
  origin: 'glossary' | 'own',
  definitions: Definitions | null = null,
): Glossary {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own compiled file
  const entries = JSON.parse(new TextDecoder().decode(index)) as Entry[]
  const bySurface = new Map<string, Entry>()
  for (const entry of entries) {
    bySurface.set(entry.term, entry)
    for (const alias of entry.aliases ?? []) {
      bySurface.set(typeof alias === 'string' ? alias : alias.text, entry)
    }
  }
  return { origin, definitions, bySurface }
}
