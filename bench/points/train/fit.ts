// Fitting the three forests: words first, then sentences, among others and as the only one, on what the
// words' forest says of articles it has not seen (its own articles would look too certain).
import { LINE_FEATURES, viewLines } from '../../../src/brief/points/line-features.ts'
import { WORDS_HELD, type Weights } from '../../../src/brief/points/ranker.ts'
import type { Forest } from '../../../src/brief/points/trees.ts'
import { WORD_FEATURES } from '../../../src/brief/points/word-features.ts'
import { worthOfWords } from '../../../src/brief/points/worth.ts'
import { boost, type BoostOptions } from './boost.ts'
import { FOLDS, type Example } from './examples.ts'

const WORDS: BoostOptions = {
  trees: 60,
  depth: 4,
  rate: 0.15,
  minLeaf: 200,
  ridge: 20,
  loss: 'logistic',
  share: 0.7,
}

const LINES: BoostOptions = {
  trees: 150,
  depth: 3,
  rate: 0.08,
  minLeaf: 40,
  ridge: 10,
  loss: 'squared',
  share: 0.5,
}

/** What the real references of single sentences count for beside the openings that stand in for them. */
const SINGLE_WEIGHT = 4

export interface Fitted {
  readonly weights: Weights
  /** For each fold, weights that have not seen it. */
  readonly without: readonly Weights[]
}

/** Fits all; `openings` are for single sentences only; `tell` is told how far it is. */
export function fit(
  examples: readonly Example[],
  openings: readonly Example[],
  tell: (step: string) => void,
): Fitted {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const others = (fold: number, of = examples): Example[] =>
    of.filter((example) => example.fold !== fold)
  const wordsWithout = folds.map((fold) => {
    tell(`words, without fold ${fold}`)
    return fitWords(others(fold))
  })
  const rows = new Map<Example, Float64Array>()
  for (const example of [...examples, ...openings]) {
    const forest = wordsWithout[example.fold] as Forest
    rows.set(example, viewLines(example.reading, worthOfWords(example.reading, forest)))
  }
  const without = folds.map((fold) => {
    tell(`sentences, without fold ${fold}`)
    return weightsOf(
      wordsWithout[fold] as Forest,
      fitLines(others(fold), rows),
      fitSingle(others(fold), others(fold, openings), rows),
    )
  })
  tell('words and sentences, all folds')
  const weights = weightsOf(
    fitWords(examples),
    fitLines(examples, rows),
    fitSingle(examples, openings, rows),
  )
  return { weights, without }
}

function weightsOf(words: Forest, lines: Forest, single: Forest): Weights {
  return { wordFeatures: WORD_FEATURES, words, lineFeatures: LINE_FEATURES, lines, single }
}

function fitWords(examples: readonly Example[]): Forest {
  const width = WORD_FEATURES.length
  const count = examples.reduce((sum, { used }) => sum + used.length, 0)
  const values = new Float64Array(count * width)
  const labels = new Float64Array(count)
  const articles = new Uint32Array(count)
  let row = 0
  for (const [article, { words, used }] of examples.entries()) {
    articles.fill(article, row, row + used.length)
    values.set(words.rows, row * width)
    labels.set(used, row)
    row += used.length
  }
  const weights = new Float64Array(count).fill(1)
  return boost({ width, values, labels, weights, articles }, WORDS)
}

function fitLines(examples: readonly Example[], rows: ReadonlyMap<Example, Float64Array>): Forest {
  return fitSentences(examples, rows, ({ reading, hits, weight }, index) => {
    const size = (reading.lines[index]?.words.length ?? 0) + WORDS_HELD
    return [(hits[index] ?? 0) / size, (weight * size) / 40]
  })
}

function fitSingle(
  examples: readonly Example[],
  openings: readonly Example[],
  rows: ReadonlyMap<Example, Float64Array>,
): Forest {
  const real = new Set(examples.filter(({ set }) => set === 'xsum'))
  return fitSentences([...real, ...openings], rows, (example, index) => [
    example.alone[index] ?? 0,
    real.has(example) ? SINGLE_WEIGHT : 1,
  ])
}

/** `target`: the label and the weight of a sentence. */
function fitSentences(
  examples: readonly Example[],
  rows: ReadonlyMap<Example, Float64Array>,
  target: (example: Example, index: number) => readonly [label: number, weight: number],
): Forest {
  const width = LINE_FEATURES.length
  const count = examples.reduce((sum, { hits }) => sum + hits.length, 0)
  const values = new Float64Array(count * width)
  const labels = new Float64Array(count)
  const articles = new Uint32Array(count)
  const weights = new Float64Array(count)
  let row = 0
  for (const [article, example] of examples.entries()) {
    articles.fill(article, row, row + example.hits.length)
    values.set(rows.get(example) ?? [], row * width)
    for (const index of example.hits.keys()) {
      const [label, weight] = target(example, index)
      labels[row] = label
      weights[row] = weight
      row++
    }
  }
  return boost({ width, values, labels, weights, articles }, LINES)
}
