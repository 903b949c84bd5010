// The container both compiled files share: a header that is checked before anything is believed,
// then sections of numbers read in place.
//
//   bytes 0-3    magic            which file it is
//   bytes 4-7    version          of that file's layout
//   bytes 8-11   length           of the whole file
//   bytes 12-15  checksum         of the 32-bit words from byte 16 on
//   bytes 16-19  n                how many sections
//   then n pairs                  offset and length in bytes of each section; offsets are multiples of 4
//
// Little-endian throughout, as every machine the two browsers run on is.

import { fromPlanes } from './byte-planes.ts'

const HEADER = 20
const CHECKSUM = 3
const COUNT = 4

/** What is wrong with a compiled file. */
export type Damage = 'magic' | 'version' | 'length' | 'checksum' | 'sections'

/** A compiled glossary file was refused. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError'
  readonly damage: Damage

  constructor(file: string, damage: Damage, detail: string) {
    super(`${file}: ${damage}: ${detail}. Compile the glossary again.`)
    this.damage = damage
  }
}

export interface FileKind {
  readonly name: string
  readonly magic: number
  readonly version: number
  readonly sections: number
}

/**
 * FNV-1a over 32-bit words in four lanes, which a processor works on side by side: each step can be undone,
 * so that one word changed always tells. Signed words: with unsigned ones the compiler falls back on doubles.
 * A file of 47 MB takes 8 ms, in a process that has just begun.
 */
function checksum(words: Int32Array): number {
  const prime = 0x01000193
  const { length } = words
  let a = 1
  let b = 2
  let c = 3
  let d = 4
  let at = COUNT
  for (; at + 4 <= length; at += 4) {
    a = Math.imul(a ^ (words[at] ?? 0), prime)
    b = Math.imul(b ^ (words[at + 1] ?? 0), prime)
    c = Math.imul(c ^ (words[at + 2] ?? 0), prime)
    d = Math.imul(d ^ (words[at + 3] ?? 0), prime)
  }
  for (; at < length; at++) a = Math.imul(a ^ (words[at] ?? 0), prime)
  let sum = a
  for (const lane of [b, c, d]) sum = Math.imul(sum ^ lane, prime)
  return sum >>> 0
}

/** Writes sections into one file. */
export function packFile(kind: FileKind, sections: readonly ArrayBufferView[]): Uint8Array {
  let length = HEADER + sections.length * 8
  const places = sections.map(({ byteLength }) => {
    const offset = length
    length += Math.ceil(byteLength / 4) * 4
    return { offset, byteLength }
  })
  const bytes = new Uint8Array(length)
  const words = new Uint32Array(bytes.buffer)
  words.set([kind.magic, kind.version, length])
  words[COUNT] = sections.length
  sections.forEach((section, index) => {
    const { offset, byteLength } = places[index] ?? { offset: 0, byteLength: 0 }
    words.set([offset, byteLength], HEADER / 4 + index * 2)
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset)
  })
  words[CHECKSUM] = checksum(new Int32Array(bytes.buffer))
  return bytes
}

/** The sections of a file by their number, each read as what was written; all but numbers in place. */
export interface Sections {
  readonly bytes: (section: number) => Uint8Array
  readonly halves: (section: number) => Uint16Array
  readonly words: (section: number) => Uint32Array
  /** What lies by its bytes: byte-planes.ts. */
  readonly numbers: (section: number) => Uint32Array
}

/** The sections of a file that has proved whole. @throws DamagedFileError */
export function openFile(kind: FileKind, buffer: ArrayBuffer): Sections {
  const places = placesIn(kind, buffer)
  const place = (section: number): Place => places[section] ?? { offset: 0, length: 0 }
  const bytes = (section: number): Uint8Array => {
    const { offset, length } = place(section)
    return new Uint8Array(buffer, offset, length)
  }
  return {
    bytes,
    halves(section) {
      const { offset, length } = place(section)
      return new Uint16Array(buffer, offset, length / 2)
    },
    words(section) {
      const { offset, length } = place(section)
      return new Uint32Array(buffer, offset, length / 4)
    },
    numbers: (section) => fromPlanes(bytes(section)),
  }
}

interface Place {
  readonly offset: number
  readonly length: number
}

function placesIn(kind: FileKind, buffer: ArrayBuffer): Place[] {
  const refuse = (damage: Damage, detail: string): never => {
    throw new DamagedFileError(kind.name, damage, detail)
  }
  const size = buffer.byteLength
  if (size < HEADER || size % 4 !== 0) refuse('length', `${size} bytes can't be a compiled file`)
  const words = new Uint32Array(buffer)
  if (words[0] !== kind.magic) refuse('magic', 'not a compiled file of this kind')
  if (words[1] !== kind.version) refuse('version', `layout ${words[1]}, not ${kind.version}`)
  if (words[2] !== size) refuse('length', `${size} bytes instead of ${words[2]}`)
  if (words[CHECKSUM] !== checksum(new Int32Array(buffer)))
    refuse('checksum', 'its contents have changed')
  const count = words[COUNT] ?? 0
  if (count !== kind.sections || HEADER + count * 8 > size) refuse('sections', `${count} sections`)
  return Array.from({ length: count }, (_, index) => {
    const offset = words[HEADER / 4 + index * 2] ?? 0
    const length = words[HEADER / 4 + index * 2 + 1] ?? 0
    if (offset % 4 !== 0 || offset + length > size)
      refuse('sections', `section ${index} lies outside`)
    return { offset, length }
  })
}
