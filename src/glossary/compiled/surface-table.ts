// Collects surfaces at compile and lays them out as the index's slots, filters and surface arrays.
import { chain } from '../../language/hash-words.ts'
import { isWordStart, newWord, PRIME, readWord } from '../../language/words.ts'
import { ALONE, enter, saltOf, wordsFor } from './filter.ts'
import { checkOf, countsOwners, FLAG } from './index-format.ts'
import { countDistinct, layPrints, laySurfaces, markContinuing } from './lay-slots.ts'
import { findSlot, type Slots } from './slots.ts'

const SMALL_A = 0x61
/** Most surfaces in one slot: among more alike no article tells which is meant, and blocks have no room. */
const MOST_ALIKE = 1000

/** Growable 32-bit numbers: a million surfaces as objects would take a gigabyte. */
class Numbers {
  array = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.array)
      this.array = larger
    }
    this.array[this.length++] = value
  }

  at(index: number): number {
    return this.array[index] ?? 0
  }

  all(): Uint32Array {
    return this.array.subarray(0, this.length)
  }
}

export interface SurfaceTable {
  readonly firstSlots: Slots
  readonly slots: Slots
  readonly firstFilter: Uint32Array
  /** Of each surface, in order of the slots they end in. */
  readonly checks: Uint8Array
  readonly patterns: Uint16Array
  readonly flags: Uint8Array
  readonly targets: readonly Uint8Array[]
}

export interface SurfaceCollector {
  /** Adds a surface; one with the same words, pattern and target as an earlier is dropped. */
  add(text: string, pattern: number, flags: number, target: number): void
  finish(): SurfaceTable
}

