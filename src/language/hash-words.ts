// The hash of several words, made of the words' own hashes, so that each word of a text is read once however many
// terms begin with it.
import { isWordStart, newWord, readWord, SMALL_S } from './words.ts'

/** The hash of several words, of that of the words before the last and that of the last. */
export function chain(before: number, word: number): number {
  return (Math.imul(before, 0x9e3779b1) + word) | 0
}

/** The hash of a word that ends in s, without the s: a step of the hash undone by PRIME's inverse. */
export function withoutS(hash: number): number {
  return Math.imul(hash, 0x359c449b) ^ 0x73
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
