// The compiled definitions: whole entries by id, of which only the one asked for is decoded. Entries stand in
// order of their ids, their texts in columns (entry-columns.ts, text-columns.ts).
import type { Entry } from './entry.ts'
import { COLUMN, COLUMNS, entryFrom, glossFrom, idFrom, marksOf, textsOf } from './entry-columns.ts'
import { openFile, packFile, type FileKind } from './packed-file.ts'
import { packColumns, textAt, type TextColumns } from './text-columns.ts'

const DEFINITIONS_FILE: FileKind = {
  name: 'glossary definitions',
  magic: 0x44474e4e, // 'NNGD'
  version: 4,
  sections: 5,
}

export interface Definitions {
  /** How many entries there are. */
  readonly count: number
  readonly columns: TextColumns
  /** Kind, rarity and the like of each entry: `marksOf`. */
  readonly marks: Uint16Array
  /** Where ids asked for so far stand; -1 for none. */
  readonly places: Map<string, number>
}

/** The definitions of entries, as a file. */
export function packDefinitions(entries: readonly Entry[]): Uint8Array {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const rows = sorted.map(textsOf)
  const { words, blocks, bytes } = packColumns(
    Array.from({ length: COLUMNS }, (_, column) => rows.map((row) => row[column] ?? '')),
  )
  const marks = new Uint16Array(sorted.map(marksOf))
  return packFile(DEFINITIONS_FILE, [words.blocks, words.bytes, blocks, bytes, marks])
}

/** Opens compiled definitions. @throws DamagedFileError */
export function openDefinitions(buffer: ArrayBuffer): Definitions {
  const sections = openFile(DEFINITIONS_FILE, buffer)
  const place = (index: number): { offset: number; length: number } =>
    sections[index] ?? { offset: 0, length: 0 }
  const words = (index: number): Uint32Array =>
    new Uint32Array(buffer, place(index).offset, place(index).length / 4)
  const bytes = (index: number): Uint8Array =>
    new Uint8Array(buffer, place(index).offset, place(index).length)
  const marks = new Uint16Array(buffer, place(4).offset, place(4).length / 2)
  const columns = {
    rows: marks.length,
    words: { blocks: words(0), bytes: bytes(1) },
    blocks: words(2),
    bytes: bytes(3),
    known: new Map<number, string>(),
  }
  return { count: marks.length, columns, marks, places: new Map() }
}

/** The id of the entry at a place. */
function idAt({ columns }: Definitions, place: number): string {
  return idFrom(textAt(columns, COLUMN.Id, place), textAt(columns, COLUMN.Term, place))
}

/** Where the entry of an id stands; -1 for none. */
function placeOf(definitions: Definitions, id: string): number {
  const known = definitions.places.get(id)
  if (known !== undefined) return known
  let low = 0
  let high = definitions.count - 1
  let place = -1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = idAt(definitions, middle)
    if (found === id) {
      place = middle
      break
    }
    if (found < id) low = middle + 1
    else high = middle - 1
  }
  definitions.places.set(id, place)
  return place
}

/** The entry at a place, of `count` in order of their ids. */
export function definitionAt({ columns, marks }: Definitions, place: number): Entry {
  return entryFrom((column) => textAt(columns, column, place), marks[place] ?? 0)
}

/** The entry of an id, or null. Only that entry is decoded. */
export function definitionOf(definitions: Definitions, id: string): Entry | null {
  const place = placeOf(definitions, id)
  return place < 0 ? null : definitionAt(definitions, place)
}

/** The gloss of an id, '' for none: the one thing of an entry that each of its mentions has. */
export function glossOf(definitions: Definitions, id: string): string {
  const place = placeOf(definitions, id)
  return place < 0 ? '' : glossFrom(textAt(definitions.columns, COLUMN.Gloss, place))
}
