// Everything the classifier knows of a walked page, looked up once: what choose.ts chooses by.
import { groupRows, type GroupRow } from './group-rows.ts'
import { groupsOf, type Group } from './groups.ts'
import { measure } from './measure.ts'
import type { Box, RawBlock } from '../dom/raw-block.ts'
import { type Hints, type Wording, wordingOf } from './wording.ts'
import type { Surroundings } from './block-rows.ts'

export interface Look extends Surroundings {
  readonly groups: readonly Group[]
  readonly rows: readonly GroupRow[]
}

/** Measures the blocks and their boxes, fills in what the walk left open, and gathers the blocks into groups. */
export function lookAt(blocks: readonly RawBlock[], boxes: readonly Box[], hints: Hints): Look {
  const measures = measure(blocks, boxes)
  const wordings: Wording[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block) wordings.push(wordingOf(block, hints))
  }
  const { groups, groupOf } = groupsOf(blocks, measures)
  const surroundings = { blocks, measures, wordings, groupOf }
  return { ...surroundings, groups, rows: groupRows(groups, boxes, surroundings) }
}
