// The labelled sets of ../shared/bench-data/acronyms, read as articles, and the score of found pairs.
import { readJsonLines } from '../scripts/json-lines.ts'

export interface LabelledPair {
  readonly short: string
  readonly long: string
}

export interface LabelledText {
  readonly id: string
  readonly text: string
  readonly pairs: readonly LabelledPair[]
  readonly unpairedLong?: number
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The lines of a JSONL file, gzipped or not, by its path under ../shared/bench-data or from the root. */
export function readLines<T>(path: string): T[] {
  return readJsonLines(new URL(path, new URL('../../shared/bench-data/', import.meta.url)))
}

/** One string for a pair, in which case, spaces and outer punctuation don't count. */
export function keyOf(pair: LabelledPair): string {
  return [pair.short, pair.long]
    .map((form) =>
      form
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/^['"‘“]+|['"’”.,;:]+$/g, ''),
    )
    .join('\t')
}

export function scoreOf(right: number, found: number, gold: number): Score {
  const precision = found === 0 ? 1 : right / found
  const recall = gold === 0 ? 1 : right / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}
