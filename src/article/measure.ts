// Where on the page the running prose is: sums over every box, and the main box, the smallest that
// holds most of it. Evidence for the classifier, which then decides block by block.
import { BIT } from './names.ts'
import type { Box, RawBlock } from './raw-block.ts'

/** Names of parts that hold prose of their own which is not the article's. */
const OUTSIDE = BIT.comment | BIT.related | BIT.nav | BIT.side | BIT.signup | BIT.notice | BIT.ad
const OUTSIDE_TAG = /^(?:aside|form|header)$/

/** How many characters of running prose the block has: sentences, mostly outside links. */
export function proseOf(block: RawBlock): number {
  const length = block.text.length - block.linked
  if (length < 50 || block.linked * 2 > block.text.length) return 0
  if (!/[.!?…]["'”’)\]]*(?:\s|$)/.test(block.text)) return 0
  return length
}

/** Fills in the sums of every box above the blocks. */
export function measure(blocks: readonly RawBlock[], main: (box: Box) => number): void {
  for (const block of blocks) {
    const prose = proseOf(block) * main(block.box)
    for (let box: Box | null = block.box; box; box = box.parent) {
      box.prose += prose
      box.chars += block.text.length
      box.linked += block.linked
      box.blocks += 1
    }
  }
}

/** Prose counts for less in a part whose name says that it is another's. */
export function weightOf(): (box: Box) => number {
  const known = new Map<Box, number>()
  const weigh = (box: Box): number => {
    const before = known.get(box)
    if (before !== undefined) return before
    const above = box.parent ? weigh(box.parent) : 1
    const outside = (box.names & OUTSIDE) !== 0 || OUTSIDE_TAG.test(box.tag)
    const weight = outside ? above * (box.names & BIT.comment ? 0.1 : 0.4) : above
    known.set(box, weight)
    return weight
  }
  return weigh
}

/** The deepest box that holds `share` of the root's prose. */
export function mainBox(blocks: readonly RawBlock[], root: Box, share: number): Box {
  let main = root
  for (const block of blocks) {
    let box: Box | null = block.box
    while (box && box.prose < root.prose * share) box = box.parent
    if (box && box.depth > main.depth) main = box
  }
  return main
}
