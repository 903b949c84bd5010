// What a reading survives: two windows, a tab put to sleep and woken.
// (A worker that was killed, a reload of the extension: hostile-pages.test.ts; back and forth:
// living-pages.test.ts; private windows: private-windows.test.ts; zoom: card-places.test.ts;
// colours forced by the system: system-looks.test.ts.)
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MONEY, pageOf, SUMMIT } from '../../scripts/drive/articles.ts'
import {
  cardOf,
  hover,
  marksPainted,
  openBench,
  paintedTexts,
  type Bench,
} from '../../scripts/drive/harness.ts'
import { store } from '../../scripts/drive/settings.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { isAwake, putToSleep } from './background.ts'
import { eventually, painted } from './own-pages.ts'

describe.each(BROWSERS)('%s: a reading', (browser) => {
  let bench: Bench

  beforeAll(async () => {
    bench = await openBench(browser, {
      '/news/summit': { body: pageOf(SUMMIT) },
      '/news/money': { body: pageOf(MONEY) },
    })
  })
  afterEach(() => store(bench, { density: 'helpful' }))
  afterAll(() => bench.close())

  const awake = (): Promise<void> =>
    eventually(
      () => isAwake(bench),
      async () => 'the background sleeps',
    )
  const reopened = async (url: string, act: string): Promise<Page> => {
    const waiting = bench.driver.waitForTarget((target) => target.url() === url)
    await bench.inExtension(act)
    const page = await (await waiting).page()
    if (!page) throw new Error(`${url} has no page`)
    return page
  }

  it('goes on in two windows, each with its own article, both as the settings say', async () => {
    const { page: first } = await bench.open('/news/summit')
    await marksPainted(first)
    const url = first.url().replace('summit', 'money')
    const second = await reopened(url, `chrome.windows.create({ url: ${JSON.stringify(url)} })`)
    await marksPainted(second)
    const usual = new Map<Page, number>()
    for (const page of [first, second]) usual.set(page, (await paintedTexts(page)).length)
    const eachShows = async (isRight: (now: number, usual: number) => boolean): Promise<void> => {
      for (const [page, count] of usual) {
        await page.bringToFront()
        await painted(page, (texts) => isRight(texts.length, count))
      }
    }
    await store(bench, { density: 'essential', kindsOff: ['organisation'] })
    await eachShows((now, before) => now < before)
    await store(bench, { density: 'everything', kindsOff: [] })
    await eachShows((now, before) => now >= before)
    expect(await paintedTexts(first)).not.toEqual(await paintedTexts(second))
    await second.close()
    await first.bringToFront()
    await hover(first, SUMMIT.mark)
    await cardOf(bench, first, SUMMIT.mark)
    await first.close()
  })

  it('wakes the background as a link is pressed, and as the page gets another address', async () => {
    const { page } = await bench.open('/news/summit')
    await marksPainted(page)
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = '#next'
      link.textContent = 'Next'
      link.setAttribute('style', 'position: fixed; top: 0; left: 0')
      document.body.append(link)
    })
    await putToSleep(bench)
    await page.bringToFront()
    await page.mouse.move(8, 8)
    await page.mouse.down()
    await awake()
    await page.mouse.up()
    await putToSleep(bench)
    await page.bringToFront()
    await page.evaluate(() => history.pushState({}, '', '/news/next'))
    await awake()
    await page.close()
  })

  it('comes back with a tab that the browser had put away', async () => {
    const { page } = await bench.open('/news/summit')
    await marksPainted(page)
    const url = page.url()
    const other = await bench.open('/news/money')
    await other.page.bringToFront()
    const find = `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(url)}).id)`
    await bench.inExtension(`${find}.then((id) => chrome.tabs.discard(id))`)
    await bench.inExtension(`${find}.then((id) => chrome.tabs.update(id, { active: true }))`)
    const count = `${find}.then((tabId) => chrome.action.getBadgeText({ tabId }))`
    await expect.poll(() => bench.inExtension(count), { timeout: 10_000 }).toMatch(/^\d+$/)
    await other.page.close()
  })
})
