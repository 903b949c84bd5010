// Scores blocks by a table of small decision trees (gradient boosting over the features of
// `features.ts`), trained by bench/articles/train.ts on the shared pages, checked across domains.
import { BIAS, LEAVES, SPLITS, THRESHOLDS } from './block-trees.ts'

/** Splits and leaves of one tree: complete, three levels deep. */
const SPLITS_EACH = 7
const LEAVES_EACH = 8
/** Leaves are kept as hundredths. */
const UNIT = 100
/** Each set of bits is given this many feature numbers. */
const BITS = 32

/** The score of a row of features: above 0 rather the article's, below rather not (log odds). */
export function scoreOf(row: readonly number[], numbers: number): number {
  let score = BIAS
  let leaf = 0
  for (let split = 0; split < SPLITS.length; split += SPLITS_EACH) {
    let at = 0
    while (at < SPLITS_EACH) {
      const feature = SPLITS[split + at] ?? 0
      const value =
        feature < numbers
          ? (row[feature] ?? 0)
          : ((row[numbers + Math.floor((feature - numbers) / BITS)] ?? 0) >>
              ((feature - numbers) % BITS)) &
            1
      at = 2 * at + (value < (THRESHOLDS[split + at] ?? 0) ? 1 : 2)
    }
    score += (LEAVES[leaf + at - SPLITS_EACH] ?? 0) / UNIT
    leaf += LEAVES_EACH
  }
  return score
}
