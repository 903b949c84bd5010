// Lays out the slots of prefixes at compile (slots.ts says how they are read).
import {
  BLOCK_SHIFT,
  CONTINUES,
  findSlot,
  homeOf,
  LOAD,
  mixed,
  printOf,
  type Slots,
} from './slots.ts'

const FEWEST = 8

/** How many different numbers there are among some that are sorted. */
export function countDistinct(sorted: Uint32Array): number {
  let distinct = 0
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) distinct++
  }
  return distinct
}

/** The slots' prints, room enough for all these hashes; one may be there again and again. */
export function layPrints(hashes: Uint32Array): Uint16Array {
  const mixes = hashes.map(mixed).sort()
  const count = Math.max(FEWEST, Math.ceil(countDistinct(mixes) / LOAD))
  const prints = new Uint16Array(count)
  for (const mix of mixes) {
    const print = printOf(mix)
    let slot = homeOf(mix, count)
    while (prints[slot] !== 0 && prints[slot] !== print) slot = slot + 1 === count ? 0 : slot + 1
    prints[slot] = print
  }
  return prints
}

/** Sets CONTINUES in the slots of these hashes. */
export function markContinuing(slots: Slots, hashes: Uint32Array): void {
  for (const hash of hashes) {
    const slot = findSlot(slots.prints, hash)
    slots.values[slot] = (slots.values[slot] ?? 0) | CONTINUES
  }
}

/**
 * The slots of these prints for surfaces of which number `first` and following end in the slots given, in
 * ascending order.
 */
export function laySurfaces(prints: Uint16Array, ends: Uint32Array, first: number): Slots {
  const values = new Uint16Array(prints.length)
  const blocks = new Uint32Array(Math.ceil(prints.length / (1 << BLOCK_SHIFT)))
  let at = 0
  for (let slot = 0; slot < prints.length; slot++) {
    const block = slot >> BLOCK_SHIFT
    if (slot % (1 << BLOCK_SHIFT) === 0) blocks[block] = first + at
    if (ends[at] !== slot) continue
    values[slot] = first + at - (blocks[block] ?? 0) + 1
    while (ends[at] === slot) at++
  }
  return { prints, values, blocks }
}
