// The second yardstick: sentences a labeller called the main ones, of 20 rewritten news reports.
import { linesAsArticle, readRows } from './data.ts'
import { rarityOf } from './graph.ts'
import { taskOf, type Method } from './methods.ts'

interface KeytermsRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly main_sentences: readonly string[]
}

/** A table: share of the labelled sentences among as many chosen, for each method. */
export function labelled(methods: Readonly<Record<string, Method>>): string {
  const rows = readRows<KeytermsRow>('bench-data/keyterms/dev.jsonl')
  const tasks = rows.map((row) => ({
    task: taskOf(row.id, linesAsArticle(row.text, row.title), []),
    wanted: row.main_sentences,
  }))
  const rarity = rarityOf(tasks.map(({ task }) => task.bags))
  const lines = Object.entries(methods)
    .filter(([name]) => name !== 'oracle')
    .map(([name, method]) => {
      let met = 0
      let all = 0
      for (const { task, wanted } of tasks) {
        const chosen = method(task, wanted.length, rarity).map((index) => task.texts[index] ?? '')
        all += wanted.length
        met += wanted.filter((sentence) => chosen.some((text) => isSame(text, sentence))).length
      }
      return `  ${name.padEnd(9)} ${((100 * met) / all).toFixed(1)}%  (${met} of ${all})`
    })
  return [
    'Labelled main sentences among as many points (keyterms dev, 20 articles)',
    ...lines,
  ].join('\n')
}

/** The same but for where the splitters cut. */
function isSame(text: string, sentence: string): boolean {
  const plain = (each: string): string => each.replace(/[^\p{L}\p{N}]/gu, '')
  const [a, b] = [plain(text), plain(sentence)]
  return a === b || (Math.min(a.length, b.length) > 40 && (a.includes(b) || b.includes(a)))
}
