// What was trained as the extension reads it: tables of numbers.
import type { Model, Trees } from '../../src/article/classifier/classify.ts'
import { GROUP_NUMBERS } from '../../src/article/classifier/group-rows.ts'
import type { Forest } from './boost.ts'
import { BIT_COUNTS } from './examples.ts'
import type { TwoSteps } from './two-steps.ts'

const BITS = 32

export function modelOf({ groups, blocks }: TwoSteps): Model {
  return { groups: treesOf(groups), blocks: treesOf(blocks) }
}

function treesOf({ bias, trees }: Forest): Trees {
  return {
    bias: Number(bias.toFixed(2)),
    splits: trees.flatMap(({ features }) => features.map(numberOf)),
    // A split that was not worth making sends all to the left.
    thresholds: trees.flatMap(({ features, thresholds }) =>
      thresholds.map((edge, index) => (features[index] === -1 ? 1e9 : edge)),
    ),
    leaves: trees.flatMap((tree) => tree.leaves.map((leaf) => Math.round(leaf * 100))),
  }
}

/** A feature's number in the rows of the extension, where each set of bits is one number. */
function numberOf(feature: number): number {
  if (feature < GROUP_NUMBERS) return Math.max(0, feature)
  let rest = feature - GROUP_NUMBERS
  let word = 0
  for (; rest >= (BIT_COUNTS[word] ?? BITS); word += 1) rest -= BIT_COUNTS[word] ?? BITS
  return GROUP_NUMBERS + word * BITS + rest
}
