// The compiled definitions: what cards say of each entry, of which only the one asked for is decoded. Rows have
// the numbers that entries have in the index, which also holds their ids and terms; their texts stand in columns.
import { planesOf } from './byte-planes.ts'
import {
  COLUMNS,
  definitionFrom,
  GLOSS_COLUMN,
  plain,
  textsOf,
  type Definition,
} from './definition-columns.ts'
import type { Entry } from '../entry.ts'
import { openFile, packFile, type FileKind } from './packed-file.ts'
import { packColumns, textAt, type TextColumns } from './text-columns.ts'

const DEFINITIONS_FILE: FileKind = {
  name: 'glossary definitions',
  magic: 0x44474e4e, // 'NNGD'
  version: 9,
  sections: 5,
}

/** Opened definitions: rows of texts by the numbers of their entries. */
export type Definitions = TextColumns

/** The definitions of entries, in the order of the index, as a file. */
export function packDefinitions(entries: readonly Entry[]): Uint8Array {
  const rows = entries.map(textsOf)
  const { words, blocks, bytes } = packColumns(
    Array.from({ length: COLUMNS }, (_, column) => rows.map((row) => row[column] ?? '')),
  )
  return packFile(DEFINITIONS_FILE, [
    planesOf(new Uint32Array([rows.length])),
    planesOf(words.blocks),
    words.bytes,
    planesOf(blocks),
    bytes,
  ])
}

/** Opens compiled definitions. @throws DamagedFileError */
export function openDefinitions(buffer: ArrayBuffer): Definitions {
  const { bytes, numbers } = openFile(DEFINITIONS_FILE, buffer)
  return {
    rows: numbers(0)[0] ?? 0,
    words: { blocks: numbers(1), bytes: bytes(2) },
    blocks: numbers(3),
    bytes: bytes(4),
    known: new Map<number, string>(),
  }
}

/** What cards say of the entry of a number, whose term is `term`. */
export function definitionAt(definitions: Definitions, entry: number, term: string): Definition {
  return definitionFrom((column) => textAt(definitions, column, entry), term)
}

/** The gloss of the entry of a number: the one thing of it that each of its mentions has. */
export function glossAt(definitions: Definitions, entry: number): string {
  return plain(textAt(definitions, GLOSS_COLUMN, entry))
}
