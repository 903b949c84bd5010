// Chooses among the runs of a stretch of text those with which a surface may begin, so that the rest, nearly
// all, cost no more than a look at a filter or two. Like reading the runs it is done without branches that
// depend on the text, and so that many looks at memory are under way at a time.
import { STOP, UNSURE } from '../../language/letters.ts'
import { endOf, endsInS, FOLLOWED_BY, runEnds, runHashes, STRETCH } from '../../language/runs.ts'
import { chain, withoutS } from '../../language/hash-words.ts'
import { ALONE, missing, saltOf } from '../compiled/filter.ts'
import type { Glossary } from '../compiled/glossary.ts'
import { missingPrefix } from '../compiled/prefix-filter.ts'
import { BLOCK_SHIFT, CONTINUES, homeOf, mixed } from '../compiled/slots.ts'

/** The runs chosen, in order: a run's number from bit RUN_SHIFT on, and below it what is known of it. */
export const likelyRuns = new Int32Array(STRETCH)
/** A surface may begin with the run as read. */
export const MAY_BEGIN = 1
/** The run may be a part of a word. */
export const IS_UNSURE = 2
/** No surface goes on with the next run. */
export const ENDS = 4
export const RUN_SHIFT = 3

/**
 * Fills `likelyRuns` from the `runs` that `readRuns` found from `from` on: runs that are no whole word, and
 * those whose word may be a surface or begin one that goes on with the next word; how many.
 */
export const chooseRuns = makeChooser()

/** Made in a closure, with names of its own for what it uses, for the reason that `readRuns` is. */
function makeChooser(): (glossary: Glossary, text: string, from: number, runs: number) => number {
  const hashes = runHashes
  const ends = runEnds
  const chosen = likelyRuns
  const missingFrom = missing
  const missingLonger = missingPrefix
  const saltFor = saltOf
  const endIn = endOf
  const isPlural = endsInS
  const bareOf = withoutS
  const join = chain
  const mix = mixed
  const home = homeOf
  const blockShift = BLOCK_SHIFT
  const continues = CONTINUES
  const unsureBit = UNSURE
  const stopBit = STOP
  const followedBy = FOLLOWED_BY
  const alone = ALONE
  const asked = new Int32Array(STRETCH)

  /** 1 for 0, else 0. */
  const isZero = (value: number): number => 1 ^ ((value | -value) >>> 31)

  /** The hash without its s where `has` is 1, as it is where it is 0. */
  const bareIf = (has: number, hash: number): number => hash ^ ((hash ^ bareOf(hash)) & -has)

  /** 1 if what follows a run may belong to its word: the dot of an initial, an apostrophe. */
  const isUnsure = (packed: number, length: number): number =>
    (packed & unsureBit) | (((packed & stopBit) >> 1) & isZero(length ^ 1))

  /** Keeps the runs that are a first word of some surface. */
  const chooseFirst = (filter: Uint32Array, text: string, from: number, runs: number): number => {
    const mask = filter.length - 1
    let count = 0
    let start = 0
    for (let run = 0; run < runs; run++) {
      const packed = ends[run] ?? 0
      const hash = hashes[run] ?? 0
      const end = endIn(packed)
      const salt = saltFor(text.charCodeAt(from + start))
      const bare = bareIf(isPlural(packed), hash)
      const mayBegin =
        isZero(missingFrom(filter, mask, hash ^ salt)) |
        isZero(missingFrom(filter, mask, bare ^ salt))
      const unsure = isUnsure(packed, end - start)
      chosen[count] = (run << 3) | (unsure << 1) | mayBegin
      count += mayBegin | unsure
      start = end + 1
    }
    return count
  }

  /** Keeps of these the runs that are a surface, or that make the beginning of one with the next run. */
  const chooseLonger = (
    { firstFilter, filter }: Glossary,
    text: string,
    from: number,
    runs: number,
    count: number,
  ): number => {
    const firstMask = firstFilter.length - 1
    let kept = 0
    for (let index = 0; index < count; index++) {
      const choice = chosen[index] ?? 0
      const run = choice >> 3
      const packed = ends[run] ?? 0
      const hash = hashes[run] ?? 0
      const end = endIn(packed)
      const start = run === 0 ? 0 : endIn(ends[run - 1] ?? 0) + 1
      const salt = saltFor(text.charCodeAt(from + start)) ^ alone
      const bare = bareIf(isPlural(packed), hash)
      const isAlone =
        isZero(missingFrom(firstFilter, firstMask, hash ^ salt)) |
        isZero(missingFrom(firstFilter, firstMask, bare ^ salt))
      const next = ends[run + 1] ?? 0
      const nextHash = hashes[run + 1] ?? 0
      const nextLength = endIn(next) - end - 1
      // Nothing can be told of the next word where it isn't one run right behind a space.
      const isNextKnown = isZero(
        (packed & followedBy) |
          (text.charCodeAt(from + end) ^ 0x20) |
          isZero(nextLength) |
          isUnsure(next, nextLength) |
          (1 ^ ((run + 1 - runs) >>> 31)),
      )
      const goesOn =
        (1 ^ isNextKnown) |
        isZero(missingLonger(filter, mix(join(hash, nextHash)))) |
        isZero(missingLonger(filter, mix(join(hash, bareIf(isPlural(next), nextHash)))))
      chosen[kept] = choice | ((1 ^ goesOn) << 2)
      kept += 1 ^ (isZero(isAlone | goesOn) & choice)
    }
    return kept
  }

  /**
   * Looks at what following the chosen runs will need of slots and surfaces. With a million terms each
   * look waits for memory, and here they wait together.
   */
  const askAhead = (
    { firstSlots, surfaceChecks, surfacePatterns, surfaceFlags }: Glossary,
    count: number,
  ): void => {
    const { prints, values, blocks } = firstSlots
    for (let index = 0; index < count; index++) {
      const hash = hashes[(chosen[index] ?? 0) >> 3] ?? 0
      const slot = home(mix(hash), prints.length)
      const place = ((values[slot] ?? 0) & ~continues) - Math.min(1, prints[slot] ?? 0)
      asked[index] = (blocks[slot >> blockShift] ?? 0) + Math.max(0, place)
    }
    for (let index = 0; index < count; index++) {
      const surface = asked[index] ?? 0
      asked[index] =
        (surfaceChecks[surface] ?? 0) ^
        (surfacePatterns[surface] ?? 0) ^
        (surfaceFlags[surface] ?? 0)
    }
  }

  return (glossary, text, from, runs) => {
    const first = chooseFirst(glossary.firstFilter, text, from, runs)
    const count = chooseLonger(glossary, text, from, runs, first)
    askAhead(glossary, count)
    return count
  }
}
