// The order of entries in the compiled files: those of a kind and of the same countries stand together, by the month of
// their facts, for their texts resemble each other and pack a tenth smaller so. Kind and rarity are one byte.
import { KINDS, type Entry, type Kind, type Rarity } from '../entry.ts'

const RARITIES: readonly Rarity[] = ['rare', 'uncommon', 'common']
const KIND_SHIFT = 2

/** The byte that holds an entry's kind and rarity. */
export function kindByteOf({ kind, rarity = 'uncommon' }: Entry): number {
  return (KINDS.indexOf(kind) << KIND_SHIFT) | RARITIES.indexOf(rarity)
}

/** The kind that such a byte holds. */
export function kindOfByte(byte: number): Kind {
  return KINDS[byte >> KIND_SHIFT] ?? 'concept'
}

/** The rarity that such a byte holds. */
export function rarityOfByte(byte: number): Rarity {
  return RARITIES[byte & ((1 << KIND_SHIFT) - 1)] ?? 'uncommon'
}

/** Entries in the order of the compiled files. */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry)
}

function keyOf({ kind, countries = [], asOf, id }: Entry): string {
  return [kind, countries.join(' '), asOf, id].join('\n')
}
