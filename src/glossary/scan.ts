// Reads a text once and reports every surface of an index that stands in it. The hot loop hashes
// each word and asks the filter; only a word that may begin a surface is looked up and followed.
import { fitsPattern, hasAcronym } from '../language/case-pattern.ts'
import { isCapital, isSmall, scanned, UNSURE } from '../language/letters.ts'
import { hashWords, isWordStart, newWord, PRIME, readWord, SEED, SPACE } from '../language/words.ts'
import { gapKind, NO_GAP, PUNCTUATED, WIDEST_GAP } from './gaps.ts'
import type { Glossary } from './glossary.ts'
import {
  CONTINUES,
  filterBits,
  filterWord,
  FLAG,
  SECOND_PRIME,
  saltOf,
  slotOf,
} from './index-format.ts'

/** Surfaces found; hit n is surface `surfaces[n]` at [`starts[n]`, `ends[n]`), ordered by start. */
export interface Hits {
  readonly starts: number[]
  readonly ends: number[]
  readonly surfaces: number[]
}

const SMALL_S = 0x73
/** Undoes a step of the hash: `PRIME * PRIME_INVERSE` is 1 in 32 bits. */
const PRIME_INVERSE = 0x359c449b | 0

function valueOf(slots: Uint32Array, hash: number): number {
  const count = slots.length >> 1
  const key = hash === 0 ? 1 : hash >>> 0
  let slot = slotOf(key, count)
  for (;;) {
    const found = slots[slot * 2]
    if (found === key) return slots[slot * 2 + 1] ?? 0
    if (found === 0 || found === undefined) return 0
    slot = slot + 1 === count ? 0 : slot + 1
  }
}

const word = newWord()

/**
 * Whether the s at `cut` can be the plural of a surface in this pattern: 'MPs', 'HOUTHIS', but neither 'CentOS'
 * for CENTO nor 'PLOS' for PLO, and no 'Unidos' for UNIDO.
 */
function takesPlural(pattern: number, text: string, start: number, cut: number): boolean {
  let last = cut
  while (last > start && isWordStart(text, last - 1, cut)) last--
  const before = text.charCodeAt(cut - 1)
  // Of several words, 'SIM cards', the last one counts.
  const isAcronym = hasAcronym(pattern) && (last === start || isCapital(text.charCodeAt(last + 1)))
  if (text.charCodeAt(cut) !== SMALL_S) return isCapital(before) && !isAcronym
  return !isAcronym || !isSmall(before)
}

/** Reports what of the surfaces from `first` on fits [start, end); `cut` is where their words end. */
function report(
  glossary: Glossary,
  text: string,
  first: number,
  start: number,
  cut: number,
  end: number,
  context: { isPunctuated: boolean; isPlural: boolean; isPossessive: boolean },
  hits: Hits,
): void {
  const second = hashWords(text, start, cut, SECOND_PRIME)
  const check = (second ^ (second >>> 16)) & 0xffff
  for (let surface = first; ; surface++) {
    const info = glossary.surfaceInfo[surface]
    if (info === undefined) return
    const flags = (glossary.surfaceTarget[surface] ?? 0) >>> 24
    if (
      info >>> 16 === check &&
      (!context.isPunctuated || (flags & FLAG.Punctuated) !== 0) &&
      (!context.isPlural ||
        ((flags & FLAG.Countable) !== 0 && takesPlural(info & 0xffff, text, start, cut))) &&
      ((flags & FLAG.Possessive) === 0 || context.isPossessive) &&
      fitsPattern(info & 0xffff, text, start, cut, (flags & FLAG.Exact) !== 0)
    ) {
      hits.starts.push(start)
      hits.ends.push((flags & FLAG.Possessive) !== 0 ? end + 2 : end)
      hits.surfaces.push(surface)
    }
    if ((flags & FLAG.Last) !== 0) return
  }
}

/**
 * Follows the words from `start`, of which `word` is the first, as long as some surface goes on;
 * reports all that end on the way.
 */
