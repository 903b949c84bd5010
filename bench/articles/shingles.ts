// The measure of scrapinghub's article-extraction-benchmark (evaluate.py): precision and recall over
// shingles of four words, averaged over the pages, F1 of the averages.
import { mean } from '../../scripts/numbers.ts'

const WORD = /[\p{L}\p{N}\p{M}_]+/gu

export interface Counts {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

export function shingles(text: string): Map<string, number> {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  const number = words.length === 0 ? 0 : Math.max(1, words.length - 3)
  for (let index = 0; index < number; index += 1) {
    const shingle = words.slice(index, index + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

export function compareTexts(gold: string, found: string): Counts {
  const wanted = shingles(gold)
  const got = shingles(found)
  let [tp, fp, fn] = [0, 0, 0]
  for (const [shingle, count] of wanted) {
    tp += Math.min(count, got.get(shingle) ?? 0)
    fn += Math.max(0, count - (got.get(shingle) ?? 0))
  }
  for (const [shingle, count] of got) fp += Math.max(0, count - (wanted.get(shingle) ?? 0))
  return { tp, fp, fn }
}

export function pageScore({ tp, fp, fn }: Counts): Score {
  const precision = fp === 0 && fn === 0 ? 1 : tp === 0 ? 0 : tp / (tp + fp)
  const recall = fp === 0 && fn === 0 ? 1 : tp === 0 ? 0 : tp / (tp + fn)
  return {
    precision,
    recall,
    f1: tp === 0 ? (fp + fn === 0 ? 1 : 0) : (2 * tp) / (2 * tp + fp + fn),
  }
}

/** As the benchmark does: a page where nothing was found counts for recall only. */
export function score(counts: readonly Counts[]): Score {
  const precision = mean(
    counts.filter(({ tp, fp }) => tp + fp > 0).map((page) => pageScore(page).precision),
  )
  const recall = mean(
    counts.filter(({ tp, fn }) => tp + fn > 0).map((page) => pageScore(page).recall),
  )
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}
