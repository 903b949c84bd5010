// The compiled definitions: whole entries by id, of which only the one asked for is decoded. Ids
// stand sorted and front-coded; beside them each entry as JSON.
import type { Entry } from './entry.ts'
import { openFile, packFile, type FileKind } from './packed-file.ts'
import { indexOfString, packStrings, type StringPool } from './string-pool.ts'

const DEFINITIONS_FILE: FileKind = {
  name: 'glossary definitions',
  magic: 0x44474e4e, // 'NNGD'
  version: 2,
  sections: 4,
}

const decoder = new TextDecoder()

export interface Definitions {
  readonly ids: StringPool
  /** Where each entry begins in `bytes`, and a last one where they end. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

/** The definitions of entries, as a file. */
export function packDefinitions(entries: readonly Entry[]): Uint8Array {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const encoder = new TextEncoder()
  const starts = new Uint32Array(sorted.length + 1)
  const parts = sorted.map((entry) => encoder.encode(JSON.stringify(entry)))
  let size = 0
  parts.forEach((part, index) => {
    starts[index] = size
    size += part.length
  })
  starts[sorted.length] = size
  const bytes = new Uint8Array(size)
  parts.forEach((part, index) => bytes.set(part, starts[index]))
  const ids = packStrings(sorted.map(({ id }) => id))
  return packFile(DEFINITIONS_FILE, [ids.blocks, ids.bytes, starts, bytes])
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
  return { ids: { blocks: words(0), bytes: bytes(1) }, starts: words(2), bytes: bytes(3) }
}

/** The entry of an id, or null. Only that entry is decoded. */
export function definitionOf(definitions: Definitions, id: string): Entry | null {
  const { ids, starts, bytes } = definitions
  const index = indexOfString(ids, starts.length - 1, id)
  if (index < 0) return null
  const json = decoder.decode(bytes.subarray(starts[index], starts[index + 1]))
  return JSON.parse(json) as Entry
}
