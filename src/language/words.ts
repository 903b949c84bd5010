// Words read in place: where one ends and the hash of its normal form, without making a string.
// A word is a run of letters and digits. Inside it nothing is read of soft hyphens, combining
// marks, apostrophes ("Sana'a") and the dots of initials ("U.S."); a possessive 's ends it. '&' is
// the word 'and', a plus at the end is part of the word (OPEC+). A word's hash is FNV-1a over its folded
// letters, but begun at zero; that of several words is made of the words' hashes, so that a word is read once.
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

/** What `readWord` found; one object, used again and again. */
export interface Word {
  /** End of the word; with the last dot of initials. */
  end: number
  /** Where to read on: after a possessive 's. */
  next: number
  hash: number
  /** The hash without the last letter, for a plural's or possessive's bare 's'. */
  hashBeforeLast: number
  endsInS: boolean
  letters: number
  isPossessive: boolean
}

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

const AMPERSAND = 0x26
const DOT = 0x2e
const PLUS = 0x2b
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

/** The hash of several words, of that of the words before the last and that of the last. */
export function chain(before: number, word: number): number {
  return (Math.imul(before, 0x9e3779b1) + word) | 0
}

/** The hash of a word that ends in s, without the s: a step of the hash undone by PRIME's inverse. */
export function withoutS(hash: number): number {
  return Math.imul(hash, 0x359c449b) ^ 0x73
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

const own = newWord()

/** The hash of the words of a text; `withOwners`, "children's home" has another than "children home". */
export function hashWords(
  text: string,
  start: number,
  end: number,
  prime: number,
  withOwners = false,
): number {
  let hash = 0
  let isOwner = false
  for (let at = start; at < end;) {
    if (isWordStart(text, at, end)) {
      readWord(text, at, end, prime, own)
      if (isOwner && withOwners) hash = chain(hash, SMALL_S)
      hash = chain(hash, own.hash)
      isOwner = own.isPossessive
      at = own.next
    } else {
      at++
    }
  }
  return hash
}

/** The words of a text in normal form: folded, apostrophes, initials' dots and possessives dropped. */
export function normalWords(text: string): string[] {
  const words: string[] = []
  const word = newWord()
  for (let at = 0; at < text.length;) {
    if (isWordStart(text, at, text.length)) {
      readWord(text, at, text.length, PRIME, word)
      words.push(text.charCodeAt(at) === AMPERSAND ? 'and' : foldedText(text, at, word.end))
      at = word.next
    } else {
      at++
    }
  }
  return words
}

function foldedText(text: string, start: number, end: number): string {
  let out = ''
  for (let at = start; at < end; at++) {
    const value = foldAt(text, at, end)
    if (value >= FIRST_LETTER) out += String.fromCharCode(value)
    else if (value > JOINT) out += String.fromCharCode(...expansionOf(value))
    else if (text.charCodeAt(at) === PLUS) out += '+'
  }
  return out
}
