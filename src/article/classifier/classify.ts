// Scores groups and blocks by two tables of small decision trees (gradient boosting), trained by
// bench/articles/train.ts on the shared pages, checked across domains.
import type { BlockColumns, GroupColumns, Row } from './columns.ts'
import type { GroupRow } from './group-rows.ts'

/** Complete trees three levels deep: for each seven splits and eight leaves, in hundredths. */
export interface Trees<Columns extends readonly string[]> {
  /** Never there: it tells the types of trees apart by the rows that they were trained on. */
  readonly columns?: Columns
  readonly bias: number
  /** Which number of a row is asked for, by its place in it; behind these come 32 places for each set of bits. */
  readonly splits: readonly number[]
  readonly thresholds: readonly number[]
  readonly leaves: readonly number[]
}

/** What groups are scored by, and what blocks are, by the columns on which they were trained. */
export interface ModelOn<Groups extends readonly string[], Blocks extends readonly string[]> {
  readonly groups: Trees<Groups>
  readonly blocks: Trees<Blocks>
}
/** One that reads the rows as they are. */
export type Model = ModelOn<GroupColumns, BlockColumns>

const UNIT = 100
/** Each set of bits has this many places. */
export const BITS = 32
/** Scores beyond these say no more. */
export const SCORE_LIMIT = 5

/** Above 0 the group is rather the article's, below rather not (log odds). */
export function scoreGroup(trees: Trees<GroupColumns>, { numbers, bits }: GroupRow): number {
  return Math.max(-SCORE_LIMIT, Math.min(SCORE_LIMIT, scoreOf(trees, numbers, bits)))
}

/** How much of the page's prose makes a group a main one. */
const MAIN_SHARE = 0.15
/** What the best of the main groups scores at least: somewhere the body must be. */
const LEAST_BEST = 1

/**
 * The scores of a page's groups, all lifted where none of the main ones scores well; `shares`: how much
 * of the page's prose each has.
 */
export function lift(scores: readonly number[], shares: readonly number[]): number[] {
  let best = -Infinity
  scores.forEach((score, index) => {
    if ((shares[index] ?? 0) >= MAIN_SHARE && score > best) best = score
  })
  const by = best === -Infinity ? 0 : Math.max(0, LEAST_BEST - best)
  return scores.map((score) => Math.min(SCORE_LIMIT, score + by))
}

/** How much rather than its group the block is the article's, or less. */
export function scoreBlock(trees: Trees<BlockColumns>, row: Row<BlockColumns>): number {
  return scoreOf(trees, row, [])
}

function scoreOf(
  { bias, splits, thresholds, leaves }: Trees<readonly string[]>,
  numbers: readonly number[],
  bits: readonly number[],
): number {
  let sum = 0
  let leaf = 0
  for (let split = 0; split < splits.length; split += 7) {
    let at = 0
    while (at < 7) {
      const place = splits[split + at] ?? 0
      const bit = place - numbers.length
      const value =
        bit < 0 ? (numbers[place] ?? 0) : ((bits[bit >> 5] ?? 0) >> (bit & (BITS - 1))) & 1
      at = 2 * at + (value < (thresholds[split + at] ?? 0) ? 1 : 2)
    }
    sum += leaves[leaf + at - 7] ?? 0
    leaf += 8
  }
  return bias + sum / UNIT
}
