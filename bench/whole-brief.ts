// All parts of the brief that engineers of src/brief/ answer for, on one article.
import { articleTerms } from '../src/brief/article-terms.ts'
import { findDates } from '../src/brief/dates.ts'
import { findDefinitions } from '../src/brief/definitions.ts'
import { findExplained } from '../src/brief/explained.ts'
import { findFigures } from '../src/brief/figures.ts'
import { findPeople } from '../src/brief/people.ts'
import { findQuotes } from '../src/brief/quotes.ts'
import { restsOn } from '../src/brief/sources.ts'
import { buildTimeline } from '../src/brief/timeline.ts'
import type { Article } from '../src/language/article.ts'
import { splitSentences } from '../src/language/sentences.ts'

/** Every part, run through `timed`, which may take its time. */
export function wholeBrief(
  article: Article,
  timed: <T>(name: string, work: () => T) => T = (_, work) => work(),
) {
  const sentences = timed('sentences', () => splitSentences(article))
  const definitions = timed('definitions', () => findDefinitions(article, sentences))
  const people = timed('people', () => findPeople(article, sentences))
  const explained = timed('explained', () =>
    findExplained(article, { sentences, definitions, people }),
  )
  const terms = timed('article terms', () => articleTerms(article, explained))
  const quotes = timed('quotes', () => findQuotes(article, sentences, people))
  const sources = timed('rests on', () => restsOn(article, sentences, people))
  const dates = timed('dates', () => findDates(article, sentences))
  const figures = timed('figures', () => findFigures(article, sentences))
  const timeline = timed('timeline', () => buildTimeline(dates))
  return { sentences, definitions, terms, people, quotes, sources, dates, figures, timeline }
}
