// The bitmap that spares a text most look-ups of longer prefixes. It takes no room in the file: a slot's place says
// the high bits of its prefix's mixed hash, near enough, and its print the low ones, so it is made of the slots
// when an index is opened. Each prefix has two bits in one of the filter's words: a single look at memory tells.
// Which word, the hash's highest bits say, and six of its print's; which bits, the print's lowest.

export interface PrefixFilter {
  readonly words: Uint32Array
  /** By this a mixed hash is shifted for the number of its region: 64 words, next to each other. */
  readonly shift: number
}

const PRINTS = 0x1_0000
/** Words in a region, by six bits of the print. */
const REGION = 64
const FEWEST_WORDS = 256
/** A filter of fewer prefixes than this has 16 bits for each, of more 7: smaller, it stays in nearer memory. */
const GENEROUS = 30_000

/** Zero when the prefix of a mixed hash may be in the filter. */
export function missingPrefix({ words, shift }: PrefixFilter, mix: number): number {
  return missingAt(words, (mix >>> shift) * REGION, mix)
}

/** Whether the prefix of a mixed hash may have a slot. */
export function mayHaveSlot(filter: PrefixFilter, mix: number): boolean {
  return missingPrefix(filter, mix) === 0
}

function missingAt(words: Uint32Array, region: number, print: number): number {
  return ((1 << print) | (1 << (print >>> 5))) & ~(words[region + ((print >>> 10) & 63)] ?? 0)
}

function enter(words: Uint32Array, region: number, print: number): void {
  const place = region + ((print >>> 10) & 63)
  words[place] = (words[place] ?? 0) | missingAt(words, region, print)
}

function wordsFor(taken: number): number {
  let words = FEWEST_WORDS
  while (words * 32 < taken * (taken < GENEROUS ? 16 : 7)) words *= 2
  return words
}

/**
 * The filter of slots, by their prints (slots.ts). A prefix may have been sent on from where its search begins, but
 * over taken slots only: it is entered for each region from that in which its run of them begins.
 */
export function prefixFilter(prints: Uint16Array): PrefixFilter {
  const count = prints.length
  let taken = 0
  for (let slot = 0; slot < count; slot++) taken += Math.min(1, prints[slot] ?? 0)
  const words = new Uint32Array(wordsFor(taken))
  const regions = words.length / REGION
  const ofSlot = regions / Math.max(1, count)
  const last = regions - 1
  let first = prints[count - 1] === 0 ? 0 : regionOfLastRun(prints, ofSlot) - regions
  for (let slot = 0; slot < count; slot++) {
    const print = prints[slot] ?? 0
    const to = Math.min(last, Math.floor((slot + 1) * ofSlot))
    if (print === 0) {
      first = to
      continue
    }
    for (let region = first; region <= to; region++) {
      const start = (region < 0 ? region + regions : region) * REGION
      enter(words, start, print)
      // The print of a hash whose low bits are all 0.
      if (print === 1) enter(words, start, PRINTS)
    }
  }
  return { words, shift: 32 - Math.log2(regions) }
}

/** The region where the run of taken slots begins that goes on from the last slot at the first. */
function regionOfLastRun(prints: Uint16Array, ofSlot: number): number {
  let slot = prints.length - 1
  while (slot > 0 && prints[slot - 1] !== 0) slot--
  return Math.floor(slot * ofSlot)
}
