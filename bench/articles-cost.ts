// What finding an article costs in Chromium: each tool's first call in a page of its own, against
// reading `document.body.textContent` once and against Readability. Usage: npx tsx bench/articles-cost.ts [--sample N]
//
// Each page is loaded anew for each tool, from disk, its own scripts off, and drawn, as most pages are when a
// content script comes (at 'document_idle' 112 of 120 of these pages had been laid out); the clock runs around
// one call in it, with nothing compiled and no element touched. Ours is found and read whole,
// metadata too. Readability is given the page itself, which it changes: the clone that a caller must
// make first, to keep the page, is not counted against it. Medians over the pages, by what ours decided.
import { numberOf, readCommandLine } from '../scripts/command-line.ts'
import { median } from '../scripts/numbers.ts'
import { openChromium } from './articles/chromium.ts'
import { readPages } from './articles/pages.ts'

const TASKS = ['textContent', 'ours', 'readability'] as const
type Task = (typeof TASKS)[number]

const { values } = readCommandLine({ options: { sample: { type: 'string', default: '120' } } })
const pages = readPages(numberOf('--sample', values.sample))
const chromium = await openChromium()
const times = new Map<Task, Map<string, number>>(TASKS.map((task) => [task, new Map()]))
const found = new Map<string, boolean>()
for (const [index, page] of pages.entries()) {
  // Another order on each page, so that no tool always comes first.
  for (let turn = 0; turn < TASKS.length; turn += 1) {
    const task = TASKS[(index + turn) % TASKS.length] ?? 'ours'
    const timed = await chromium.time(page, task)
    times.get(task)?.set(page.id, timed.ms)
    if (task === 'ours') found.set(page.id, timed.found)
  }
}
await chromium.close()

const rows = [true, false].map((isArticle) => {
  const ids = pages.map((page) => page.id).filter((id) => found.get(id) === isArticle)
  const of = (task: Task) => ids.map((id) => times.get(task)?.get(id) ?? 0)
  const [text, ours, peer] = [
    median(of('textContent')),
    median(of('ours')),
    median(of('readability')),
  ]
  return {
    decided: isArticle ? 'article' : 'not an article',
    pages: ids.length,
    'textContent ms': text.toFixed(2),
    'ours ms': ours.toFixed(2),
    'Readability ms': peer.toFixed(2),
    'ours / textContent': (ours / text).toFixed(2),
    'ours / Readability': (ours / peer).toFixed(3),
  }
})
console.table(rows)
