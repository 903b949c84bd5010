// The learned part: for each sentence, how much of a summary it would give, in words it would share.
import committed from '../weights.json' with { type: 'json' }
import { LINE_FEATURES, viewLines } from './line-features.ts'
import type { Reading } from './reading.ts'
import { evaluate, flatten, type Forest } from './trees.ts'
import { worthOfWords } from './worth.ts'

/** What `bench/points/train.ts` writes; features by name, so that the trees can be read. */
export interface Weights {
  readonly wordFeatures: readonly string[]
  readonly lineFeatures: readonly string[]
  readonly words: Forest
  /** Gain a word of a sentence among others. */
  readonly lines: Forest
  /** F1 of a sentence that is to be the only one: length and centre count for more, place for less. */
  readonly single: Forest
}

export const WEIGHTS: Weights = committed

export interface Ranking {
  /** For each sentence, the shared words expected of it (or, of a single one, its F1). */
  readonly gains: readonly number[]
  /** For each form, how likely a summary uses it. */
  readonly worth: ReadonlyMap<string, number>
}

/** The trees give gain a word; short sentences are held back by these many words. */
export const WORDS_HELD = 15

/** `isSingle`: one sentence is wanted for the whole of a text without a headline. */
export function rankLines(reading: Reading, weights: Weights, isSingle = false): Ranking {
  const worth = worthOfWords(reading, weights.words)
  const rows = viewLines(reading, worth)
  const forest = flatten(isSingle ? weights.single : weights.lines)
  const gains = reading.lines.map((line, index) => {
    const value = Math.max(0, evaluate(forest, rows, index * LINE_FEATURES.length))
    return isSingle ? value : value * (line.words.length + WORDS_HELD)
  })
  return { gains, worth }
}
