// The bitmaps that spare most words of a text the look-up in slots: each key has two bits in one of the
// filter's words, so that a single look at memory tells. What isn't in it is no surface; what is may be one.

/** Mixed into the hash of a first word that is a surface by itself. */
export const ALONE = 0x3c6ef372

/**
 * What is mixed into a first word's hash for the filter, by the word's first code unit: something for small
 * letters, so that they and capitals have different bits. Bit 5 is what parts them in ASCII; digits go with
 * the small ones, what is beyond ASCII with the capitals.
 */
export function saltOf(first: number): number {
  return 0x5f356495 & -((first >> 5) & 1) & ((first - 128) >> 31)
}

/** A filter of fewer keys than this has 16 bits for each, of more 7, which lets more words through but packs smaller. */
const GENEROUS = 30_000
const FEWEST_WORDS = 256

/** How many words of 32 bits a filter of so many keys has: a power of two. */
export function wordsFor(keys: number): number {
  let words = FEWEST_WORDS
  while (words * 32 < keys * (keys < GENEROUS ? 16 : 7)) words *= 2
  return words
}

/** Zero when the key may be in the filter; `mask` is the filter's length less one. */
export function missing(filter: Uint32Array, mask: number, key: number): number {
  return ((1 << (key >>> 27)) | (1 << (key >>> 22))) & ~(filter[(key ^ (key >>> 15)) & mask] ?? 0)
}

/** Puts a key into the filter. */
export function enter(filter: Uint32Array, key: number): void {
  const mask = filter.length - 1
  const place = (key ^ (key >>> 15)) & mask
  filter[place] = (filter[place] ?? 0) | missing(filter, mask, key)
}

/** Whether the key may be in the filter. */
export function isIn(filter: Uint32Array, key: number): boolean {
  return missing(filter, filter.length - 1, key) === 0
}
