// The order of entries in the compiled files: by group, which is kind and rarity, within one by id. Texts of a kind
// resemble each other, and pack a tenth smaller side by side; an id is found by a search in each of the few groups.
import { KINDS, type Entry, type Kind, type Rarity } from './entry.ts'

const RARITIES: readonly Rarity[] = ['rare', 'uncommon', 'common']
const KIND_SHIFT = 2

/** The number of an entry's group, a byte. */
export function groupOf({ kind, rarity = 'uncommon' }: Entry): number {
  return (KINDS.indexOf(kind) << KIND_SHIFT) | RARITIES.indexOf(rarity)
}

export function kindOfGroup(group: number): Kind {
  return KINDS[group >> KIND_SHIFT] ?? 'concept'
}

export function rarityOfGroup(group: number): Rarity {
  return RARITIES[group & ((1 << KIND_SHIFT) - 1)] ?? 'uncommon'
}

/** Entries in the order of the compiled files. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => groupOf(a) - groupOf(b) || (a.id < b.id ? -1 : 1))
}

/** The first place in [low, high) of which `isPast` holds, as it does from there on; else `high`. */
function firstPast(low: number, high: number, isPast: (place: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The place of an id among entries in order, of which the groups and, by place, the ids are given; or -1. */
export function placeOf(id: string, groups: Uint8Array, idAt: (place: number) => string): number {
  for (let start = 0; start < groups.length;) {
    const group = groups[start] ?? 0
    const end = firstPast(start, groups.length, (place) => (groups[place] ?? 0) > group)
    const place = firstPast(start, end, (one) => idAt(one) >= id)
    if (place < end && idAt(place) === id) return place
    start = end
  }
  return -1
}
