// Every way of choosing that is measured: given an article's sentences, the indices of those chosen.
import { findDates } from '../../src/brief/dates.ts'
import { findPeople } from '../../src/brief/people.ts'
import { choosePoints } from '../../src/brief/points.ts'
import type { Evidence } from '../../src/brief/points/candidates.ts'
import type { Weights } from '../../src/brief/points/ranker.ts'
import type { Article } from '../../src/language/article.ts'
import { splitSentences, type Sentence } from '../../src/language/sentences.ts'
import { bagOf, centroid, lexRank, pacSum, textRank, type Bag, type Rarity } from './graph.ts'
import { meanRouge, rouge, rougeLines, type Lines } from './rouge.ts'

/** What a method may look at; the references are for the oracle alone. */
export interface Task {
  readonly id: string
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly texts: readonly string[]
  readonly tokens: Lines
  readonly bags: readonly Bag[]
  readonly references: readonly Lines[]
  /** What the other readers of the text find. */
  readonly evidence: Evidence
}

export type Method = (task: Task, count: number, rarity: Rarity) => number[]

export function taskOf(
  id: string,
  article: Article,
  references: readonly (readonly string[])[],
): Task {
  const sentences = splitSentences(article)
  const texts = sentences.map(({ start, end }) => article.text.slice(start, end))
  return {
    id,
    article,
    sentences,
    texts,
    tokens: texts.map((text) => rougeLines([text])[0] ?? []),
    bags: texts.map(bagOf),
    references: references.map(rougeLines),
    evidence: evidenceOf(article, sentences),
  }
}

const lead: Method = ({ sentences }, count) =>
  Array.from({ length: Math.min(count, sentences.length) }, (_, index) => index)

function byScore(score: (task: Task, rarity: Rarity) => readonly number[]): Method {
  return (task, count, rarity) => {
    const scores = score(task, rarity)
    const order = scores.map((_, index) => index)
    order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    return order.slice(0, count).sort((a, b) => a - b)
  }
}

const oracle: Method = ({ tokens, references }, count) => {
  const chosen: number[] = []
  while (chosen.length < Math.min(count, tokens.length)) {
    let best = -1
    let bestValue = -1
    tokens.forEach((_, index) => {
      if (chosen.includes(index)) return
      const lines = [...chosen, index].sort((a, b) => a - b).map((each) => tokens[each] ?? [])
      const value = meanOver(lines, references)
      if (value <= bestValue) return
      best = index
      bestValue = value
    })
    chosen.push(best)
  }
  return chosen.sort((a, b) => a - b)
}

const meanOver = (lines: Lines, references: readonly Lines[]): number =>
  references.reduce((sum, reference) => sum + meanRouge(rouge(lines, reference)), 0)

/** People and dates as the extension finds them; the ranker doesn't ask for more. */
function evidenceOf(article: Article, sentences: readonly Sentence[]): Evidence {
  return {
    people: findPeople(article, sentences),
    dates: findDates(article, sentences),
  }
}

/** Ours, with the weights for that article. */
export function ours(weightsOf: (id: string) => Weights): Method {
  return ({ id, article, sentences, evidence }, count) => {
    const { points } = choosePoints(article, sentences, evidence, { count }, weightsOf(id))
    return points.map(({ start }) => sentences.findIndex(({ end }) => end > start))
  }
}

export const BASELINES: Readonly<Record<string, Method>> = {
  Lead: lead,
  TextRank: byScore(({ bags }, rarity) => textRank(bags, rarity)),
  LexRank: byScore(({ bags }, rarity) => lexRank(bags, rarity)),
  centroid: byScore(({ bags }, rarity) => centroid(bags, rarity)),
  PacSum: byScore(({ bags }, rarity) => pacSum(bags, rarity)),
}

export const ORACLE = oracle
