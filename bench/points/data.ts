// The shared sets as articles: texts with reference summaries, texts with titles, labelled sentences.
import { readJsonLines } from '../../scripts/json-lines.ts'
import { articleOf } from '../../scripts/plain-articles.ts'
import type { Article } from '../../src/language/article.ts'

export const SETS = ['cnndm', 'inshorts', 'writers', 'xsum', 'bbc'] as const
export type SetName = (typeof SETS)[number]

/** An article with its reference summaries, each a list of sentences. */
export interface Summarised {
  readonly id: string
  readonly article: Article
  readonly references: readonly (readonly string[])[]
}

/** How many sentences each set is summarised in: the mean of its references, as others report it. */
export const SENTENCES: Readonly<Record<SetName, number>> = {
  cnndm: 3,
  inshorts: 3,
  writers: 3,
  xsum: 1,
  bbc: 7,
}

const root = new URL('../../../shared/', import.meta.url)

/** The rows of a JSONL file of ../shared, gzipped or not. */
export function readRows<Row>(path: string): Row[] {
  return readJsonLines(new URL(path, root))
}

/** A text as the page reader would give it: a block a line, white space within it collapsed. */
export function linesAsArticle(text: string, title = ''): Article {
  return articleOf({ title, text: text.replaceAll(/\n+/g, '\n\n') })
}

interface SummaryRow {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly summary: string
  readonly refs?: readonly string[]
}

export function readSummaries(name: SetName): Summarised[] {
  return readRows<SummaryRow>(`bench-data/summaries/${name}.jsonl.gz`).map((row) => ({
    id: row.id,
    article: linesAsArticle(row.text, row.title),
    references: (row.refs ?? [row.summary]).map((summary) =>
      summary.split('\n').filter((line) => line.trim() !== ''),
    ),
  }))
}
