// Collects surfaces at compile and lays them out as the index's slots, filter and surface arrays.
import { hashWords, newWord, isWordStart, PRIME, readWord, SEED, SPACE } from '../language/words.ts'
import {
  CONTINUES,
  filterBits,
  filterWord,
  FLAG,
  SECOND_PRIME,
  saltOf,
  slotOf,
} from './index-format.ts'

const SMALL_A = 0x61
/** Slots used of all: fuller searches longer, emptier costs memory. */
const LOAD = 0.72

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
}

export interface SurfaceTable {
  readonly slots: Uint32Array
  readonly filter: Uint32Array
  readonly info: Uint32Array
  readonly target: Uint32Array
}

export interface SurfaceCollector {
  /** Adds a surface; one with the same words, pattern and target as an earlier is dropped. */
  add(text: string, pattern: number, flags: number, target: number): void
  finish(): SurfaceTable
}

export function collectSurfaces(): SurfaceCollector {
  const prefixes = new Numbers()
  const smallFirsts = new Numbers()
  const hashes = new Numbers()
  const infos = new Numbers()
  const targets = new Numbers()
  const word = newWord()

  function add(text: string, pattern: number, flags: number, target: number): void {
    let hash = SEED
    let isFirst = true
    for (let at = 0; at < text.length;) {
      if (!isWordStart(text, at, text.length)) {
        at++
        continue
      }
      if (!isFirst) prefixes.push(hash)
      readWord(text, at, text.length, isFirst ? SEED : Math.imul(hash ^ SPACE, PRIME), PRIME, word)
      hash = word.hash
      // The pattern's lowest bits are the first word's case: none asked for, none is ruled out.
      const salt = (pattern & 3) === 0 ? saltOf(SMALL_A) : saltOf(text.charCodeAt(at))
      if (isFirst && salt !== 0) smallFirsts.push(hash ^ salt)
      isFirst = false
      at = word.next
    }
    const second = hashWords(text, 0, text.length, SECOND_PRIME)
    hashes.push(hash)
    infos.push(((second ^ (second >>> 16)) << 16) | (pattern & 0xffff))
    targets.push((target & 0xff_ffff) | (flags << 24))
  }

  function finish(): SurfaceTable {
    const kept = sortedOnce()
    const info = new Uint32Array(kept.length)
    const target = new Uint32Array(kept.length)
    kept.forEach((index, place) => {
      const next = kept[place + 1]
      const isLast = next === undefined || hashes.at(next) !== hashes.at(index)
      info[place] = infos.at(index)
      target[place] = targets.at(index) | (isLast ? FLAG.Last << 24 : 0)
    })
    return { ...layOut(kept), info, target }
  }

  /** Indices of the surfaces by hash, repeated ones left out. */
  function sortedOnce(): Uint32Array {
    // Hash and index in one double sort natively, which a comparison function a million long doesn't.
    const keyed = new Float64Array(hashes.length)
    for (let at = 0; at < hashes.length; at++) keyed[at] = hashes.at(at) * 0x20_0000 + at
    keyed.sort()
    const kept = new Uint32Array(hashes.length)
    let size = 0
    let groupStart = 0
    for (const key of keyed) {
      const index = key % 0x20_0000
      if (size > 0 && hashes.at(kept[size - 1] ?? 0) !== hashes.at(index)) groupStart = size
      let isRepeated = false
      for (let at = groupStart; at < size; at++) {
        const other = kept[at] ?? 0
        if (infos.at(other) === infos.at(index) && targets.at(other) === targets.at(index))
          isRepeated = true
      }
      if (!isRepeated) kept[size++] = index
    }
    return kept.slice(0, size)
  }

  function layOut(kept: Uint32Array): { slots: Uint32Array; filter: Uint32Array } {
    const distinct = countDistinct(kept)
    const count = Math.max(8, Math.ceil(distinct / LOAD))
    const slots = new Uint32Array(count * 2)
    let bits = 1 << 13
    while (bits < distinct * (distinct < 100_000 ? 32 : distinct < 1_000_000 ? 16 : 8)) bits *= 2
    const filter = new Uint32Array(bits / 32)
    const setBits = (hash: number): void => {
      const place = filterWord(hash | 0, filter.length - 1)
      filter[place] = (filter[place] ?? 0) | filterBits(hash | 0)
    }
    const valueAt = (hash: number): number => {
      setBits(hash)
      const key = hash === 0 ? 1 : hash
      let slot = slotOf(key, count)
      while (slots[slot * 2] !== 0 && slots[slot * 2] !== key) {
        slot = slot + 1 === count ? 0 : slot + 1
      }
      slots[slot * 2] = key
      return slot * 2 + 1
    }
    for (let at = 0; at < prefixes.length; at++) {
      const place = valueAt(prefixes.at(at))
      slots[place] = (slots[place] ?? 0) | CONTINUES
    }
    kept.forEach((index, place) => {
      if (place > 0 && hashes.at(kept[place - 1] ?? 0) === hashes.at(index)) return
      const value = valueAt(hashes.at(index))
      slots[value] = (slots[value] ?? 0) | (place + 1)
    })
    for (let at = 0; at < smallFirsts.length; at++) setBits(smallFirsts.at(at))
    return { slots, filter }
  }

  function countDistinct(kept: Uint32Array): number {
    const all = new Uint32Array(prefixes.length + kept.length)
    all.set(prefixes.array.subarray(0, prefixes.length))
    kept.forEach((index, place) => {
      all[prefixes.length + place] = hashes.at(index)
    })
    all.sort()
    let distinct = 0
    for (let at = 0; at < all.length; at++) if (at === 0 || all[at] !== all[at - 1]) distinct++
    return distinct
  }

  return { add, finish }
}
