// The learned part: for each sentence, how much of a summary it would give, in words it would share.
import committed from '../weights.json' with { type: 'json' }
import { LINE_FEATURES, viewLines } from './line-features.ts'
import type { Reading } from './reading.ts'
import { evaluate, flatten, type Forest } from './trees.ts'
import { worthOfWords } from './worth.ts'

/** What `scripts/train-points.ts` writes; features by name, so that the trees can be read. */
export interface Weights {
  readonly wordFeatures: readonly string[]
  readonly lineFeatures: readonly string[]
  readonly words: Forest
  readonly lines: Forest
}

export const WEIGHTS: Weights = committed

export interface Ranking {
  /** For each sentence, the shared words expected of it, alone. */
  readonly gains: readonly number[]
  /** For each form, how likely a summary uses it. */
  readonly worth: ReadonlyMap<string, number>
}

/** The trees give gain a word; short sentences are held back by these many words. */
export const WORDS_HELD = 15

export function rankLines(reading: Reading, weights: Weights): Ranking {
  const worth = worthOfWords(reading, weights.words)
  const rows = viewLines(reading, worth)
  const forest = flatten(weights.lines)
  const gains = reading.lines.map((line, index) => {
    const density = evaluate(forest, rows, index * LINE_FEATURES.length)
    return Math.max(0, density) * (line.words.length + WORDS_HELD)
  })
  return { gains, worth }
}
