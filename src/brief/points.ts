// Main points: the sentences of the article that tell what happened, why it matters, what came before
// and who objects. Each is a whole sentence by its offsets; nothing is ever written for the reader.
import type { Article } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import type { Point } from './parts.ts'
import { candidatesOf, pointOf, type Evidence } from './points/candidates.ts'
import { WEIGHTS, rankLines, type Weights } from './points/ranker.ts'
import { readArticle, type Reading } from './points/reading.ts'
import { selectPoints } from './points/select.ts'
import { isSingle } from './points/taste.ts'
import { limitOf } from './points/unsuitable.ts'

export interface PointOptions {
  /** How many points, at most; left out: by the article's length. */
  readonly count?: number
  /** 'best' (the default): most important first; 'article': in the order of the text. */
  readonly order?: 'best' | 'article'
}

export interface Points {
  readonly points: readonly Point[]
  /** In plain words, why there are none or fewer than asked; null when there are enough. */
  readonly reason: string | null
}

/** Points taken are at most this share of the sentences: a list of everything is no choice. */
const MOST_OF_ARTICLE = 0.6

/**
 * The article's main points. `sentences` are those of `splitSentences`; offsets into `article.text`.
 * `weights` are the committed ones save in the benches' cross-validation. Gives fewer, or none, rather than filler, and then says why. Never throws.
 */
export function choosePoints(
  article: Article,
  sentences: readonly Sentence[],
  evidence: Evidence,
  options: PointOptions = {},
  weights: Weights = WEIGHTS,
): Points {
  const reading = readArticle(article, sentences)
  const wanted = options.count ?? usualCount(reading)
  const limit = limitOf(reading)
  if (limit?.most === 0) return { points: [], reason: limit.reason }
  const enough = Math.max(1, Math.ceil(sentences.length * MOST_OF_ARTICLE))
  const count = Math.min(wanted, enough, limit?.most ?? Infinity)
  const isOnly = isSingle(reading, count)
  const { gains, worth } = rankLines(reading, weights, isOnly)
  const before = limit?.before ?? Infinity
  const candidates = candidatesOf(reading, gains, evidence, isOnly).filter(
    ({ line }) => line.index < before,
  )
  const chosen = selectPoints(reading, candidates, worth, count)
  if (options.order === 'article') chosen.sort((a, b) => a.line.index - b.line.index)
  const reason =
    chosen.length >= wanted
      ? null
      : (limit?.reason ??
        (chosen.length === enough
          ? 'The article is too short for more points.'
          : 'Few sentences of this article can be understood alone.'))
  return { points: chosen.map(pointOf), reason }
}

function usualCount(reading: Reading): number {
  const words = reading.lines.reduce((sum, line) => sum + line.words.length, 0)
  return words < 300 ? 3 : words <= 600 ? 4 : 5
}