/** Begins an empty collection. */
export function collectSurfaces(): SurfaceCollector {
  const firstPrefixes = new Numbers()
  const laterPrefixes = new Numbers()
  const firsts = new Numbers()
  /** 1 for a surface of one word. */
  const singles = new Numbers()
  const hashes = new Numbers()
  const forms = new Numbers()
  const targets = new Numbers()
  const word = newWord()

  function add(text: string, pattern: number, flags: number, target: number): void {
    let hash = 0
    let firstSalt = 0
    let words = 0
    for (let at = 0; at < text.length;) {
      if (!isWordStart(text, at, text.length)) {
        at++
        continue
      }
      if (words > 0) (words === 1 ? firstPrefixes : laterPrefixes).push(hash)
      readWord(text, at, text.length, PRIME, word)
      if (words === 0) {
        hash = word.hash
        // The pattern's lowest bits are the first word's case: none asked for, none is ruled out.
        firstSalt = (pattern & 3) === 0 ? saltOf(SMALL_A) : saltOf(text.charCodeAt(at))
        addFirst(hash, firstSalt)
      } else {
        hash = chain(hash, word.hash)
      }
      words++
      at = word.next
    }
    if (words === 1) addFirst(hash ^ ALONE, firstSalt)
    hashes.push(hash)
    singles.push(words < 2 ? 1 : 0)
    forms.push(
      (checkOf(text, 0, text.length, countsOwners(pattern, flags)) << 16) | (pattern & 0xffff),
    )
    targets.push((target & 0xff_ffff) | (flags << 24))
  }

  function addFirst(key: number, salt: number): void {
    firsts.push(key)
    if (salt !== 0) firsts.push(key ^ salt)
  }

  function finish(): SurfaceTable {
    const isSingle = (index: number): boolean => singles.at(index) === 1
    const singleHashes = hashes.all().filter((_, index) => isSingle(index))
    const longerHashes = hashes.all().filter((_, index) => !isSingle(index))
    const firstPrints = layPrints(joined(firstPrefixes.all(), singleHashes))
    const prints = layPrints(joined(laterPrefixes.all(), longerHashes))
    // Surfaces of one word come first: their slots are in a table of their own.
    const ends = hashes.all().map((hash, index) => {
      return isSingle(index)
        ? findSlot(firstPrints, hash)
        : firstPrints.length + findSlot(prints, hash)
    })
    const kept = withoutCovered(sortedOnce(ends), ends)
    const keptEnds = kept.map((index) => ends[index] ?? 0)
    const firstCount = keptEnds.findIndex((end) => end >= firstPrints.length)
    const later = firstCount < 0 ? kept.length : firstCount
    const firstSlots = laySurfaces(firstPrints, keptEnds.subarray(0, later), 0)
    const laterEnds = keptEnds.subarray(later).map((end) => end - firstPrints.length)
    const slots = laySurfaces(prints, laterEnds, later)
    markContinuing(firstSlots, firstPrefixes.all())
    markContinuing(slots, laterPrefixes.all())
    const flags = Uint8Array.from(kept, (index, place) => {
      const isLast = keptEnds[place + 1] !== keptEnds[place]
      return (targets.at(index) >>> 24) | (isLast ? FLAG.Last : 0)
    })
    return {
      firstSlots,
      slots,
      firstFilter: filterOf(firsts.all()),
      checks: Uint8Array.from(kept, (index) => forms.at(index) >>> 16),
      patterns: Uint16Array.from(kept, (index) => forms.at(index)),
      flags,
      // A byte a column: which entry is meant packs better so.
      targets: [0, 8, 16].map((shift) =>
        Uint8Array.from(kept, (index) => targets.at(index) >>> shift),
      ),
    }
  }

  /** Indices of the surfaces by the slot they end in, repeated ones left out. */
  function sortedOnce(ends: Uint32Array): Uint32Array {
    // Slot and index in one double sort natively, which a comparison function a million long doesn't.
    const keyed = Float64Array.from(ends, (end, index) => end * 0x20_0000 + index).sort()
    const kept = new Uint32Array(keyed.length)
    let size = 0
    let groupStart = 0
    for (const key of keyed) {
      const index = key % 0x20_0000
      if (size > 0 && ends[kept[size - 1] ?? 0] !== ends[index]) groupStart = size
      let isRepeated = size - groupStart >= MOST_ALIKE
      for (let at = groupStart; at < size && !isRepeated; at++) {
        const other = kept[at] ?? 0
        isRepeated = forms.at(other) === forms.at(index) && targets.at(other) === targets.at(index)
      }
      if (!isRepeated) kept[size++] = index
    }
    return kept.slice(0, size)
  }

  /** Without those that one in fewer capitals covers ('Iran Nuclear Deal' beside 'Iran nuclear deal'). */
  function withoutCovered(kept: Uint32Array, ends: Uint32Array): Uint32Array {
    const left = new Uint32Array(kept.length)
    let size = 0
    for (let start = 0, end = 0; start < kept.length; start = end) {
      const slot = ends[kept[start] ?? 0]
      while (end < kept.length && ends[kept[end] ?? 0] === slot) end++
      const alike = kept.subarray(start, end)
      // Where several entries share the words, the stricter case tells whose they are.
      const first = targets.at(kept[start] ?? 0)
      const isOnes =
        ((first >>> 24) & FLAG.Exact) === 0 && alike.every((index) => targets.at(index) === first)
      for (const index of alike) {
        const isCovered = alike.some(
          (other) => other !== index && covers(forms.at(other), forms.at(index)),
        )
        if (!isOnes || !isCovered) left[size++] = index
      }
    }
    return left.slice(0, size)
  }

  return { add, finish }
}

/**
 * Whether each text that fits the case of `other` fits that of `one`: the same words, in fewer capitals. One of small
 * letters alone covers none: it is no name, and 'Perestroika' within a sentence is read by what is given so.
 */
function covers(one: number, other: number): boolean {
  if (one >>> 16 !== other >>> 16 || (one & 0xffff) === 0) return false
  const asked = ((one | (one >>> 1)) & 0x5555) * 3
  return ((one ^ other) & asked) === 0
}

function joined(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

function filterOf(hashes: Uint32Array): Uint32Array {
  const filter = new Uint32Array(wordsFor(countDistinct(hashes.slice().sort())))
  for (const hash of hashes) enter(filter, hash | 0)
  return filter
}
