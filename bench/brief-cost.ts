// What the brief costs: milliseconds for an article of 1,500 words, part by part, and how the whole grows
// with the length of the text. `npx tsx bench/brief-cost.ts`
import { articleTerms } from '../src/brief/article-terms.ts'
import { findDates } from '../src/brief/dates.ts'
import { findDefinitions } from '../src/brief/definitions.ts'
import { findFigures } from '../src/brief/figures.ts'
import { findPeople } from '../src/brief/people.ts'
import { findQuotes } from '../src/brief/quotes.ts'
import { restsOn } from '../src/brief/sources.ts'
import { buildTimeline } from '../src/brief/timeline.ts'
import type { Article } from '../src/language/article.ts'
import { splitSentences } from '../src/language/sentences.ts'
import { asArticle, readLines } from './acronym-sets.ts'

const ROUNDS = 41
const PUBLISHED = '2023-08-03'

/** Articles of the news set joined to the length wanted, each time from another place. */
function articlesOf(words: number, count: number): Article[] {
  const texts = readLines<{ source: string; text: string }>('news-text/news.jsonl.gz')
    .filter(({ source }) => source !== 'reuters21578')
    .map(({ text }) => text)
  const articles: Article[] = []
  let next = 0
  for (let made = 0; made < count; made++) {
    let text = ''
    let length = 0
    while (length < words) {
      const more = texts[next++ % texts.length] ?? ''
      text += `${more}\n`
      length += more.split(/\s+/).length
    }
    articles.push(
      asArticle(
        text
          .split(/(?<=\s)/)
          .slice(0, words)
          .join(''),
        PUBLISHED,
      ),
    )
  }
  return articles
}

function partsOf(article: Article): [string, number][] {
  const times: [string, number][] = []
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now()
    const result = work()
    times.push([name, performance.now() - start])
    return result
  }
  const sentences = timed('sentences', () => splitSentences(article))
  const definitions = timed('definitions', () => findDefinitions(article, sentences))
  timed('article terms', () => articleTerms(article, definitions))
  const people = timed('people', () => findPeople(article, sentences))
  timed('quotes', () => findQuotes(article, sentences, people))
  timed('rests on', () => restsOn(article, sentences, people))
  const dates = timed('dates', () => findDates(article, sentences))
  timed('figures', () => findFigures(article, sentences))
  timed('timeline', () => buildTimeline(dates))
  return times
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0
}

function measure(articles: readonly Article[]): Map<string, number> {
  const all = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++) {
    const article = articles[round % articles.length]
    if (article === undefined) continue
    const parts = partsOf(article)
    for (const [name, ms] of [
      ...parts,
      ['all', parts.reduce((sum, [, part]) => sum + part, 0)] as const,
    ])
      all.set(name, [...(all.get(name) ?? []), ms])
  }
  return new Map([...all].map(([name, list]) => [name, median(list)]))
}

const article1500 = articlesOf(1500, 12)
console.log(
  'first run, cold',
  partsOf(article1500[0] ?? asArticle(''))
    .reduce((sum, [, ms]) => sum + ms, 0)
    .toFixed(1),
  'ms',
)
measure(article1500)
console.log('part             ms for 1,500 words (median)')
for (const [name, ms] of measure(article1500))
  console.log(name.padEnd(16), ms.toFixed(2).padStart(6))
console.log('\nwords        ms   µs a word')
for (const words of [750, 1500, 3000, 6000, 12000, 24000]) {
  const ms = measure(articlesOf(words, 4)).get('all') ?? 0
  console.log(
    String(words).padEnd(8),
    ms.toFixed(1).padStart(6),
    ((ms * 1000) / words).toFixed(1).padStart(9),
  )
}
