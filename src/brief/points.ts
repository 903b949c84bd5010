// Main points: the sentences of the article that tell what happened, why it matters, what came before
// and who objects. Each is a whole sentence by its offsets; nothing is ever written for the reader.
import { textOf, type Article, type Span } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import type { DateMention, Person, Point, Quote } from './parts.ts'

/** What the other readers of the text found; any list may be empty. */
export interface Evidence {
  readonly terms: readonly Span[]
  readonly people: readonly Person[]
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
}

export interface PointOptions {
  /** How many points; left out: by the article's length. */
  readonly count?: number
  /** 'best' (the default): most important first; 'article': in the order of the text. */
  readonly order?: 'best' | 'article'
}

export interface Points {
  readonly points: readonly Point[]
  /** In plain words, why there are none or fewer than asked; null when there are enough. */
  readonly reason: string | null
}

const DANGLING =
  /^["“‘]?(?:he|she|it|they|this|these|that|those|his|her|its|their|however|but|and|also|in the same|the (?:issue|agreement|report|move|development|situation))\b/i

/** The article's main points; see {@link Points}. Offsets into `article.text`; never throws. */
export function choosePoints(
  article: Article,
  sentences: readonly Sentence[],
  _evidence: Evidence,
  options: PointOptions = {},
): Points {
  const words = article.text.split(/\s+/).length
  const count = options.count ?? (words < 300 ? 3 : words <= 600 ? 4 : 5)
  const headline = new Set(contentWords(article.title))
  const scored = sentences
    .map((sentence, index) => {
      const text = textOf(article, sentence)
      const own = contentWords(text)
      const shared = own.filter((word) => headline.has(word)).length
      return { sentence, own, text, score: 1 / (1 + index) + shared / (3 + headline.size) }
    })
    .filter(({ own, text }) => own.length > 4 && !DANGLING.test(text) && !text.endsWith('?'))
    .sort((a, b) => b.score - a.score)
  const points = scored
    .slice(0, count)
    .map(({ sentence }): Point => ({ start: sentence.start, end: sentence.end }))
  if (options.order === 'article') points.sort((a, b) => a.start - b.start)
  const reason =
    points.length === 0
      ? 'No sentence here can stand on its own as a main point.'
      : points.length < count
        ? 'The article is too short for more points.'
        : null
  return { points, reason }
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3)
}
