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

function valueOf(glossary: Glossary, hash: number): number {
  const { slots } = glossary
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
  for (;;) {
    const { end, next, hash, hashBeforeLast, endsInS, isPossessive } = word
    const value = valueOf(glossary, hash)
    if ((value & ~CONTINUES) !== 0) {
      const context = { isPunctuated, isPlural: false, isPossessive }
      report(glossary, text, (value & ~CONTINUES) - 1, start, end, end, context, hits)
    }
    if (endsInS && isInFilter(glossary, hashBeforeLast)) {
      const bare = valueOf(glossary, hashBeforeLast) & ~CONTINUES
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
      !isInFilter(glossary, word.hash) &&
      !(word.endsInS && isInFilter(glossary, word.hashBeforeLast))
    ) {
      return
    }
    at = following
  }
}

function isInFilter({ filter }: Glossary, hash: number): boolean {
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

/** Every surface that stands in [from, limit) of a text, longer and shorter ones alike. */
export function scanText(glossary: Glossary, text: string, from: number, limit: number): Hits {
  const hits: Hits = { starts: [], ends: [], surfaces: [] }
  // Copies in locals: the loop runs a few instructions a character, and a module's variable costs a load.
  const { filter } = glossary
  const table = scanned
  const mask = filter.length - 1
  const seed = SEED
  const prime = PRIME
  const unsure = UNSURE
  let start = from
  let hash = seed
  let before = seed
  let last = 0
  for (let at = from; at < limit; at++) {
    const value = table[text.charCodeAt(at)] ?? 0
    if (value > unsure) {
      before = hash
      hash = Math.imul(hash ^ value, prime)
      last = value
      continue
    }
    if (value === unsure && !(last !== 0 && endsWord(text, start, at, limit))) {
      const next = readOn(glossary, text, start, limit, hits)
      if (next > at) at = next - 1
    } else if (last !== 0) {
      const salt = saltOf(text.charCodeAt(start))
      const bits = filterBits(hash ^ salt)
      let isFirst = ((filter[filterWord(hash ^ salt, mask)] ?? 0) & bits) === bits
      if (last === SMALL_S && !isFirst) {
        const bare = before ^ salt
        const bareBits = filterBits(bare)
        isFirst = ((filter[filterWord(bare, mask)] ?? 0) & bareBits) === bareBits
      }
      if (isFirst && value === unsure) {
        readOn(glossary, text, start, limit, hits)
      } else if (isFirst) {
        word.end = at
        word.next = at
        word.hash = hash
        word.hashBeforeLast = before
        word.endsInS = last === SMALL_S && at - start > 1
        word.isPossessive = false
        follow(glossary, text, start, limit, hits)
      }
    }
    hash = seed
    last = 0
    start = at + 1
  }
  if (last !== 0) readOn(glossary, text, start, limit, hits)
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
  const mayBegin =
    isInFilter(glossary, word.hash ^ salt) ||
    (word.endsInS && isInFilter(glossary, word.hashBeforeLast ^ salt))
  if (mayBegin) follow(glossary, text, start, limit, hits)
  return next
}
