// The compiled definitions: whole entries by id, decoded one at a time.
import type { Entry } from './entry.ts'

export interface Definitions {
  readonly byId: ReadonlyMap<string, Entry>
}

/** Opens compiled definitions. */
export function openDefinitions(buffer: ArrayBuffer): Definitions {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own compiled file
  const entries = JSON.parse(new TextDecoder().decode(buffer)) as Entry[]
  return { byId: new Map(entries.map((entry) => [entry.id, entry])) }
}

/** The entry of an id, or null. */
export function definitionOf(definitions: Definitions, id: string): Entry | null {
  return definitions.byId.get(id) ?? null
}
