// The blocks of one page with their features, for training.
import { featuresOf } from '../../src/article/features.ts'
import { openingOf } from '../../src/article/raw-block.ts'
import { findSeeds } from '../../src/article/seeds.ts'
import { hintsOf, readStatements } from '../../src/article/statements.ts'
import { walk } from '../../src/article/walk.ts'

export interface Rows {
  readonly texts: readonly string[]
  readonly rows: readonly (readonly number[])[]
  readonly signatures: readonly string[]
  /** The number of each block's parent box. */
  readonly parents: readonly number[]
}

/** Reads a page's HTML without loading it: no layout, no scripts. */
export function rowsOf(html: string): Rows {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const { blocks, boxes } = walk(findSeeds(document.body).root)
  const numbers = new Map(boxes.map((box, index) => [box, index]))
  return {
    texts: blocks.map((block) => openingOf(block, Number.MAX_SAFE_INTEGER)),
    rows: featuresOf(blocks, boxes, hintsOf(document, readStatements(document))),
    signatures: blocks.map((block) => block.box.template),
    parents: blocks.map(({ box }) => numbers.get(box.parent ?? box) ?? 0),
  }
}
