// The blocks of one page with all that the classifier knows of them, for training.
import { ownRow } from '../../src/article/classifier/block-rows.ts'
import type { GroupRow } from '../../src/article/classifier/group-rows.ts'
import { isFurniture } from '../../src/article/classifier/furniture.ts'
import { lookAt } from '../../src/article/classifier/look.ts'
import type { Box } from '../../src/article/dom/raw-block.ts'
import { findSeeds } from '../../src/article/plain/seeds.ts'
import { isStandfirst } from '../../src/article/classifier/standfirst.ts'
import { hintsOf } from '../../src/article/classifier/hints.ts'
import { readStatements } from '../../src/article/page/statements.ts'
import { walk } from '../../src/article/dom/walk.ts'

export interface Rows {
  readonly texts: readonly string[]
  /** The row of each group, and for each block which group it is of. */
  readonly groups: readonly GroupRow[]
  readonly groupOf: readonly number[]
  /** The own row of each block. */
  readonly own: readonly (readonly number[])[]
  /** The number of each block's parent box, of its grandparent and its great-grandparent. */
  readonly above: readonly (readonly number[])[]
  /** The numbers of the blocks that are left out when the body starts with them. */
  readonly start: readonly number[]
  /** The numbers of those that are never taken. */
  readonly furniture: readonly number[]
  readonly labels: readonly string[]
}

/** Reads a page's HTML without loading it: no layout, no scripts. */
export function rowsOf(html: string): Rows {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const { blocks, boxes } = walk(findSeeds(document.body).root)
  const hints = hintsOf(document, [], readStatements(document))
  const look = lookAt(blocks, boxes, hints)
  const numbers = new Map(boxes.map((box, index) => [box, index]))
  return {
    texts: blocks.map(({ text }) => text),
    groups: look.rows,
    groupOf: look.groupOf,
    own: blocks.map((_, index) => {
      const group = look.groups[look.groupOf[index] ?? 0]
      return (group && ownRow(look, index, group)) ?? []
    }),
    above: [1, 2, 3].map((steps) => blocks.map(({ box }) => numbers.get(upFrom(box, steps)) ?? 0)),
    start: [...blocks.keys()].filter((index) => isStandfirst(look, index, hints)),
    furniture: [...blocks.keys()].filter((index) => isFurniture(look, index)),
    labels: blocks.map(
      ({ box }) => `${box.tag}.${box.className}<${box.parent?.tag}.${box.parent?.className}`,
    ),
  }
}

function upFrom(box: Box, steps: number): Box {
  let at = box
  for (let step = 0; step < steps; step += 1) at = at.parent ?? at
  return at
}