function follow(glossary: Glossary, text: string, start: number, limit: number, hits: Hits): void {
  let at = start
  let isPunctuated = false
  let slots = glossary.firstSlots
  for (;;) {
    const { end, next, hash, hashBeforeLast, endsInS, isPossessive } = word
    const value = valueOf(slots, hash)
    if ((value & ~CONTINUES) !== 0) {
      const context = { isPunctuated, isPlural: false, isPossessive }
      report(glossary, text, (value & ~CONTINUES) - 1, start, end, end, context, hits)
    }
    if (endsInS && isIn(glossary.filter, hashBeforeLast)) {
      const bare = valueOf(slots, hashBeforeLast) & ~CONTINUES
      if (bare !== 0) {
        const context = { isPunctuated, isPlural: true, isPossessive }
        report(glossary, text, bare - 1, start, end - 1, end, context, hits)
      }
    }
    if ((value & CONTINUES) === 0) return
    let following = next + 1
    const isNextWord = text.charCodeAt(next) === 0x20 && isWordStart(text, following, limit)
    if (!isNextWord) {
      following = next
      while (
        following - next <= WIDEST_GAP &&
        following < limit &&
        !isWordStart(text, following, limit)
      )
        following++
      if (following >= limit || following - next > WIDEST_GAP) return
      const gap = gapKind(text, at, next, following)
      if (gap === NO_GAP) return
      if (gap === PUNCTUATED) isPunctuated = true
    }
    readWord(text, following, limit, Math.imul(hash ^ SPACE, PRIME), PRIME, word)
    if (
      !isIn(glossary.filter, word.hash) &&
      !(word.endsInS && isIn(glossary.filter, word.hashBeforeLast))
    ) {
      return
    }
    at = following
    slots = glossary.slots
  }
}

function isIn(filter: Uint32Array, hash: number): boolean {
  const bits = filterBits(hash)
  return ((filter[filterWord(hash, filter.length - 1)] ?? 0) & bits) === bits
}

/** Whether a dot or apostrophe at `at` ends the word before it, as nearly all do. */
function endsWord(text: string, start: number, at: number, limit: number): boolean {
  const code = text.charCodeAt(at)
  // Dots within words stand after single letters.
  if (code === 0x2e) return at - start > 1
  if (code !== 0x27 && code !== 0x2019) return false
  if (!isWordStart(text, at + 1, limit)) return true
  return (text.charCodeAt(at + 1) | 0x20) === SMALL_S && !isWordStart(text, at + 2, limit)
}

/** Follows the plain word at [start, end), whose hash is known. */
function followWord(
  glossary: Glossary,
  text: string,
  start: number,
  end: number,
  limit: number,
  hash: number,
  hits: Hits,
): void {
  word.end = end
  word.next = end
  word.hash = hash
  word.hashBeforeLast = Math.imul(hash, PRIME_INVERSE) ^ SMALL_S
  word.endsInS = end - start > 1 && scanned[text.charCodeAt(end - 1)] === SMALL_S
  word.isPossessive = false
  follow(glossary, text, start, limit, hits)
}

/** Every surface that stands in [from, limit) of a text, longer and shorter ones alike. */
export function scanText(glossary: Glossary, text: string, from: number, limit: number): Hits {
  const hits: Hits = { starts: [], ends: [], surfaces: [] }
  // Copies in locals: the loop runs a few instructions a character, and a module's variable costs a load.
  const { firstFilter: filter } = glossary
  const table = scanned
  const mask = filter.length - 1
  const seed = SEED
  const prime = PRIME
  const unsure = UNSURE
  const inverse = PRIME_INVERSE
  // Two loops, one within the other, run a quarter faster than one with the word's state kept across turns.
  let at = from
  while (at < limit) {
    const start = at
    let hash = seed
    let value = 0
    let last = 0
    while (at < limit && (value = table[text.charCodeAt(at)] ?? 0) > unsure) {
      hash = Math.imul(hash ^ value, prime)
      last = value
      at++
    }
    if (value !== 0 && !(value === unsure && last !== 0 && endsWord(text, start, at, limit))) {
      // The text ends in a word, or what stands here may belong to one.
      const next = readOn(glossary, text, start, limit, hits)
      at = next > at ? next : at + 1
      continue
    }
    if (last !== 0) {
      const key = hash ^ saltOf(text.charCodeAt(start))
      const bits = filterBits(key)
      let mayBegin = ((filter[filterWord(key, mask)] ?? 0) & bits) === bits
      if (last === SMALL_S && !mayBegin) {
        const bare = Math.imul(hash, inverse) ^ SMALL_S ^ hash ^ key
        const bareBits = filterBits(bare)
        mayBegin = ((filter[filterWord(bare, mask)] ?? 0) & bareBits) === bareBits
      }
      if (mayBegin) {
        if (value === unsure) readOn(glossary, text, start, limit, hits)
        else followWord(glossary, text, start, at, limit, hash, hits)
      }
    }
    at++
  }
  return hits
}

/**
 * Reads the word at `start` (if one is there) with all its rules, and follows it if a surface may begin
 * with it. Returns where to read on.
 */
function readOn(
  glossary: Glossary,
  text: string,
  start: number,
  limit: number,
  hits: Hits,
): number {
  if (!isWordStart(text, start, limit)) return start
  readWord(text, start, limit, SEED, PRIME, word)
  const { next } = word
  const salt = saltOf(text.charCodeAt(start))
  const { firstFilter } = glossary
  const mayBegin =
    isIn(firstFilter, word.hash ^ salt) ||
    (word.endsInS && isIn(firstFilter, word.hashBeforeLast ^ salt))
  if (mayBegin) follow(glossary, text, start, limit, hits)
  return next
}
