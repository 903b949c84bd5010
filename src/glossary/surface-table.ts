// Collects surfaces at compile and lays them out as the index's slots, filter and surface arrays.
import { hashWords, newWord, isWordStart, PRIME, readWord, SEED, SPACE } from '../language/words.ts'
import { CONTINUES, filterBit, FLAG, SECOND_PRIME, slotOf } from './index-format.ts'

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
  const firsts = new Numbers()
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
      if (isFirst) firsts.push(hash)
      isFirst = false
      at = word.next
    }
    const second = hashWords(text, 0, text.length, SECOND_PRIME)
    hashes.push(hash)
    infos.push(((second ^ (second >>> 16)) << 16) | (pattern & 0xffff))
    targets.push((target & 0xff_ffff) | (flags << 24))
  }

  function finish(): SurfaceTable {
    const order = new Uint32Array(hashes.length).map((_, index) => index)
    order.sort(
      (a, b) =>
        hashes.at(a) - hashes.at(b) || infos.at(a) - infos.at(b) || targets.at(a) - targets.at(b),
    )
    const kept: number[] = []
    for (const index of order) {
      const before = kept.at(-1)
      const isRepeated =
        before !== undefined &&
        hashes.at(before) === hashes.at(index) &&
        infos.at(before) === infos.at(index) &&
        targets.at(before) === targets.at(index)
      if (!isRepeated) kept.push(index)
    }
    const info = new Uint32Array(kept.length)
    const target = new Uint32Array(kept.length)
    kept.forEach((index, place) => {
      const next = kept[place + 1]
      const isLast = next === undefined || hashes.at(next) !== hashes.at(index)
      info[place] = infos.at(index)
      target[place] = targets.at(index) | (isLast ? FLAG.Last << 24 : 0)
    })
    return { slots: layOut(kept), filter: filterOf(), info, target }
  }

  function layOut(kept: readonly number[]): Uint32Array {
    const distinct = new Set<number>()
    for (let at = 0; at < prefixes.length; at++) distinct.add(prefixes.at(at))
    for (const index of kept) distinct.add(hashes.at(index))
    const count = Math.max(8, Math.ceil(distinct.size / LOAD))
    const slots = new Uint32Array(count * 2)
    const valueAt = (hash: number): number => {
      const key = hash === 0 ? 1 : hash
      let slot = slotOf(key, count)
      while (slots[slot * 2] !== 0 && slots[slot * 2] !== key)
        slot = slot + 1 === count ? 0 : slot + 1
      slots[slot * 2] = key
      return slot * 2 + 1
    }
    for (let at = 0; at < prefixes.length; at++) {
      const place = valueAt(prefixes.at(at))
      slots[place] = (slots[place] ?? 0) | CONTINUES
    }
    kept.forEach((index, place) => {
      const before = kept[place - 1]
      if (before !== undefined && hashes.at(before) === hashes.at(index)) return
      const value = valueAt(hashes.at(index))
      slots[value] = (slots[value] ?? 0) | (place + 1)
    })
    return slots
  }

  function filterOf(): Uint32Array {
    let bits = 1 << 15
    const distinct = new Set<number>()
    for (let at = 0; at < firsts.length; at++) distinct.add(firsts.at(at))
    while (bits < distinct.size * 8) bits *= 2
    const filter = new Uint32Array(bits / 32)
    for (const hash of distinct) {
      const bit = filterBit(hash | 0, bits - 1)
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
    return filter
  }

  return { add, finish }
}
