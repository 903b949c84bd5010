// From an article's text to its brief: the one place where the readers of text meet. Pure: no DOM and
// no browser here, so that the extension, the command line and the tests run the very same code.
import { findDefinitions } from './brief/definitions.ts'
import { findDates } from './brief/dates.ts'
import { findFigures } from './brief/figures.ts'
import { articleTerms } from './brief/article-terms.ts'
import { findExplained } from './brief/explained.ts'
import { choosePoints, type PointOptions } from './brief/points.ts'
import { findPeople } from './brief/people.ts'
import { findQuotes } from './brief/quotes.ts'
import type {
  DateMention,
  Definition,
  Figure,
  Person,
  Point,
  Quote,
  Source,
} from './brief/parts.ts'
import { restsOn } from './brief/sources.ts'
import { findMentions } from './glossary/find-mentions.ts'
import type { Glossary } from './glossary/compiled/glossary.ts'
import type { Mention } from './glossary/mention.ts'
import { joinTerms } from './join-terms.ts'
import type { Article } from './language/article.ts'
import { withPlainSpaces } from './language/plain-spaces.ts'
import { splitSentences } from './language/sentences.ts'

/** What an article says, all of it by offsets into its text. */
export interface Brief {
  readonly terms: readonly Mention[]
  readonly acronyms: readonly Definition[]
  readonly people: readonly Person[]
  readonly points: readonly Point[]
  /** In plain words, why there are few points or none; null when there are enough. */
  readonly pointsReason: string | null
  readonly dates: readonly DateMention[]
  readonly figures: readonly Figure[]
  readonly quotes: readonly Quote[]
  /** What the article rests on, named and unnamed. */
  readonly sources: readonly Source[]
}

export interface AnalyseOptions {
  /** Later ones win over earlier ones. */
  readonly glossaries: readonly Glossary[]
  /** 'YYYY-MM-DD': what an article without a date is read against. */
  readonly today: string
  readonly points?: PointOptions
  /** Called as each stage ends, for timings. */
  readonly onStage?: (stage: 'sentences' | 'definitions' | 'match' | 'explain' | 'points') => void
}

/** The brief of an article. Never throws on text, however odd. */
export function analyse(given: Article, options: AnalyseOptions): Brief {
  const article = withPlainSpaces(given)
  const { glossaries, today, onStage } = options
  const sentences = splitSentences(article)
  onStage?.('sentences')
  const acronyms = findDefinitions(article, sentences)
  onStage?.('definitions')
  const known = findMentions(article, glossaries, { definitions: acronyms, today })
  const things = known.filter(({ kind }) => kind !== 'person' && kind !== 'office')
  const people = findPeople(article, sentences, things)
  const explained = findExplained(article, { sentences, definitions: acronyms, people })
  const terms = joinTerms(article.text, known, articleTerms(article, explained))
  onStage?.('match')
  const dates = findDates(article, sentences)
  const figures = findFigures(article, sentences)
  const quotes = findQuotes(article, sentences, people)
  const sources = restsOn(article, sentences, people)
  onStage?.('explain')
  const { points, reason: pointsReason } = choosePoints(
    article,
    sentences,
    { people, dates },
    options.points,
  )
  onStage?.('points')
  return {
    terms,
    acronyms,
    people,
    points: [...points],
    pointsReason,
    dates,
    figures,
    quotes,
    sources,
  }
}
