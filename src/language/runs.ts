// Cuts text into runs of letters and hashes them in one go, without a branch that depends on the text: the
// processor can't predict where words end, and a wrong guess costs it more than reading five letters.
// What follows a run says whether it is a whole word or must be read again by the rules of words.ts.
import { scanned, STOP } from './letters.ts'
import { PRIME } from './words.ts'

/** Most code units read at once. */
export const STRETCH = 4096

/** Of each run: the hash, as a word has it. */
export const runHashes = new Int32Array(STRETCH + 1)
/** Of each run: where it ends from the start of the stretch, its last letter, and what follows it. */
export const runEnds = new Int32Array(STRETCH + 1)

/** Lowest bits of `runEnds`: what follows the run, as `scanned` has it. The last letter's are the next 16. */
export const FOLLOWED_BY = 3

/** Where a run ends, from the start of the stretch. */
export function endOf(packed: number): number {
  return packed >>> 18
}

/** Where a run of this number ends, from the start of the stretch. */
export function runEnd(run: number): number {
  return endOf(runEnds[run] ?? 0)
}

/** Where a run of this number starts, from the start of the stretch: behind what ended the one before. */
export function runStart(run: number): number {
  return run === 0 ? 0 : runEnd(run - 1) + 1
}

/** 1 when the run's last letter is an s, else 0. */
export function endsInS(packed: number): number {
  const other = (packed & 0x3fffc) ^ (0x73 << 2)
  return 1 ^ ((other | -other) >>> 31)
}

/**
 * Reads [from, to) of a text, at most a STRETCH, into `runHashes` and `runEnds`; how many runs it holds.
 * Each code unit that isn't a plain letter ends a run, which may be an empty one; letters at the end of
 * the stretch are no run yet.
 */
export const readRuns = makeReader()

/**
 * The function is made in a closure, once, for then its arrays are constants to the compiler; what stands
 * at the top of a bundled module is not, and takes a load each time.
 */
function makeReader(): (text: string, from: number, to: number) => number {
  const letters = scanned
  const hashes = runHashes
  const ends = runEnds
  const prime = PRIME
  const stop = STOP
  return (text, from, to) => {
    let hash = 0
    let last = 0
    let runs = 0
    for (let at = from; at < to; at++) {
      const value = letters[text.charCodeAt(at)] ?? 0
      // All ones within a run.
      const inside = (stop - value) >> 31
      hashes[runs] = hash
      ends[runs] = ((at - from) << 18) | (last << 2) | value
      runs += 1 + inside
      hash = Math.imul(hash ^ value, prime & inside)
      last = value
    }
    return runs
  }
}
