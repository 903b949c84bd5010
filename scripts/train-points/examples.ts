// What the training learns from: articles with, for each sentence, the words it shares with the
// reference summaries as ROUGE counts them, and for each word, whether a reference uses it.
import { readSummaries, type SetName } from '../../bench/points/data.ts'
import { rouge, rougeLines, rougeTokens } from '../../bench/points/rouge.ts'
import { readArticle, type Reading } from '../../src/brief/points/reading.ts'
import { viewWords, type WordView } from '../../src/brief/points/word-features.ts'
import { wordsOf } from '../../src/brief/points/words.ts'
import { splitSentences } from '../../src/language/sentences.ts'

/** The small sets count for more an article, so that the large one's habits don't rule alone. */
export const SET_WEIGHTS = { cnndm: 1, inshorts: 3, writers: 4, xsum: 2 } as const
export type TrainingSet = keyof typeof SET_WEIGHTS

export const FOLDS = 5

export interface Example {
  readonly set: TrainingSet
  readonly fold: number
  readonly weight: number
  readonly reading: Reading
  readonly words: WordView
  /** For each form of `words`, the share of references that use it. */
  readonly used: readonly number[]
  /** For each sentence, the mean of shared words, pairs and longest subsequence, over the references. */
  readonly hits: readonly number[]
}

export function readExamples(set: TrainingSet): Example[] {
  return readSummaries(set satisfies SetName).map(({ id, article, references }) => {
    const reading = readArticle(article, splitSentences(article))
    const lines = references.map(rougeLines)
    const forms = references.map(
      (sentences) => new Set(sentences.flatMap((text) => wordsOf(text).map((word) => word.form))),
    )
    const words = viewWords(reading)
    return {
      set,
      fold: foldOf(id),
      weight: SET_WEIGHTS[set],
      reading,
      words,
      used: words.forms.map((form) => mean(forms.map((own) => Number(own.has(form))))),
      hits: reading.lines.map((line) => mean(lines.map((reference) => hits(line.text, reference)))),
    }
  })
}

/** An article's fold, by its name, so that it never moves. */
export function foldOf(id: string): number {
  let hash = 2166136261
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return (hash >>> 0) % FOLDS
}

/** F1 undone: what the three measures count as shared. */
function hits(text: string, reference: ReturnType<typeof rougeLines>): number {
  const own = rougeTokens(text)
  const both = own.length + reference.flat().length
  const { r1, r2, rl } = rouge([own], reference)
  return (r1 * both + r2 * (both - 2) + rl * both) / 6
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
