// What the training learns from: articles with, for each sentence, the words it shares with the
// reference summaries as ROUGE counts them, and for each word, whether a reference uses it.
import { mean } from '../../../scripts/numbers.ts'
import { readArticle, type Reading } from '../../../src/brief/points/reading.ts'
import { viewWords, type WordView } from '../../../src/brief/points/word-features.ts'
import { wordsOf } from '../../../src/brief/points/words.ts'
import { splitSentences } from '../../../src/language/sentences.ts'
import { linesAsArticle, readSummaries, type SetName, type Summarised } from '../data.ts'
import { meanRouge, rouge, rougeLines, rougeTokens } from '../rouge.ts'

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
  /** For each sentence, its mean F1 (0 to 1) as the only one chosen. */
  readonly alone: readonly number[]
}

export const readExamples = (set: TrainingSet): Example[] =>
  readSummaries(set satisfies SetName).map((row) => exampleOf(row, set))

/** A first sentence that tells the news has so many words at least; a headline above it has fewer. */
const LEAD_WORDS = 10

/**
 * Articles of `bbc` without their first sentence, which serves as the reference: xsum is made so, of
 * the same publisher's articles. (The set's own references are a program's and teach nothing.)
 */
export function readOpenings(): Example[] {
  return readSummaries('bbc').flatMap((row) => {
    const { article, id } = row
    const sentences = splitSentences(article)
    const texts = sentences.map(({ start, end }) => article.text.slice(start, end))
    const lead = texts.findIndex((text) => text.split(' ').length >= LEAD_WORDS)
    const rest = article.text.slice(sentences[lead]?.end).trim()
    if (lead === -1 || texts.length < lead + LEAD_WORDS / 2) return []
    return [
      exampleOf({ id, article: linesAsArticle(rest), references: [[texts[lead] ?? '']] }, 'xsum'),
    ]
  })
}

function exampleOf({ id, article, references }: Summarised, set: TrainingSet): Example {
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
    alone: reading.lines.map((line) =>
      mean(lines.map((reference) => meanRouge(rouge([rougeTokens(line.text)], reference)))),
    ),
  }
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
