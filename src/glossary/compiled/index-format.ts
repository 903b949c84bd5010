// The compiled index: everything matching and sense need, as typed arrays over one ArrayBuffer.
//
// Matching is a hash over word prefixes. Every surface (a term, an alias, a variant of one, a
// surname, a word that serves as evidence) is hashed word by word; each of its prefixes has a slot, which says
// whether longer surfaces go on from here and which surfaces end here: see slots.ts. First words have slots
// of their own: they are asked for most, and lie closer together so.
// Two bitmaps spare most words of a text the look-up: one over the hashes of first words, asked for every
// word and small enough to stay in the processor's nearer memory, one over all longer prefixes, which is made of
// their slots at opening (prefix-filter.ts). A first word
// is in its bitmap twice if the text may write it with a small letter, under different bits, else only as
// capitalised: most words of a text begin small, most terms don't. One that is a surface by itself is in it
// again under further bits, for with many terms most words begin some surface, and few end one.
//
// A surface is seven bytes, in columns: 8 bits of a second, independent hash that are checked before it
// counts, 16 of case pattern, 8 of flags, and 24 of what it means (by role), each byte of these a column.
// Surfaces with the same words stand side by side.
// Entries lie in an order of their own (entry-order.ts); terms of a kind and a country then stand together, which
// packs smaller; an id is only stored where it isn't simply the term in small letters with hyphens.
// Numbers of 32 bits, the bitmaps apart, lie by their bytes (byte-planes.ts).
import { hashWords } from '../../language/hash-words.ts'
import type { FileKind } from './packed-file.ts'

export const INDEX_FILE: FileKind = {
  name: 'glossary index',
  magic: 0x58474e4e, // 'NNGX'
  version: 10,
  sections: 30,
}

/** The sections, in the order of the file. */
export const SECTION = {
  FirstPrints: 0,
  FirstValues: 1,
  FirstBlocks: 2,
  Prints: 3,
  Values: 4,
  Blocks: 5,
  FirstFilter: 6,
  SurfaceChecks: 7,
  SurfacePatterns: 8,
  SurfaceFlags: 9,
  SurfaceTargetsLow: 10,
  SurfaceTargetsMiddle: 11,
  SurfaceTargetsHigh: 12,
  /** A byte an entry: its kind and rarity. */
  EntryKinds: 13,
  /** Which set of countries an entry belongs to. */
  EntryCountries: 14,
  /** Where each set begins in CountryNumbers. */
  CountrySets: 15,
  CountryNumbers: 16,
  /** Of each sense: its entry, its lists of cues, its CONDITIONs (senses.ts). */
  SenseEntries: 17,
  SenseNeeds: 18,
  SenseNots: 19,
  SenseConditions: 20,
  /** The first list is the empty one. */
  CueLists: 21,
  CueListsHigh: 22,
  TermBlocks: 23,
  TermBytes: 24,
  /** Numbers of the entries whose id is stored, ascending. */
  IdEntries: 25,
  IdBlocks: 26,
  IdBytes: 27,
  /** ISO code of each country. */
  CountryBlocks: 28,
  CountryBytes: 29,
} as const

/**
 * What a sense asks beside cues: 'the' before the surface, a dot or hyphen behind it, words that say that something is in
 * it, or that its country is the one meant. Home: one of its cues is its country's name, so that an article about the
 * country needs none.
 */
export const CONDITION = { Article: 1, Dot: 2, There: 4, Local: 8, Home: 16, Hyphen: 32 } as const

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

/**
 * Whether a possessive within a surface, or in the text that should be one, counts: "Mueller's probe" is the Mueller
 * probe, but "coal's ash" isn't the notion of coal ash. As evidence both say the same.
 */
export function countsOwners(pattern: number, flags: number): boolean {
  return pattern === 0 && (flags & FLAG.Role) <= ROLE.Sense
}

/** The bits of the second hash by which the words at [start, end) of a text show that they are a surface's. */
export function checkOf(text: string, start: number, end: number, withOwners: boolean): number {
  const second = hashWords(text, start, end, 0x5bd1e995, withOwners)
  const half = second ^ (second >>> 16)
  return (half ^ (half >>> 8)) & 0xff
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
