// The two steps of `choose.ts`, fitted to examples: first groups, then what a block adds to the score
// of its group. The second learns from group scores of pages that the first was not trained on.
import { placesOf } from '../../src/article/classifier/block-rows.ts'
import { bestOf, HOPELESS, isSure, NEVER } from '../../src/article/classifier/choose.ts'
import { lift, SCORE_LIMIT } from '../../src/article/classifier/classify.ts'
import { type Forest, predict, train } from './boost.ts'
import { type Example, FOLDS } from './examples.ts'

const GROUPS = { trees: 64, rate: 0.1, least: 10, share: 0.5, sample: 0.6 }
const BLOCKS = { trees: 24, rate: 0.12, least: 10, share: 0.6, sample: 0.6 }

export interface TwoSteps {
  readonly groups: Forest
  readonly blocks: Forest
}

export function fit(examples: readonly Example[]): TwoSteps {
  const used = examples.filter((example) => !example.isPartial)
  const rows: (readonly number[])[] = []
  const labels: number[] = []
  const weights: number[] = []
  const starts: number[] = []
  for (let fold = 0; fold < FOLDS - 1; fold += 1) {
    const groups = fitGroups(used.filter((example) => example.innerFold !== fold))
    for (const example of used.filter(({ innerFold }) => innerFold === fold)) {
      const scores = groupScores(groups, example)
      blockRows(example, scores).forEach((row, index) => {
        const score = scores[index] ?? 0
        if (score < HOPELESS || isSure(score, example.blocks.texts[index]?.length ?? 0)) return
        rows.push(row)
        labels.push(example.labels[index] ?? 0)
        weights.push(example.weights[index] ?? 0)
        starts.push(score)
      })
    }
  }
  return { groups: fitGroups(used), blocks: train(rows, labels, weights, BLOCKS, starts) }
}

/** The numbers of the blocks that are taken. */
export function take({ groups, blocks }: TwoSteps, example: Example): number[] {
  const scores = groupScores(groups, example)
  const furniture = new Set(example.blocks.furniture)
  return bestOf(
    blockRows(example, scores).map((row, index) => {
      const score = scores[index] ?? 0
      if (score < HOPELESS || furniture.has(index)) return NEVER
      const length = example.blocks.texts[index]?.length ?? 0
      return isSure(score, length) ? Infinity : score + predict(blocks, row)
    }),
  )
}

function fitGroups(examples: readonly Example[]): Forest {
  return train(
    examples.flatMap((example) => example.groups),
    examples.flatMap((example) => example.groupLabels),
    examples.flatMap((example) => example.groupWeights),
    GROUPS,
  )
}

/** For each block the score of its group. */
function groupScores(forest: Forest, { groups, blocks }: Example): number[] {
  const scores = groups.map((row) =>
    Math.max(-SCORE_LIMIT, Math.min(SCORE_LIMIT, predict(forest, row))),
  )
  const lifted = lift(
    scores,
    blocks.groups.map(({ share }) => share),
  )
  return blocks.groupOf.map((group) => lifted[group] ?? 0)
}

function blockRows({ blocks }: Example, scores: readonly number[]): number[][] {
  const places = placesOf(
    scores,
    blocks.texts.map((text) => text.length),
    blocks.above,
  )
  return places.map((place, index) => [...place, ...(blocks.own[index] ?? [])])
}
