// Scores groups and blocks by two tables of small decision trees (gradient boosting), trained by
// bench/articles/train.ts on the shared pages, checked across domains.
import { GROUP_NUMBERS, SHARE_AT } from './group-rows.ts'

/** Complete trees three levels deep: for each seven splits and eight leaves, in hundredths. */
export interface Trees {
  readonly bias: number
  readonly splits: readonly number[]
  readonly thresholds: readonly number[]
  readonly leaves: readonly number[]
}

/** What groups are scored by, and what blocks are. */
export interface Model {
  readonly groups: Trees
  readonly blocks: Trees
}

const UNIT = 100
/** Each set of bits is given this many feature numbers. */
const BITS = 32
/** Scores beyond these say no more. */
export const SCORE_LIMIT = 5

/** Above 0 the group is rather the article's, below rather not (log odds). */
export function scoreGroup(trees: Trees, row: readonly number[]): number {
  return Math.max(-SCORE_LIMIT, Math.min(SCORE_LIMIT, scoreOf(trees, row, GROUP_NUMBERS)))
}

/** How much of the page's prose makes a group a main one. */
const MAIN_SHARE = 0.15
/** What the best of the main groups scores at least: somewhere the body must be. */
const LEAST_BEST = 1

/** The scores of a page's groups, all lifted where none of the main ones scores well. */
export function lift(scores: readonly number[], rows: readonly (readonly number[])[]): number[] {
  let best = -Infinity
  scores.forEach((score, index) => {
    if ((rows[index]?.[SHARE_AT] ?? 0) >= MAIN_SHARE && score > best) best = score
  })
  const by = best === -Infinity ? 0 : Math.max(0, LEAST_BEST - best)
  return scores.map((score) => Math.min(SCORE_LIMIT, score + by))
}

/** How much rather than its group the block is the article's, or less. */
export function scoreBlock(trees: Trees, row: readonly number[]): number {
  return scoreOf(trees, row, row.length)
}

function scoreOf(
  { bias, splits, thresholds, leaves }: Trees,
  row: readonly number[],
  numbers: number,
) {
  let sum = 0
  let leaf = 0
  for (let split = 0; split < splits.length; split += 7) {
    let at = 0
    while (at < 7) {
      const feature = splits[split + at] ?? 0
      const bit = feature - numbers
      const value =
        bit < 0 ? (row[feature] ?? 0) : ((row[numbers + (bit >> 5)] ?? 0) >> (bit & (BITS - 1))) & 1
      at = 2 * at + (value < (thresholds[split + at] ?? 0) ? 1 : 2)
    }
    sum += leaves[leaf + at - 7] ?? 0
    leaf += 8
  }
  return bias + sum / UNIT
}
