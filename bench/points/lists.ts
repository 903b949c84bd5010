// The flags of 500 lists of points, as many as an article's length gives, over shared texts of every
// kind: half with their headlines.
import { choosePoints } from '../../src/brief/points.ts'
import type { Article } from '../../src/language/article.ts'
import { linesAsArticle, readRows, readSummaries } from './data.ts'
import { FLAGS, flagsOf, type Flag, type Shown } from './flags.ts'
import { rarityOf } from './graph.ts'
import { taskOf, type Method, type Task } from './methods.ts'

interface NewsRow {
  readonly id: string
  readonly source: string
  readonly title: string
  readonly text: string
}

/** How many texts of each source. */
const SHARES = { cnndm: 100, inshorts: 75, xsum: 25, wwn: 90, bbc: 70, isot: 60, wikinews: 40 }
const MORE = { g5w1h: 40 }

export interface Listed {
  readonly id: string
  readonly article: Article
}

/** 500 articles, the same each time. */
export function listedArticles(): Listed[] {
  const news = readRows<NewsRow>('bench-data/news-text/news.jsonl.gz')
  return Object.entries({ ...SHARES, ...MORE }).flatMap(([source, share]) => {
    const all: Listed[] =
      source === 'cnndm' || source === 'inshorts' || source === 'xsum'
        ? readSummaries(source)
        : news
            .filter((row) => row.source === source && row.text.split(/\s+/).length > 120)
            .map((row) => ({ id: row.id, article: linesAsArticle(row.text, row.title) }))
    const step = Math.max(1, Math.floor(all.length / share))
    return all.filter((_, index) => index % step === 0).slice(0, share)
  })
}

/** The list a reader would see, with what the list says of itself. */
export function ownList(article: Article, task: Task): { shown: Shown[]; reason: string | null } {
  const { points, reason } = choosePoints(article, task.sentences, task.evidence)
  const shown = points.map(({ start, end, reference }) => ({
    text: article.text.slice(start, end),
    reference: reference && { at: reference.at - start, insert: reference.insert },
  }))
  return { shown, reason }
}

/** A table: percent of lists with each flag, for each method. */
export function flagTable(methods: Readonly<Record<string, Method>>, every: number): string {
  const tasks = listedArticles()
    .filter((_, index) => index % every === 0)
    .map(({ id, article }) => taskOf(id, article, []))
  const rarity = rarityOf(tasks.map(({ bags }) => bags))
  const counts = tasks.map((task) => ownList(task.article, task))
  const rows = Object.entries(methods)
    .filter(([name]) => name !== 'oracle')
    .map(([name, method]) => {
      const tally = new Map<Flag | 'any' | 'none shown', number>()
      const count = (key: Flag | 'any' | 'none shown'): void => {
        tally.set(key, (tally.get(key) ?? 0) + 1)
      }
      tasks.forEach((task, index) => {
        const own = counts[index]?.shown ?? []
        const shown =
          name === 'ours'
            ? own
            : method(task, Math.max(3, own.length), rarity).map((at) => ({
                text: task.texts[at] ?? '',
              }))
        if (shown.length === 0) count('none shown')
        const flags = flagsOf(shown, task.article.title)
        flags.forEach(count)
        if (flags.length > 0) count('any')
      })
      const titled = tasks.filter(({ article }) => article.title !== '').length
      const cells = [...FLAGS, 'any', 'none shown'].map((flag) => {
        const of = flag === 'no headline news' ? titled : tasks.length
        return `${((100 * (tally.get(flag as Flag) ?? 0)) / of).toFixed(1)}%`.padStart(12)
      })
      return `  ${name.padEnd(9)}${cells.join('')}`
    })
  const heads = ['dangling', 'link', 'furniture', 'twice', 'unnamed', 'fragment', 'off headline']
  const head = [...heads, 'ANY', 'no points'].map((text) => text.padStart(12)).join('')
  return [`Flags: percent of ${tasks.length} lists`, `${''.padEnd(11)}${head}`, ...rows].join('\n')
}
