// The main job, as a person does it: install, open the article, hover a term, read the popup.
import { readFileSync } from 'node:fs'
import type { ElementHandle } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  cardOf,
  emptyCardOf,
  hover,
  marksPainted,
  openBench,
  paintedTexts,
  pause,
  SEED,
  shownCard,
  type Bench,
  type OpenPage,
} from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { noCard, selectWords } from './card.ts'

const expected = JSON.parse(readFileSync('../shared/seed-article/expected.json', 'utf8')) as {
  terms: { must: string[]; mustNot: string[] }
  textMustNotContain: string[]
  points: { mustNotContain: string[] }
}
const PATH = '/news/world/2023/08/03/pak-cabinet-approves-signing-of-security-pact-with-us.html'

/** The page's nodes without scripts' help: what the browser parses with no extension in it. */
const SNAPSHOT = `<script>addEventListener('DOMContentLoaded', () => {
  window.before = document.documentElement.outerHTML
  window.shifts = 0
  new PerformanceObserver((list) => { window.shifts += list.getEntries().length })
    .observe({ type: 'layout-shift', buffered: true })
})</script></head>`

describe.each(BROWSERS)('%s: the seed article', (browser) => {
  let bench: Bench
  let article: OpenPage
  let marks: string[]

  beforeAll(async () => {
    bench = await openBench(browser, { [PATH]: { body: SEED.replace('</head>', SNAPSHOT) } })
    article = await bench.open(PATH)
    marks = await marksPainted(article.page)
  })
  afterEach(() => bench.closePopups())
  afterAll(() => bench.close())

  it('marks what a reader must have explained, and nothing that is no term', () => {
    for (const term of expected.terms.mustNot) expect(marks).not.toContain(term)
    // The first mention of a thing is marked: later surfaces of the same entry are not.
    for (const term of ['Express Tribune', 'Asim Munir', 'Navy Seals', 'Abbottabad', 'Cold War']) {
      expect(marks.some((mark) => mark.includes(term))).toBe(true)
    }
  })

  it('marks nothing outside the article', async () => {
    const outside = await article.page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('gloss-mark') ?? [])] as Range[]
      return ranges
        .filter(
          (r) => !r.startContainer.parentElement?.closest('.articlecontentbody, .articleDeck'),
        )
        .map(String)
    })
    expect(outside).toEqual([])
  })

  it('shows the card of the term under the pointer, and Escape closes it', async () => {
    const { page } = article
    const point = await hover(page, 'Asim Munir')
    const card = await cardOf(bench, page, 'Asim Munir')
    expect(card.text).toContain('Chief of Army Staff')
    expect(card.links.length).toBeGreaterThan(0)
    for (const { href, rel } of card.links) {
      expect(href).toMatch(/^https:/)
      expect(rel).toContain('noopener')
    }
    const { box } = card
    const covers =
      point.x >= box.x &&
      point.x <= box.x + box.width &&
      point.y >= box.y &&
      point.y <= box.y + box.height
    expect(covers).toBe(false)
    await page.keyboard.press('Escape')
    await noCard(bench, page)
  })

  it('keeps the card while the pointer is on it, and closes it after the pointer left', async () => {
    const { page } = article
    await hover(page, 'Abbottabad')
    const { box } = await cardOf(bench, page, 'Abbottabad')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
    await pause(700)
    expect(await shownCard(bench, page)).not.toBeNull()
    await page.mouse.move(5, 5)
    await noCard(bench, page)
  })

  it('lists three to seven main points in the popup, each a sentence of the article', async () => {
    const popup = await openPopupBeside(bench, article)
    const points = await popup.$$eval('.points .text', (all) =>
      all.map((text) => {
        for (const ours of text.querySelectorAll('.ours')) ours.remove()
        return text.textContent ?? ''
      }),
    )
    expect(points.length).toBeGreaterThanOrEqual(3)
    expect(points.length).toBeLessThanOrEqual(7)
    const body = await article.page.$eval('.articlecontentbody', (element) => element.textContent)
    for (const point of points) {
      expect(body).toContain(point)
      for (const text of expected.textMustNotContain) expect(point).not.toContain(text)
      for (const text of expected.points.mustNotContain) expect(point).not.toContain(text)
    }
    await popup.close()
  })

  it('scrolls to the sentence of a point that is clicked, and flashes it', async () => {
    const { page } = article
    await page.evaluate(() => scrollTo(0, 0))
    const popup = await openPopupBeside(bench, article)
    const last = (await popup.$$('.points button')).at(-1)
    const sentence = await last?.$eval('.text', (text) => {
      for (const ours of text.querySelectorAll('.ours')) ours.remove()
      return text.textContent ?? ''
    })
    await clickAndLeave(bench, last)
    await page.bringToFront()
    await page.waitForFunction(() => CSS.highlights.has('gloss-flash'), { timeout: 5000 })
    expect((await paintedTexts(page, 'gloss-flash')).join('')).toBe(sentence)
    await page.waitForFunction(
      (sentence) => {
        const paragraphs = [...document.querySelectorAll('.articlecontentbody p')]
        const box = paragraphs
          .find((p) => p.textContent?.includes(sentence ?? '?'))
          ?.getBoundingClientRect()
        return box && box.top >= 0 && box.bottom <= innerHeight
      },
      { timeout: 5000 },
      sentence,
    )
  })

  it('opens the card of a term that is clicked in the popup', async () => {
    const popup = await openPopupBeside(bench, article)
    await popup.locator('.more').click()
    const button = await popup.waitForSelector('.terms button ::-p-text(Cold War)')
    await clickAndLeave(bench, button)
    await article.page.bringToFront()
    await cardOf(bench, article.page, 'Cold War')
    await article.page.keyboard.press('Escape')
  })

  it('explains the words that are selected, by the key of the open card', async () => {
    const openCard = `chrome.tabs.query({}).then((tabs) => chrome.tabs.sendMessage(
      tabs.find(({ url }) => url?.endsWith('${PATH}')).id,
      { name: 'obey', ask: { command: 'openCard' } },
    ))`
    await selectWords(article.page, 'Abbottabad', '.articlecontentbody')
    expect(await bench.inExtension(openCard)).toBe(true)
    await cardOf(bench, article.page, 'Abbottabad')
    await selectWords(article.page, 'quietly', '.articlecontentbody')
    await bench.inExtension(openCard)
    const nothing = await emptyCardOf(bench, article.page, 'quietly')
    expect(nothing.links.map(({ href }) => href)).toEqual([
      expect.stringContaining('wikipedia.org/w/index.php?search=quietly'),
    ])
    await article.page.keyboard.press('Escape')
    await article.page.evaluate(() => getSelection()?.removeAllRanges())
  })

  it('is silenced for the site by the switch, and comes back', async () => {
    const popup = await openPopupBeside(bench, article)
    await popup.click('[role=switch]')
    await article.page.waitForFunction(() => !CSS.highlights.has('gloss-mark'), {
      polling: 100,
      timeout: 5000,
    })
    const off = await popup.waitForSelector('[role=switch][aria-checked=false]')
    await off?.click()
    await popup.waitForSelector('[role=switch][aria-checked=true]')
    await popup.close()
    await marksPainted(article.page)
  })

  it('paints its marks again when the page clears the registry', async () => {
    const { page } = article
    await page.evaluate(() => CSS.highlights.clear())
    await page.mouse.move(300, 300)
    await marksPainted(page)
  })

  it('leaves not one node of the page different, and shifts nothing', async () => {
    const { page } = article
    const after = await page.evaluate(() => ({
      before: (window as unknown as { before: string }).before,
      after: document.documentElement.outerHTML,
      shifts: (window as unknown as { shifts: number }).shifts,
    }))
    expect(after.after).toBe(after.before)
    expect(after.shifts).toBe(0)
  })

  it('makes no error on the page and no request beyond it', () => {
    expect(article.errors).toEqual([])
    const hosts = article.requests
      .filter((url) => !url.startsWith('data:'))
      .map((url) => new URL(url).hostname)
    expect(new Set(hosts)).toEqual(new Set(['www.theweek.in']))
  })
})

/** The popup for the article's tab, filled. */
async function openPopupBeside(bench: Bench, { page }: OpenPage): Promise<OpenPage['page']> {
  await page.bringToFront()
  await pause(100)
  const popup = await bench.openPopup()
  await popup.waitForSelector('.points, .terms')
  return popup
}

/** Clicks what closes the popup, and waits until its tab is gone; the bench's own page stays. */
async function clickAndLeave(bench: Bench, button: ElementHandle | null | undefined) {
  await button?.evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  )
  await button?.click()
  const count = `chrome.tabs.query({}).then((tabs) =>
    tabs.filter(({ url }) => url?.endsWith('/popup.html')).length)`
  const until = Date.now() + 5000
  while (Date.now() < until && (await bench.inExtension(count)) !== 1) await pause(50)
}
