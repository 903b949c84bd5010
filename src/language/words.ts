// Words read in place: where one ends and the hash of its normal form, without making a string.
// A word is a run of letters and digits. Soft hyphens, combining marks, apostrophes ("Sana'a") and the
// dots of initials ("U.S.") may stand inside it and count for nothing; a possessive 's ends it. '&' is
// the word 'and'; a plus at the end is part of the word (OPEC+). Its hash is FNV-1a over the folded letters,
// but begins at zero. hash-words.ts has the hash of several words, normal-words.ts the words as text.
import {
  ASCII,
  BOUNDARY,
  expansionOf,
  FIRST_LETTER,
  foldCode,
  isApostrophe,
  JOINT,
  scanned,
  STOP,
} from './letters.ts'

/** FNV's multiplier. */
export const PRIME = 0x01000193

/** What `readWord` found. It is written into an object given, since one made for every word of a text is too dear. */
export interface Word {
  /** End of the word; with the last dot of initials. */
  end: number
  /** Where to read on: after a possessive 's. */
  next: number
  hash: number
  /** The hash without the last letter: of 'ship' for 'ships'. */
  hashBeforeLast: number
  endsInS: boolean
  letters: number
  isPossessive: boolean
}

/** An object for `readWord` to fill. */
export function newWord(): Word {
  return {
    end: 0,
    next: 0,
    hash: 0,
    hashBeforeLast: 0,
    endsInS: false,
    letters: 0,
    isPossessive: false,
  }
}

export const AMPERSAND = 0x26
const DOT = 0x2e
export const PLUS = 0x2b
export const SMALL_S = 0x73
const AND = Array.from('and', (letter) => letter.charCodeAt(0))

/** The folded value at an offset; BOUNDARY from `limit` on. */
export function foldAt(text: string, at: number, limit: number): number {
  if (at >= limit) return BOUNDARY
  const code = text.charCodeAt(at)
  return code < 128 ? (ASCII[code] ?? BOUNDARY) : foldCode(code)
}

/** Whether a word can be read at an offset. */
export function isWordStart(text: string, at: number, limit: number): boolean {
  return foldAt(text, at, limit) > JOINT || (at < limit && text.charCodeAt(at) === AMPERSAND)
}

/** Whether the apostrophe at `at` stands in a word: letters follow, and not just the possessive's. */
function isInnerApostrophe(text: string, at: number, limit: number): boolean {
  const next = foldAt(text, at + 1, limit)
  return next > JOINT && !(next === SMALL_S && foldAt(text, at + 2, limit) <= JOINT)
}

/** Soft hyphens, zero-width spaces and joiners, which aren't part of a word at its end. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff
}

/** Whether the dot at `at` stands between initials: one letter follows, then none. */
function isInitialsDot(text: string, at: number, limit: number): boolean {
  return foldAt(text, at + 1, limit) > 0x60 && foldAt(text, at + 2, limit) <= JOINT
}

/** Reads a word of nothing but letters, as nearly all are; false when it is another. */
function readPlainWord(
  text: string,
  at: number,
  limit: number,
  prime: number,
  word: Word,
): boolean {
  let hash = 0
  let before = 0
  let last = 0
  let i = at
  let value = scanned[text.charCodeAt(i)] ?? BOUNDARY
  while (value > STOP) {
    before = hash
    hash = Math.imul(hash ^ value, prime)
    last = value
    i++
    value = i < limit ? (scanned[text.charCodeAt(i)] ?? BOUNDARY) : BOUNDARY
  }
  const isPlain = value === BOUNDARY ? i > at : value === STOP && i - at > 1
  if (!isPlain) return false
  word.end = i
  word.next = i
  word.hash = hash
  word.hashBeforeLast = before
  word.endsInS = last === SMALL_S && i - at > 1
  word.letters = i - at
  word.isPossessive = false
  return true
}

/**
 * Reads the word at `at` (where `isWordStart`) into `word`.
 * `prime` is the hash's multiplier: another one gives an independent hash of the same word.
 */
export function readWord(text: string, at: number, limit: number, prime: number, word: Word): void {
  if (readPlainWord(text, at, limit, prime, word)) return
  let hash = 0
  let before = 0
  let last = 0
  let letters = 0
  let hasDots = false
  let i = at
  if (text.charCodeAt(at) === AMPERSAND) {
    for (const letter of AND) hash = Math.imul(hash ^ letter, prime)
    i++
    letters = 3
  } else {
    for (; i < limit; i++) {
      const value = foldAt(text, i, limit)
      if (value >= FIRST_LETTER) {
        before = hash
        hash = Math.imul(hash ^ value, prime)
        last = value
        letters++
      } else if (value > JOINT) {
        for (const letter of expansionOf(value)) {
          before = hash
          hash = Math.imul(hash ^ letter, prime)
          last = letter
          letters++
        }
      } else if (value === BOUNDARY) {
        const code = text.charCodeAt(i)
        if (code === DOT) {
          if (!(hasDots || letters === 1) || last < 0x61 || !isInitialsDot(text, i, limit)) break
          hasDots = true
        } else if (code === PLUS && letters > 1 && foldAt(text, i + 1, limit) <= JOINT) {
          hash = Math.imul(hash ^ PLUS, prime)
          last = PLUS
        } else if (!isApostrophe(code) || !isInnerApostrophe(text, i, limit)) {
          break
        }
      }
    }
  }
  if (hasDots && i < limit && text.charCodeAt(i) === DOT) i++
  word.isPossessive =
    i < limit &&
    isApostrophe(text.charCodeAt(i)) &&
    foldAt(text, i + 1, limit) === SMALL_S &&
    foldAt(text, i + 2, limit) <= JOINT
  word.next = word.isPossessive ? i + 2 : i
  while (i > at && isInvisible(text.charCodeAt(i - 1))) i--
  word.end = i
  word.hash = hash
  word.hashBeforeLast = before
  word.endsInS = last === SMALL_S && letters > 1
  word.letters = letters
}
