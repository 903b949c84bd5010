// The bitmap that spares a text most look-ups of longer prefixes. It takes no room in the file: a slot's place says
// the high bits of its prefix's mixed hash, near enough, and its print the low ones, so it is made of the slots
// when an index is opened. Each prefix has two bits in one of the filter's words: a single look at memory tells.
// Which word, the hash's highest bits say, and six of its print's; which bits, the print's lowest.
import { wordsFor } from './filter.ts'
import { LOAD } from './slots.ts'

export interface PrefixFilter {
  readonly words: Uint32Array
  /** By this a mixed hash is shifted for the number of its region: 64 words, next to each other. */
  readonly shift: number
}

/** Words in a region, by six bits of the print. */
const REGION = 64

/** Zero when the prefix of a mixed hash may be in the filter. */
export function missingPrefix({ words, shift }: PrefixFilter, mix: number): number {
  const word = words[(mix >>> shift) * REGION + ((mix >>> 10) & 63)] ?? 0
  return ((1 << mix) | (1 << (mix >>> 5))) & ~word
}

/** Whether the prefix of a mixed hash may have a slot. */
export function mayHaveSlot(filter: PrefixFilter, mix: number): boolean {
  return missingPrefix(filter, mix) === 0
}

/** Enters a print for the regions from `first` (below 0: counted from the end) to `to`. */
function enter(words: Uint32Array, first: number, to: number, print: number): void {
  const within = (print >>> 10) & 63
  for (let region = first; region <= to; region++) {
    const start = region * REGION
    const place = (start < 0 ? start + words.length : start) + within
    words[place] = (words[place] ?? 0) | (1 << print) | (1 << (print >>> 5))
  }
}

/**
 * The filter of slots, by their prints (slots.ts). A prefix may have been sent on from where its search begins, but
 * over taken slots only: it is entered for each region from that in which its run of them begins.
 */
export function prefixFilter(prints: Uint16Array): PrefixFilter {
  const count = prints.length
  const words = new Uint32Array(wordsFor(count * LOAD))
  const regions = words.length / REGION
  const slots = count / regions
  let first = prints[count - 1] === 0 ? 0 : Math.floor(startOfLastRun(prints) / slots) - regions
  let slot = 0
  for (let region = 0; region < regions; region++) {
    // The last of these slots may begin in this region and end in the next.
    const end = Math.min(count, Math.ceil((region + 1) * slots))
    for (; slot < end; slot++) {
      const print = prints[slot] ?? 0
      const to = slot === end - 1 ? Math.min(regions - 1, region + 1) : region
      if (print === 0) {
        first = to
        continue
      }
      enter(words, first, to, print)
      // The print of a hash whose low bits are all 0, too.
      if (print === 1) enter(words, first, to, 0)
    }
  }
  return { words, shift: 32 - Math.log2(regions) }
}

/** Where the run of taken slots begins that goes on from the last slot at the first. */
function startOfLastRun(prints: Uint16Array): number {
  let slot = prints.length - 1
  while (slot > 0 && prints[slot - 1] !== 0) slot--
  return slot
}
