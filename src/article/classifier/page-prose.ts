// Where the prose of a whole page stands: in which boxes, under which tags, how far from one block to the next.
import type { Measure } from './measure.ts'
import type { Box, RawBlock } from '../dom/raw-block.ts'

/** What the boxes of one label hold together. */
export interface Sums {
  boxes: number
  prose: number
  chars: number
  linked: number
}

/** By label, what its boxes hold. */
function unitsOf(boxes: readonly Box[]): Sums[] {
  const units: Sums[] = []
  for (let index = 0; index < boxes.length; index += 1) {
    const box = boxes[index]
    if (!box || box.blocks === 0) continue
    const sum = (units[box.label] ??= { boxes: 0, prose: 0, chars: 0, linked: 0 })
    sum.boxes += 1
    sum.prose += box.prose
    sum.chars += box.chars
    sum.linked += box.linked
  }
  return units
}

/** For each block how many lie between it and the nearest block of prose before it; or after it. */
function gapsIn(
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  step: 1 | -1,
): readonly number[] {
  const gaps: number[] = blocks.map(() => 0)
  let gap = 20
  for (let at = step > 0 ? 0 : blocks.length - 1; at >= 0 && at < blocks.length; at += step) {
    gaps[at] = gap
    const isCore = (measures[at]?.prose ?? 0) > 0 && blocks[at]?.box.weight === 1
    gap = isCore ? 0 : Math.min(20, gap + 1)
  }
  return gaps
}

export interface PageProse {
  /** Characters of it in all; 1 where there is none, to divide by. */
  readonly total: number
  readonly units: readonly Sums[]
  /** Of each block, how many lie between it and the nearest block of prose before it; after it. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** How much stands before each block; one more than blocks, the last is all. */
  readonly seen: readonly number[]
  /** How much stands right in the boxes of a parent; of a tag. */
  readonly siblings: ReadonlyMap<Box | null, number>
  readonly tags: ReadonlyMap<string, number>
}

/** Sums up where the prose of the page is, before any group is looked at. */
export function pageProse(
  blocks: readonly RawBlock[],
  boxes: readonly Box[],
  measures: readonly Measure[],
): PageProse {
  const before = gapsIn(blocks, measures, 1)
  const after = gapsIn(blocks, measures, -1)
  const total = boxes[0]?.prose || 1
  const units = unitsOf(boxes)
  const siblings = new Map<Box | null, number>()
  const tags = new Map<string, number>()
  const seen: number[] = [0]
  for (let index = 0; index < blocks.length; index += 1) {
    const prose = measures[index]?.prose ?? 0
    seen.push((seen[index] ?? 0) + prose)
    const box = blocks[index]?.box
    if (prose === 0 || !box) continue
    siblings.set(box.parent, (siblings.get(box.parent) ?? 0) + prose)
    tags.set(box.tag, (tags.get(box.tag) ?? 0) + prose)
  }
  return { total, units, before, after, seen, siblings, tags }
}
