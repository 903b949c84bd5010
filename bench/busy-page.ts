// What a page that is hard to live with costs its reader, in Chromium: one that changes a thousand
// times a second outside its article, and an article of 100,000 words.
// `npm run bench:busy-page`
import { pageOf } from '../test/browser/articles.ts'
import { openBench, pause, type Bench, type OpenPage } from '../test/browser/harness.ts'
import { numberedArticle } from './living/articles.ts'
import { traceWork } from './living/trace.ts'

const SECONDS = 10
const LIMIT_SHARE = 0.01
const LONG_WORDS = 100_000
const LIMIT_TASK_MS = 50

const TICKER = '<div id="ticker"></div><ul id="feed"></ul>'

async function main(): Promise<void> {
  const long = numberedArticle(1, LONG_WORDS)
  const bench = await openBench('chrome', {
    '/news/busy': { body: pageOf(numberedArticle(0, 900), { after: TICKER }) },
    '/news/long': { body: pageOf(long) },
    '/empty': { body: '<!doctype html><title>Empty</title>' },
  })
  const isQuiet = await busyPage(bench)
  const isSmooth = await longPage(bench)
  await bench.close()
  if (!isQuiet || !isSmooth) process.exitCode = 1
}

async function busyPage(bench: Bench): Promise<boolean> {
  const { page } = await bench.open('/news/busy')
  await page.waitForFunction(() => CSS.highlights.has('gloss-mark'))
  // The moments after a load are another matter: an article may still be arriving then.
  await pause(9000)
  let changes = 0
  const work = await traceWork(page, bench.origin, async () => {
    changes = await page.evaluate(change, SECONDS)
  })
  const share = work.ours / (SECONDS * 1000)
  console.log(
    `busy page: ${changes} changes in ${SECONDS} s; ours ${work.ours.toFixed(1)} ms of ${SECONDS} s of main thread (${(share * 100).toFixed(2)}%), of ${work.all.toFixed(0)} ms that it worked; longest task of ours ${(work.tasks[0] ?? 0).toFixed(1)} ms`,
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
  const work = await traceWork(page, bench.origin, async () => {
    await page.goto(url)
    seen = await page.evaluate(marksSeen)
  })
  const longest = work.tasks.slice(0, 5).map((ms) => ms.toFixed(0))
  console.log(
    `${LONG_WORDS} words: first mark ${seen[0].toFixed(0)} ms after the load, the last ${seen[1].toFixed(0)} ms; ours ${work.ours.toFixed(0)} ms, longest tasks of ours ${longest.join(', ')} ms`,
  )
  await page.close()
  return (work.tasks[0] ?? 0) <= LIMIT_TASK_MS
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

await main()
