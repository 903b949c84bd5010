// Words selected where nothing is read: explained all the same, by the reader's key alone, and nothing
// more than that is done to the page.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS } from '../../scripts/manifest.ts'
import { noCard } from './card.ts'
import { cardOf, openBench, paintedTexts, pause, type Bench } from './harness.ts'
import { eventually } from './own-pages.ts'
import { pressKey } from './permissions.ts'

const NOTE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A note</title></head>
  <body><p id="words">Inter-Services Public Relations</p><p id="none">a green bicycle</p></body></html>`

describe.each(BROWSERS)('%s: selected words', (browser) => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench(browser, { '/note.html': { body: NOTE } })
  })
  afterAll(() => bench.close())

  const select = (page: Page, selector: string): Promise<void> =>
    page.evaluate((selector) => {
      const element = document.querySelector(selector)
      if (element) getSelection()?.selectAllChildren(element)
    }, selector)

  it.each([
    ['a page without an article', 'www.theweek.in'],
    ['a site that isn’t allowed', 'www.herald.example'],
  ])('are explained on %s', async (_, host) => {
    const { page, errors } = await bench.open('/note.html', host)
    await select(page, '#words')
    await pressKey(bench, page, 'open-card')
    await cardOf(bench, page, 'ISPR')
    await page.keyboard.press('Escape')
    await noCard(bench, page)
    await select(page, '#none')
    await pressKey(bench, page, 'open-card')
    expect((await cardOf(bench, page, 'a green bicycle')).text).toContain('has nothing on this')
    await page.mouse.click(600, 500)
    await noCard(bench, page)
    expect(await paintedTexts(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('do nothing while nothing is selected', async () => {
    const { page, errors } = await bench.open('/note.html', 'www.herald.example')
    await pressKey(bench, page, 'open-card')
    await pause(500)
    expect(await page.evaluate(() => document.querySelectorAll('gloss-card').length)).toBe(0)
    expect(errors).toEqual([])
    await page.close()
  })

  it('show the popup, which says why, on a page of the browser’s own', async () => {
    const page = await bench.driver.newPage()
    await page.goto(browser === 'chrome' ? 'chrome://version' : 'about:license', { waitUntil: [] })
    const popups = async (): Promise<number> =>
      Number(await bench.inExtension(`chrome.extension.getViews({ type: 'popup' }).length`))
    await pressKey(bench, page, 'open-card')
    await eventually(async () => (await popups()) > 0, popups)
    await page.close()
  })
})
