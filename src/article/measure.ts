// Where among the boxes the running prose is: the sums that the classifier's features come from.
import type { Box, RawBlock } from './raw-block.ts'

export interface Sums {
  boxes: number
  blocks: number
  prose: number
  chars: number
  linked: number
}

export const NO_SUMS: Readonly<Sums> = { boxes: 1, blocks: 1, prose: 0, chars: 1, linked: 0 }

/** How many characters of running prose the block has: sentences, mostly outside links. */
export function proseOf(block: RawBlock): number {
  const length = block.chars - block.linked
  return length < 50 || block.linked * 2 > block.chars || block.sentences === 0 ? 0 : length
}

/** The prose of each block, less in a part whose name says that it is another's; fills in the boxes. */
export function measure(blocks: readonly RawBlock[], boxes: readonly Box[]): number[] {
  const proses = blocks.map((block) => {
    const prose = proseOf(block) * block.box.weight
    block.box.prose += prose
    block.box.chars += block.chars
    block.box.linked += block.linked
    block.box.blocks += 1
    return prose
  })
  // Boxes come before those inside them: from the last to the first each is complete when added.
  for (let index = boxes.length - 1; index > 0; index -= 1) {
    const box = boxes[index]
    if (!box?.parent) continue
    box.parent.prose += box.prose
    box.parent.chars += box.chars
    box.parent.linked += box.linked
    box.parent.blocks += box.blocks
  }
  return proses
}

/** Adds to the sums kept under a key. */
export function addTo(sums: Map<string, Sums>, key: string, from: Omit<Sums, 'boxes'>): void {
  const sum = sums.get(key)
  if (!sum) {
    sums.set(key, {
      boxes: 1,
      blocks: from.blocks,
      prose: from.prose,
      chars: from.chars,
      linked: from.linked,
    })
    return
  }
  sum.boxes += 1
  sum.blocks += from.blocks
  sum.prose += from.prose
  sum.chars += from.chars
  sum.linked += from.linked
}
