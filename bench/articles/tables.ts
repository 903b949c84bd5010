// What was trained as the extension reads it: tables of numbers.
import { BITS, type Model, type Trees } from '../../src/article/classifier/classify.ts'
import { GROUP_COLUMNS, OWN_COLUMNS, PLACE_COLUMNS } from '../../src/article/classifier/columns.ts'
import type { Forest } from './boost.ts'
import { BIT_COUNTS } from './examples.ts'
import type { TwoSteps } from './two-steps.ts'

export const BLOCK_COLUMNS = [...PLACE_COLUMNS, ...OWN_COLUMNS] as const

export function modelOf({ groups, blocks }: TwoSteps): Model {
  return { groups: treesOf(groups, GROUP_COLUMNS), blocks: treesOf(blocks, BLOCK_COLUMNS) }
}

function treesOf<Columns extends readonly string[]>(
  { bias, trees }: Forest,
  columns: Columns,
): Trees<Columns> {
  return {
    bias: Number(bias.toFixed(2)),
    splits: trees.flatMap(({ features }) =>
      features.map((feature) => placeOf(feature, columns.length)),
    ),
    // A split that was not worth making sends all to the left.
    thresholds: trees.flatMap(({ features, thresholds }) =>
      thresholds.map((edge, index) => (features[index] === -1 ? 1e9 : edge)),
    ),
    leaves: trees.flatMap((tree) => tree.leaves.map((leaf) => Math.round(leaf * 100))),
  }
}

/** A feature's place in the rows of the extension, where each set of bits is one number behind the others. */
function placeOf(feature: number, numbers: number): number {
  if (feature < numbers) return Math.max(0, feature)
  let rest = feature - numbers
  let word = 0
  for (; rest >= (BIT_COUNTS[word] ?? BITS); word += 1) rest -= BIT_COUNTS[word] ?? BITS
  return numbers + word * BITS + rest
}
