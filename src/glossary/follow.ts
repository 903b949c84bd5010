// Looks up a word with which a surface may begin, follows the words behind it as long as some surface goes
// on, and reports those that fit the text in case, punctuation and plural.
import { fitsPattern, hasAcronym } from '../language/case-pattern.ts'
import { isCapital, isSmall } from '../language/letters.ts'
import {
  chain,
  hashWords,
  isWordStart,
  newWord,
  PRIME,
  readWord,
  SMALL_S,
} from '../language/words.ts'
import { ALONE, isIn, saltOf } from './filter.ts'
import { gapKind, NO_GAP, PUNCTUATED, WIDEST_GAP } from './gaps.ts'
import type { Glossary } from './glossary.ts'
import { CONTINUES, FLAG, SECOND_PRIME, slotOf } from './index-format.ts'

/** Surfaces found; hit n is surface `surfaces[n]` at [`starts[n]`, `ends[n]`), ordered by start. */
export interface Hits {
  readonly starts: number[]
  readonly ends: number[]
  readonly surfaces: number[]
}

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

/** The word to follow from, and then the one read last. */
export const word = newWord()

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
 * reports all that end on the way. `goesOn` is false when it's known that none goes on behind the first.
 */
export function follow(
  glossary: Glossary,
  text: string,
  start: number,
  limit: number,
  goesOn: boolean,
  hits: Hits,
): void {
  let at = start
  let isPunctuated = false
  let slots = glossary.firstSlots
  let { hash, hashBeforeLast } = word
  let mayBePlural =
    word.endsInS &&
    isIn(glossary.firstFilter, hashBeforeLast ^ saltOf(text.charCodeAt(start)) ^ ALONE)
  for (;;) {
    const { end, next, isPossessive } = word
    const value = valueOf(slots, hash)
    if ((value & ~CONTINUES) !== 0) {
      const context = { isPunctuated, isPlural: false, isPossessive }
      report(glossary, text, (value & ~CONTINUES) - 1, start, end, end, context, hits)
    }
    if (mayBePlural) {
      const bare = valueOf(slots, hashBeforeLast) & ~CONTINUES
      if (bare !== 0) {
        const context = { isPunctuated, isPlural: true, isPossessive }
        report(glossary, text, bare - 1, start, end - 1, end, context, hits)
      }
    }
    if (!goesOn || (value & CONTINUES) === 0) return
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
    readWord(text, following, limit, PRIME, word)
    hashBeforeLast = chain(hash, word.hashBeforeLast)
    hash = chain(hash, word.hash)
    mayBePlural = word.endsInS && isIn(glossary.filter, hashBeforeLast)
    if (!mayBePlural && !isIn(glossary.filter, hash)) return
    at = following
    slots = glossary.slots
  }
}
