// The compiled index: everything matching and sense need, as typed arrays over one ArrayBuffer.
//
// Matching is a hash over word prefixes. Every surface (a term, an alias, a variant of one, a
// surname, a word that serves as evidence) is hashed word by word; each of its prefixes has a slot,
// two 32-bit words: the prefix's hash, and a value that says whether longer surfaces go on from here
// and which surfaces end here. Slots lie where the hash scaled to their number points, collisions
// probe onwards, an empty slot ends the search. Two prefixes with the same hash share a slot: each
// surface carries 16 bits of a second, independent hash that are checked before it counts. First words have slots
// of their own: they are asked for most, and lie closer together so.
// Two bitmaps spare most words of a text the look-up: one over the hashes of first words, asked for every
// word and small enough to stay in the processor's nearer memory, one over all longer prefixes. A first word
// is in its bitmap twice if the text may write it with a small letter, under different bits, else only as
// capitalised: most words of a text begin small, most terms don't. One that is a surface by itself is in it
// again under further bits, for with many terms most words begin some surface, and few end one.
//
// A surface is two words. Info: 16 bits of case pattern, 16 of the second hash. Target: 24 bits of
// what it means (by role), 8 bits of flags. Surfaces with the same words stand side by side.
// Entries lie in order of their terms, which front coding keeps small; an id is only stored where it
// isn't simply the term in small letters with hyphens.
import type { FileKind } from './packed-file.ts'

export const INDEX_FILE: FileKind = {
  name: 'glossary index',
  magic: 0x58474e4e, // 'NNGX'
  version: 3,
  sections: 19,
}

/** The sections, in the order of the file. */
export const SECTION = {
  Slots: 0,
  Filter: 1,
  SurfaceInfo: 2,
  SurfaceTarget: 3,
  /** A byte an entry: its kind, and its rarity in the high bits. */
  EntryKind: 4,
  /** Which set of countries an entry belongs to. */
  EntryCountries: 5,
  /** Where each set begins in CountryNumbers. */
  CountrySets: 6,
  CountryNumbers: 7,
  /** Four words a sense: entry (and LOCAL), list of needs, list of nots, and what must stand beside it: BESIDE. */
  Senses: 8,
  /** Lists of cues: how many, then their numbers. The first is the empty one. */
  CueLists: 9,
  TermBlocks: 10,
  TermBytes: 11,
  /** Numbers of the entries whose id is stored, ascending. */
  IdEntries: 12,
  IdBlocks: 13,
  IdBytes: 14,
  /** ISO code and name of each country, 'PK Pakistan'. */
  CountryBlocks: 15,
  CountryBytes: 16,
  FirstFilter: 17,
  FirstSlots: 18,
} as const

/** What must stand right before or after a surface for a sense. */
export const BESIDE = { Article: 1, Dot: 2 } as const

export const CONTINUES = 0x8000_0000

/** What a surface's target is. */
export const ROLE = {
  /** An entry, without further conditions. */
  Entry: 0,
  /** A sense: an entry with conditions. */
  Sense: 1,
  /** The surname of the person of an entry. */
  Surname: 2,
  /** A cue that senses need or exclude. */
  Cue: 3,
  /** A country's name, demonym or capital: its number, and the weight times 4096. */
  Country: 4,
} as const

/** Flags of a surface; the role takes the lowest three bits of them. */
export const FLAG = {
  Role: 7,
  /** The last of the surfaces with these words. */
  Last: 8,
  /** Only as written. */
  Exact: 16,
  /** Has punctuation of its own between its words. */
  Punctuated: 32,
  /** Its last word's 's belongs to it (Moody's). */
  Possessive: 64,
  /** A plural s may follow. */
  Countable: 128,
} as const

export const LOCAL = 0x8000_0000
export const SECOND_PRIME = 0x5bd1e995

/** The place where the search for a hash begins among `count` slots. */
export function slotOf(hash: number, count: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return Math.floor(((mixed ^ (mixed >>> 13)) >>> 0) * (count / 0x1_0000_0000))
}

/** A term's usual id: small letters without marks, hyphens between words. */
export function slugOf(term: string): string {
  return term
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F'’.]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
