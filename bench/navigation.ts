// A hundred client-side navigations between articles, in both browsers: how long after the new text is
// there the old marks are gone and the new ones painted, and what a hundred of them leave behind.
// `npm run bench:navigation`; `-- --browser firefox` for one browser, `-- --words 2000` for longer ones.
import type { Page } from 'puppeteer-core'
import { chosen, numberOf, readCommandLine } from '../scripts/command-line.ts'
import { bodyOf, pageOf } from '../scripts/drive/articles.ts'
import { marksPainted, openBench, pause } from '../scripts/drive/harness.ts'
import { BROWSERS, type Browser } from '../scripts/manifest.ts'
import { numberedArticle } from './living/articles.ts'
import { footprint } from './living/footprint.ts'

/** Before the first measurement of the heap: scripts are compiled, caches filled. */
const WARM_UP = 15
const NAVIGATIONS = 100
const LIMIT_MS = 200
const LIMIT_BYTES = 2 * 1024 * 1024
const REST_MS = 150
/** A reader's finger is down for about so long. */
const PRESS_MS = 80
/** Stays in the window whatever is scrolled. */
const NEXT = '<a id="next" href="#next" style="position: fixed; top: 0; left: 0">Next</a>'

const { values } = readCommandLine({
  options: {
    browser: { type: 'string', multiple: true, default: [] },
    words: { type: 'string', default: '900' },
  },
})
const words = numberOf('--words', values.words)
const browsers = chosen('--browser', values.browser, BROWSERS)

async function measure(browser: Browser): Promise<boolean> {
  const start = numberedArticle(0, words)
  const bench = await openBench(browser, { '/news/0': { body: pageOf(start, { after: NEXT }) } })
  const { page } = await bench.open('/news/0')
  await marksPainted(page)
  let number = 0
  const run = async (count: number): Promise<number[]> => {
    const times: number[] = []
    for (let turn = 0; turn < count; turn++) {
      times.push(await navigate(page, ++number))
      await pause(REST_MS)
    }
    return times
  }
  await run(WARM_UP)
  const before = await footprint(browser, page)
  const inOrder = await run(NAVIGATIONS)
  const times = inOrder.toSorted((a, b) => a - b)
  const after = await footprint(browser, page)
  await bench.close()
  const at = (share: number): string => `${times[Math.ceil(times.length * share) - 1]?.toFixed(0)}`
  const late = times.filter((ms) => ms > LIMIT_MS).length
  const grown = after.bytes - before.bytes
  console.log(
    `${browser.padEnd(8)} painted after ms: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}; over ${LIMIT_MS}: ${late} of ${NAVIGATIONS}; the first, by a background that was asleep, ${inOrder[0]?.toFixed(0)}`,
  )
  console.log(
    `${''.padEnd(8)} heap ${kilobytes(before.bytes)} → ${kilobytes(after.bytes)} kB (${kilobytes(grown)}), listeners ${before.listeners} → ${after.listeners}` +
      (after.nodes === null ? '' : `, nodes ${before.nodes} → ${after.nodes}`),
  )
  return late === 0 && grown <= LIMIT_BYTES && after.listeners <= before.listeners
}

/** What a page of the bench has on its window. */
interface AppWindow extends Window {
  /** The number of the article that is there. */
  shown: number
  /** When the article's text came. */
  shownAt: number
}

/** Follows a link to the next article in an app, and waits for its marks. Gives the ms from the text on. */
async function navigate(page: Page, number: number): Promise<number> {
  const article = numberedArticle(number, words)
  await page.evaluate(
    (number, body) => {
      const link = document.querySelector<HTMLElement>('#next')
      if (!link) throw new Error('the page has lost its link')
      const page = window as unknown as AppWindow
      link.addEventListener(
        'click',
        (event) => {
          event.preventDefault()
          history.pushState({}, '', `/news/${number}`)
          const article = document.querySelector('article')
          if (!article) throw new Error('the page has lost its article')
          // Apps do both: new elements for the article, and new text in the elements they have.
          const made = document.createElement('article')
          made.innerHTML = body
          if (number % 2 === 0) article.replaceWith(made)
          else article.replaceChildren(...made.childNodes)
          page.shownAt = performance.now()
          page.shown = number
        },
        { once: true },
      )
    },
    number,
    bodyOf(article),
  )
  const painted = page.evaluate(paintedAfter, article.mark, number)
  await page.click('#next', { delay: PRESS_MS })
  return painted
}

/** Runs in the page: waits for the mark, and gives the ms that it took to come. */
async function paintedAfter(mark: string, number: number): Promise<number> {
  const page = window as unknown as AppWindow
  while (page.shown !== number) await new Promise((done) => setTimeout(done, 4))
  const { shownAt } = page
  for (;;) {
    const ranges = [...(CSS.highlights.get('gloss-mark') ?? [])] as Range[]
    const isNew = ranges.some((range) => range.toString() === mark)
    if (isNew && !ranges.some(({ collapsed }) => collapsed)) return performance.now() - shownAt
    if (performance.now() - shownAt > 5000) throw new Error(`'${mark}' was not marked`)
    await new Promise((done) => setTimeout(done, 4))
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(0)
}

let isKept = true
for (const browser of browsers) isKept = (await measure(browser)) && isKept
if (!isKept) process.exitCode = 1
