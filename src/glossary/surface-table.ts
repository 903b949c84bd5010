// Collects surfaces at compile and lays them out as the index's slots, filter and surface arrays.
import { chain, hashWords, newWord, isWordStart, PRIME, readWord } from '../language/words.ts'
import { ALONE, enter, saltOf } from './filter.ts'
import { CONTINUES, FLAG, SECOND_PRIME, slotOf } from './index-format.ts'

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
  readonly firstSlots: Uint32Array
  readonly slots: Uint32Array
  readonly filter: Uint32Array
  readonly firstFilter: Uint32Array
  readonly info: Uint32Array
  readonly target: Uint32Array
}

export interface SurfaceCollector {
  /** Adds a surface; one with the same words, pattern and target as an earlier is dropped. */
  add(text: string, pattern: number, flags: number, target: number): void
  finish(): SurfaceTable
}

export function collectSurfaces(): SurfaceCollector {
  const firstPrefixes = new Numbers()
  const laterPrefixes = new Numbers()
  const firsts = new Numbers()
  /** 1 for a surface of one word. */
  const singles = new Numbers()
  const hashes = new Numbers()
  const infos = new Numbers()
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
    const second = hashWords(text, 0, text.length, SECOND_PRIME)
    hashes.push(hash)
    singles.push(words < 2 ? 1 : 0)
    infos.push(((second ^ (second >>> 16)) << 16) | (pattern & 0xffff))
    targets.push((target & 0xff_ffff) | (flags << 24))
  }

  function addFirst(key: number, salt: number): void {
    firsts.push(key)
    if (salt !== 0) firsts.push(key ^ salt)
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

  function layOut(kept: Uint32Array): Omit<SurfaceTable, 'info' | 'target'> {
    const firstEnds = new Numbers()
    const laterEnds = new Numbers()
    const longer = new Numbers()
    let group = 0
    kept.forEach((index, place) => {
      if (place > 0 && hashes.at(kept[place - 1] ?? 0) !== hashes.at(index)) group = place
      const isSingle = singles.at(index) === 1
      const ends = isSingle ? firstEnds : laterEnds
      ends.push(hashes.at(index))
      ends.push(group + 1)
      if (!isSingle) longer.push(hashes.at(index))
    })
    for (let at = 0; at < laterPrefixes.length; at++) longer.push(laterPrefixes.at(at))
    return {
      firstSlots: slotsOf(firstPrefixes, firstEnds),
      slots: slotsOf(laterPrefixes, laterEnds),
      firstFilter: filterOf(firsts),
      filter: filterOf(longer),
    }
  }

  return { add, finish }
}

/** The slots of prefixes that go on, and of `ends`: in turn a hash and the number of the surface that ends there. */
function slotsOf(prefixes: Numbers, ends: Numbers): Uint32Array {
  const keys = new Numbers()
  for (let at = 0; at < prefixes.length; at++) keys.push(prefixes.at(at))
  for (let at = 0; at < ends.length; at += 2) keys.push(ends.at(at))
  const count = Math.max(8, Math.ceil(countDistinct(keys) / LOAD))
  const slots = new Uint32Array(count * 2)
  const setValue = (hash: number, value: number): void => {
    const key = hash === 0 ? 1 : hash
    let slot = slotOf(key, count)
    while (slots[slot * 2] !== 0 && slots[slot * 2] !== key) {
      slot = slot + 1 === count ? 0 : slot + 1
    }
    slots[slot * 2] = key
    slots[slot * 2 + 1] = (slots[slot * 2 + 1] ?? 0) | value
  }
  for (let at = 0; at < prefixes.length; at++) setValue(prefixes.at(at), CONTINUES)
  for (let at = 0; at < ends.length; at += 2) setValue(ends.at(at), ends.at(at + 1))
  return slots
}

function countDistinct(hashes: Numbers): number {
  const sorted = hashes.array.slice(0, hashes.length).sort()
  let distinct = 0
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) distinct++
  }
  return distinct
}

/** Bits of a bitmap for each hash in it: generous while the bitmap is small. */
function bitsEach(distinct: number): number {
  if (distinct < 100_000) return 32
  return distinct < 300_000 ? 16 : 8
}

function filterOf(hashes: Numbers): Uint32Array {
  const distinct = countDistinct(hashes)
  let bits = 1 << 13
  while (bits < distinct * bitsEach(distinct)) bits *= 2
  const filter = new Uint32Array(bits / 32)
  for (let at = 0; at < hashes.length; at++) enter(filter, hashes.at(at) | 0)
  return filter
}
