// Looks up a word with which a surface may begin, follows the words behind it as long as some surface goes
// on, and reports those that fit the text in case, punctuation and plural.
import { fitsPattern, hasAcronym } from '../../language/case-pattern.ts'
import { isCapital, isSmall } from '../../language/letters.ts'
import { chain } from '../../language/hash-words.ts'
import { isWordStart, newWord, PRIME, readWord, SMALL_S } from '../../language/words.ts'
import { ALONE, isIn, saltOf } from '../compiled/filter.ts'
import { gapKind, NO_GAP, PUNCTUATED, WIDEST_GAP } from '../surfaces/gaps.ts'
import type { Glossary } from '../compiled/glossary.ts'
import { checkOf, countsOwners, FLAG } from '../compiled/index-format.ts'
import { mayHaveSlot } from '../compiled/prefix-filter.ts'
import { findSlot, firstSurface, goesOn, mixed } from '../compiled/slots.ts'

/** Surfaces found; hit n is surface `surfaces[n]` at [`starts[n]`, `ends[n]`), ordered by start. */
export interface Hits {
  readonly starts: number[]
  readonly ends: number[]
  readonly surfaces: number[]
}

/** A glossary's reading of a text up to `limit`, and what it has found there so far. */
export interface Scan {
  readonly glossary: Glossary
  readonly text: string
  readonly limit: number
  readonly hits: Hits
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

interface Context {
  readonly isPunctuated: boolean
  readonly isPlural: boolean
  /** A possessive follows the last word. */
  readonly isPossessive: boolean
  /** A word before the last is a possessive. */
  readonly hasOwner: boolean
}

/** Reports what of the surfaces from `first` on fits [start, end); `cut` is where their words end. */
function report(
  { glossary, text, hits }: Scan,
  first: number,
  start: number,
  cut: number,
  end: number,
  context: Context,
): void {
  const check = checkOf(text, start, cut, true)
  const withoutOwners = context.hasOwner ? checkOf(text, start, cut, false) : check
  for (let surface = first; surface < glossary.surfaceChecks.length; surface++) {
    const flags = glossary.surfaceFlags[surface] ?? 0
    const pattern = glossary.surfacePatterns[surface] ?? 0
    if (
      glossary.surfaceChecks[surface] === (countsOwners(pattern, flags) ? check : withoutOwners) &&
      (!context.isPunctuated || (flags & FLAG.Punctuated) !== 0) &&
      (!context.isPlural ||
        ((flags & FLAG.Countable) !== 0 && takesPlural(pattern, text, start, cut))) &&
      ((flags & FLAG.Possessive) === 0 || context.isPossessive) &&
      fitsPattern(pattern, text, start, cut, (flags & FLAG.Exact) !== 0)
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
 * reports all that end on the way. `isLast` says that none is known to go on behind the first.
 */
export function follow(scan: Scan, start: number, isLast: boolean): void {
  const { glossary, text, limit } = scan
  let at = start
  let isPunctuated = false
  let hasOwner = false
  let slots = glossary.firstSlots
  let { hash, hashBeforeLast } = word
  let mayBePlural =
    word.endsInS &&
    isIn(glossary.firstFilter, hashBeforeLast ^ saltOf(text.charCodeAt(start)) ^ ALONE)
  for (;;) {
    const { end, next, isPossessive } = word
    const slot = findSlot(slots.prints, hash)
    const first = slot < 0 ? -1 : firstSurface(slots, slot)
    if (first >= 0) {
      const context = { isPunctuated, isPlural: false, isPossessive, hasOwner }
      report(scan, first, start, end, end, context)
    }
    const bareSlot = mayBePlural ? findSlot(slots.prints, hashBeforeLast) : -1
    const bare = bareSlot < 0 ? -1 : firstSurface(slots, bareSlot)
    if (bare >= 0) {
      const context = { isPunctuated, isPlural: true, isPossessive, hasOwner }
      report(scan, bare, start, end - 1, end, context)
    }
    if (isLast || slot < 0 || !goesOn(slots, slot)) return
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
    hasOwner ||= isPossessive
    readWord(text, following, limit, PRIME, word)
    hashBeforeLast = chain(hash, word.hashBeforeLast)
    hash = chain(hash, word.hash)
    mayBePlural = word.endsInS && mayHaveSlot(glossary.filter, mixed(hashBeforeLast))
    if (!mayBePlural && !mayHaveSlot(glossary.filter, mixed(hash))) return
    at = following
    slots = glossary.slots
  }
}
