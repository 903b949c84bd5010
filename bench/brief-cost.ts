// What the brief costs: milliseconds for an article of 1,500 words, part by part, and how the whole grows
// with the length of the text. `npx tsx bench/brief-cost.ts`
import type { Article } from '../src/language/article.ts'
import { asArticle } from '../scripts/plain-articles.ts'
import { readLines } from './acronym-sets.ts'
import { BAD_TEXTS } from './bad-texts.ts'
import { wholeBrief } from './whole-brief.ts'

const ROUNDS = 101
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

/** Milliseconds of processor time the last run took: what other people's work on the machine doesn't touch. */
let cpu = 0

function partsOf(article: Article): [string, number][] {
  const times: [string, number][] = []
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now()
    const result = work()
    times.push([name, performance.now() - start])
    return result
  }
  const before = process.cpuUsage()
  wholeBrief(article, timed)
  const { user, system } = process.cpuUsage(before)
  cpu = (user + system) / 1000
  return times
}

/** The median, and the tenth percentile, which a busy machine disturbs less. */
function quantiles(list: readonly number[]): [number, number] {
  const sorted = list.toSorted((a, b) => a - b)
  return [sorted[sorted.length >> 1] ?? 0, sorted[Math.floor(sorted.length / 10)] ?? 0]
}

function measure(articles: readonly Article[]): Map<string, [number, number]> {
  const all = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++) {
    const article = articles[round % articles.length]
    if (article === undefined) continue
    const parts = partsOf(article)
    const whole = ['all', parts.reduce((sum, [, part]) => sum + part, 0)] as const
    for (const [name, ms] of [...parts, whole, ['all, processor', cpu] as const])
      all.set(name, [...(all.get(name) ?? []), ms])
  }
  return new Map([...all].map(([name, list]) => [name, quantiles(list)]))
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
console.log('part             ms for 1,500 words: median, undisturbed (10th percentile)')
for (const [name, [ms, least]] of measure(article1500))
  console.log(name.padEnd(16), ms.toFixed(2).padStart(6), least.toFixed(2).padStart(6))
console.log('\nwords        ms   undisturbed µs a word')
for (const words of [750, 1500, 3000, 6000, 12000, 24000]) {
  const [ms, least] = measure(articlesOf(words, 4)).get('all') ?? [0, 0]
  console.log(
    String(words).padEnd(8),
    ms.toFixed(1).padStart(6),
    ((least * 1000) / words).toFixed(1).padStart(12),
  )
}
console.log('\nbad input              ms for 100 kB  200 kB  400 kB')
for (const [name, make] of Object.entries(BAD_TEXTS)) {
  const times = [100_000, 200_000, 400_000].map((length) => {
    const article = asArticle(make(length), PUBLISHED)
    const start = performance.now()
    wholeBrief(article)
    return performance.now() - start
  })
  console.log(name.padEnd(26), times.map((ms) => ms.toFixed(0).padStart(7)).join(' '))
}
