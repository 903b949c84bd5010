// 'In other words': the browser's own model, offered only to readers who asked for it, in browsers that
// have one, under the article's own sentences. The model here is the test's; the API is Chrome's.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PAGES } from '../../scripts/demo-page.ts'
import {
  marksPainted,
  openBench,
  pause,
  type Bench,
  type OpenPage,
} from '../../scripts/drive/harness.ts'
import { store, stored } from '../../scripts/drive/settings.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { clean, eventually, press } from './own-pages.ts'

/** Stands in for Chrome's global, as a script that runs before the page's own. */
const summarizer = (state: string, last: string): string => `globalThis.Summarizer = {
  availability: async () => '${state}',
  create: async ({ monitor }) => {
    const target = new EventTarget()
    monitor(target)
    target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5 }))
    return {
      async *summarizeStreaming(_, { signal }) {
        yield '- The pact is back.\\n'
        ${last}
      },
      destroy() {},
    }
  },
}`

const UNTIL_STOPPED = `await new Promise((_, stop) => {
  signal.addEventListener('abort', () => stop(signal.reason))
})`

describe.each(BROWSERS)('%s: the points in other words', (browser) => {
  let bench: Bench
  let article: OpenPage

  beforeAll(async () => {
    bench = await openBench(browser, DEMO_PAGES)
    article = await bench.open('/news/demo.html')
    await marksPainted(article.page)
    await store(bench, { otherWords: true })
  })
  afterAll(() => bench.close())

  /** The popup, in a browser whose model is in that state; without one as the browser is. */
  async function popupWith(script: string | null): Promise<Page> {
    await article.page.bringToFront()
    const page = await bench.driver.newPage()
    await page.setViewport({ width: 400, height: 800 })
    if (script !== null) await page.evaluateOnNewDocument(script)
    await page.goto(`${bench.origin}/popup.html`, { waitUntil: [] })
    await page.waitForSelector('ol.points')
    return page
  }

  const buttons = (page: Page): Promise<string[]> =>
    page.$$eval('.other-words button', (all) => all.map(({ textContent }) => textContent ?? ''))

  /** The offer comes after the points: a page without it must be given the time to get it. */
  async function staysWithout(page: Page): Promise<void> {
    await page.waitForSelector('.tools')
    await pause(300)
    expect(await page.$('.other-words')).toBeNull()
  }

  it('leave no trace where the browser has no model', async () => {
    const page = await popupWith(null)
    await staysWithout(page)
    const options = await bench.openOwn('options')
    await options.waitForSelector('input[name=pointOrder]')
    expect(await options.$('input[name=otherWords]')).toBeNull()
    await options.close()
    await page.close()
  })

  // Firefox runs no script of a test's before the scripts of an extension's page, and has no such API.
  describe.runIf(browser === 'chrome')('where it has one', () => {
    const ready = summarizer('available', "yield '- Readers differ.'")

    it('stand beneath the article’s sentences, labelled as a machine’s', async () => {
      const page = await popupWith(ready)
      const points = await page.$$eval('ol.points li', (all) => all.map((li) => li.textContent))
      await page.waitForSelector('ol.points + .other-words')
      expect(await buttons(page)).toEqual(['In other words'])
      await press(page, '.other-words button')
      await page.waitForFunction(() => document.querySelectorAll('.machine li').length === 2)
      const text = await page.$eval('.machine', ({ textContent }) => textContent)
      expect(text).toMatch(
        /Written by the model in your browser.*The pact is back\.Readers differ\./,
      )
      expect(await page.$$eval('ol.points li', (all) => all.map((li) => li.textContent))).toEqual(
        points,
      )
      await clean(page)
      await page.close()
    })

    it('ask before a model is downloaded, and take no for an answer', async () => {
      const page = await popupWith(summarizer('downloadable', ''))
      await press(page, '.other-words button')
      expect(await buttons(page)).toEqual(['Download the model', 'Not now'])
      await press(page, '.other-words .tools button:last-child')
      expect(await buttons(page)).toEqual(['In other words'])
      await press(page, '.other-words button')
      await press(page, '.other-words .tools button')
      await page.waitForSelector('.machine li')
      await page.close()
    })

    it('are read out only when they are whole, and keep the keyboard’s place when they are stopped', async () => {
      const page = await popupWith(summarizer('available', UNTIL_STOPPED))
      await page.waitForSelector('.other-words button')
      await page.focus('.other-words button')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.machine li')
      expect(await page.$eval('.other-words [role=status]', ({ ariaBusy }) => ariaBusy)).toBe(
        'true',
      )
      const focused = (): Promise<unknown> =>
        page.evaluate(() => document.activeElement?.textContent)
      expect(await focused()).toBe('Stop')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.other-words:not(:has(.machine))')
      expect(await page.$eval('.other-words [role=status]', ({ ariaBusy }) => ariaBusy)).toBeNull()
      expect(await focused()).toBe('In other words')
      await page.close()
    })

    it('drop what was written when the model breaks midway, and say so', async () => {
      const page = await popupWith(summarizer('available', "throw new Error('out of memory')"))
      await press(page, '.other-words button')
      await page.waitForFunction(() => /gave up/.test(document.body.textContent ?? ''))
      expect(await page.$('.machine')).toBeNull()
      expect(await buttons(page)).toEqual(['In other words'])
      await page.close()
    })

    it('are offered by a setting that stands only there, and only when it is on', async () => {
      const options = await bench.driver.newPage()
      await options.evaluateOnNewDocument(ready)
      await options.goto(`${bench.origin}/options.html`, { waitUntil: [] })
      await press(options, 'input[name=otherWords]')
      await eventually(
        async () => (await stored(bench))?.['otherWords'] === false,
        () => stored(bench),
      )
      await options.close()
      const page = await popupWith(ready)
      await staysWithout(page)
      await page.close()
    })
  })
})
