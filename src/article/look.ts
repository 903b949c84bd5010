// Everything the classifier knows of a walked page, and the choice made from it.
import { groupRows, groupsOf, type Group } from './groups.ts'
import { measure, type Measure } from './measure.ts'
import type { Box, RawBlock } from './raw-block.ts'
import { type Hints, wordingOf } from './wording.ts'
import type { Surroundings } from './block-rows.ts'

export interface Look extends Surroundings {
  readonly groups: readonly Group[]
  readonly rows: readonly (readonly number[])[]
}

export function lookAt(blocks: readonly RawBlock[], boxes: readonly Box[], hints: Hints): Look {
  const measures = measure(blocks, boxes)
  const wordings = blocks.map((block) => wordingOf(block, hints))
  const { groups, groupOf } = groupsOf(blocks, measures)
  const gaps = gapsIn(blocks, measures)
  const rows = groupRows(blocks, boxes, measures, wordings, groups, gaps)
  return { blocks, measures, wordings, groups, groupOf, rows }
}

/** For each block how many lie between it and the nearest block of prose before it; and after it. */
function gapsIn(
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
): [before: number[], after: number[]] {
  const before: number[] = []
  const after: number[] = []
  let gap = 20
  const isCore = (index: number): boolean =>
    (measures[index]?.prose ?? 0) > 0 && blocks[index]?.box.weight === 1
  for (let index = 0; index < blocks.length; index += 1) {
    before.push(gap)
    gap = isCore(index) ? 0 : Math.min(20, gap + 1)
  }
  gap = 20
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    after[index] = gap
    gap = isCore(index) ? 0 : Math.min(20, gap + 1)
  }
  return [before, after]
}
