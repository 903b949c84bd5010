// What a page that is hard to live with costs its reader, in both browsers: one that changes a thousand
// times a second outside its article, an article of 100,000 words, and one of 20,000 of which a
// paragraph changes. `npm run bench:busy-page`; `-- --browser firefox` for one browser.
import type { Page } from 'puppeteer-core'
import { chosen, readCommandLine } from '../scripts/command-line.ts'
import { pageOf } from '../scripts/drive/articles.ts'
import {
  marksPainted,
  openBench,
  pause,
  type Bench,
  type OpenPage,
} from '../scripts/drive/harness.ts'
import { BROWSERS, type Browser } from '../scripts/manifest.ts'
import { median } from '../scripts/numbers.ts'
import { numberedArticle } from './living/articles.ts'
import { profileWork } from './living/firefox-work.ts'
import { traceWork, type Work } from './living/trace.ts'

const SECONDS = 10
const LIMIT_SHARE = 0.01
const LONG_WORDS = 100_000
const LIMIT_TASK_MS = 50
const LIVE_WORDS = 20_000
const TURNS = 5
const SETTLED_MS = 2500

const TICKER = '<div id="ticker"></div><ul id="feed"></ul>'

async function measure(browser: Browser): Promise<boolean> {
  const long = numberedArticle(1, LONG_WORDS)
  const bench = await openBench(browser, {
    '/news/busy': { body: pageOf(numberedArticle(0, 900), { after: TICKER }) },
    '/news/long': { body: pageOf(long) },
    '/news/live': { body: pageOf(numberedArticle(0, LIVE_WORDS)) },
    '/empty': { body: '<!doctype html><title>Empty</title>' },
  })
  const isQuiet = await busyPage(bench)
  const isSmooth = await longPage(bench)
  await livePage(bench)
  await bench.close()
  return isQuiet && isSmooth
}

/** The work of the page's main thread while `run` goes on. */
function workOf(
  { browser, origin }: Bench,
  page: Page,
  run: () => Promise<unknown>,
): Promise<Work> {
  return (browser === 'chrome' ? traceWork : profileWork)(page, origin, run)
}

async function busyPage(bench: Bench): Promise<boolean> {
  const { page } = await bench.open('/news/busy')
  await page.waitForFunction(() => CSS.highlights.has('gloss-mark'))
  // The moments after a load are another matter: an article may still be arriving then.
  await pause(9000)
  let changes = 0
  const work = await workOf(bench, page, async () => {
    changes = await page.evaluate(change, SECONDS)
  })
  const share = work.ours / (SECONDS * 1000)
  console.log(
    `${bench.browser} busy page: ${changes} changes in ${SECONDS} s; ours ${work.ours.toFixed(1)} ms of ${SECONDS} s of main thread (${(share * 100).toFixed(2)}%), of ${work.all.toFixed(0)} ms that it worked; longest task of ours ${(work.tasks[0] ?? 0).toFixed(1)} ms`,
  )
  await page.close()
  return share < LIMIT_SHARE
}

/** Runs in the page: adds, takes away and rewrites, a thousand times a second. Gives the count. */
async function change(seconds: number): Promise<number> {
  const ticker = document.querySelector('#ticker')
  const feed = document.querySelector('#feed')
  const end = performance.now() + seconds * 1000
  const start = performance.now()
  let count = 0
  while (performance.now() < end) {
    const due = performance.now() - start
    for (; count < due; count++) {
      if (count % 3 === 0 && ticker) ticker.textContent = `Tick ${count}`
      else if (count % 3 === 1) {
        const item = document.createElement('li')
        item.textContent = `A line of the feed, the ${count}th, which says what somebody said just now`
        feed?.prepend(item)
      } else if ((feed?.childElementCount ?? 0) > 50) feed?.lastElementChild?.remove()
      else feed?.firstElementChild?.firstChild?.replaceWith(`Now it says ${count}`)
    }
    await new Promise((done) => setTimeout(done, 4))
  }
  return count
}

async function longPage(bench: Bench): Promise<boolean> {
  const { page }: OpenPage = await bench.open('/empty')
  const url = page.url().replace('/empty', '/news/long')
  let seen: readonly [number, number] = [NaN, NaN]
  const work = await workOf(bench, page, async () => {
    await page.goto(url)
    seen = await page.evaluate(marksSeen)
  })
  const longest = work.tasks.slice(0, 5).map((ms) => ms.toFixed(0))
  console.log(
    `${bench.browser} ${LONG_WORDS} words: first mark ${seen[0].toFixed(0)} ms after the load, the last ${seen[1].toFixed(0)} ms; ours ${work.ours.toFixed(0)} ms, longest tasks of ours ${longest.join(', ')} ms`,
  )
  await page.close()
  return (work.tasks[0] ?? 0) <= LIMIT_TASK_MS
}

/** What a paragraph that changes costs, read alone and, as a new sort of box, by a look at the whole. */
async function livePage(bench: Bench): Promise<void> {
  const { page } = await bench.open('/news/live')
  await marksPainted(page)
  await pause(9000)
  const costs: number[][] = []
  for (const isBox of [false, true]) {
    const ours: number[] = []
    for (let turn = 0; turn < TURNS; turn++) {
      const work = await workOf(bench, page, async () => {
        await page.evaluate(changeOne, isBox, turn)
        await pause(SETTLED_MS)
      })
      ours.push(work.ours)
    }
    costs.push(ours)
  }
  const [alone = [], whole = []] = costs
  console.log(
    `${bench.browser} ${LIVE_WORDS} words, a paragraph changes: ours ${median(alone).toFixed(1)} ms read alone, ${median(whole).toFixed(1)} ms by a look at the whole page`,
  )
  await page.close()
}

/** Runs in the page. */
function changeOne(isBox: boolean, turn: number): void {
  const paragraphs = document.querySelectorAll('article > p')
  const text = `Nothing was signed on the ${turn}th day either, said an official who had seen the draft, and who asked not to be named because the talks go on.`
  const paragraph = paragraphs[20 + turn]
  if (!isBox) return paragraph?.replaceChildren(text)
  const box = document.createElement('div')
  // Like no other: else it would be known by the one before.
  box.className = `box-${turn}`
  const inner = document.createElement('p')
  inner.textContent = text
  box.append(inner)
  paragraph?.after(box)
}

/** Runs in the page: when the first mark was there, and when no more came. */
async function marksSeen(): Promise<[number, number]> {
  const start = performance.now()
  let first = NaN
  let last = NaN
  let size = 0
  while (performance.now() - start < 12_000) {
    const now = CSS.highlights.get('gloss-mark')?.size ?? 0
    if (now !== size) last = performance.now() - start
    if (now > 0 && Number.isNaN(first)) first = last
    size = now
    await new Promise((done) => setTimeout(done, 10))
  }
  return [first, last]
}

const { values } = readCommandLine({
  options: { browser: { type: 'string', multiple: true, default: [] } },
})
for (const browser of chosen('--browser', values.browser, BROWSERS)) {
  if (!(await measure(browser))) process.exitCode = 1
}
