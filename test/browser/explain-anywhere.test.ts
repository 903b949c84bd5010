// Words selected where nothing is read: explained all the same, by the reader's key alone, and nothing
// more than that is done to the page.
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, SHIPPING } from '../../scripts/drive/articles.ts'
import {
  cardOf,
  emptyCardOf,
  marksPainted,
  openBench,
  paintedTexts,
  pause,
  type Bench,
} from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { focusIn, noCard } from './card.ts'
import { eventually } from './own-pages.ts'
import { pressKey } from './permissions.ts'
import { hasScreen, openScreen, type Screen } from './screen.ts'

const NOTE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A note</title></head>
  <body><p id="words">Inter-Services Public Relations</p><p id="none">a green bicycle</p>
  <p id="several">IPC</p><p id="long">${'x'.repeat(119)}🚲🚲</p></body></html>`

const FRAMED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A note in a frame</title></head>
  <body><p>Below is a note.</p><iframe src="/note.html" width="600" height="400"></iframe></body></html>`

const select = (page: Page | Frame, selector: string): Promise<void> =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector)
    if (element) getSelection()?.selectAllChildren(element)
  }, selector)

describe.each(BROWSERS)('%s: selected words', (browser) => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench(browser, {
      '/note.html': { body: NOTE },
      '/framed.html': { body: FRAMED },
    })
  })
  afterAll(() => bench.close())

  it.each([
    ['a page without an article', 'www.theweek.in'],
    ['a site that isn’t allowed', 'www.herald.example'],
  ])('are explained on %s', async (_, host) => {
    const { page, errors } = await bench.open('/note.html', host)
    await select(page, '#words')
    await pressKey(bench, page, 'open-card')
    await cardOf(bench, page, 'ISPR')
    await expect.poll(() => focusIn(bench, page)).toBe('the card')
    await page.keyboard.press('Escape')
    await noCard(bench, page)
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      'Inter-Services Public Relations',
    )
    await select(page, '#none')
    await pressKey(bench, page, 'open-card')
    await emptyCardOf(bench, page, 'a green bicycle')
    await page.mouse.click(600, 500)
    await noCard(bench, page)
    expect(await paintedTexts(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('have each of their senses told where nothing settles which', async () => {
    const { page, errors } = await bench.open('/note.html', 'www.herald.example')
    await select(page, '#several')
    await pressKey(bench, page, 'open-card')
    const { text } = await cardOf(bench, page, 'IPC')
    expect(text).toContain('one of several things')
    expect(text).toContain('Indian Penal Code: ')
    expect(text).toContain('International Paralympic Committee: ')
    expect(errors).toEqual([])
    await page.close()
  })

  it('are cut between letters where they are too long to be a term', async () => {
    const { page, errors } = await bench.open('/note.html', 'www.herald.example')
    await select(page, '#long')
    await pressKey(bench, page, 'open-card')
    const { text } = await emptyCardOf(bench, page, 'xxx')
    expect(text.split('\n')[0]).toBe(`${'x'.repeat(119)}🚲`)
    expect(errors).toEqual([])
    await page.close()
  })

  it('are explained in a frame of the page', async () => {
    const { page, errors } = await bench.open('/framed.html', 'www.herald.example')
    const frame = await page.waitForFrame((one) => one.url().endsWith('/note.html'))
    await (await frame.waitForSelector('#words'))?.click()
    await select(frame, '#words')
    await pressKey(bench, page, 'open-card')
    await cardOf(bench, frame, 'ISPR')
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

// Firefox can't be asked for its menu, and has none of ours.
describe.skipIf(!hasScreen())('chrome: “Explain …” in the context menu', () => {
  let screen: Screen
  let bench: Bench
  beforeAll(async () => {
    screen = await openScreen()
    const news = pageOf(SHIPPING).replace('Asim Munir', '<b id="words">Asim Munir</b>')
    const pages = { '/note.html': { body: NOTE }, '/news.html': { body: news } }
    bench = await openBench('chrome', pages, { headless: false, display: screen.display })
    const options = await bench.openOwn('options')
    await options.locator('input[name=contextMenu]').click()
    await options.waitForFunction(
      `chrome.permissions.contains({ permissions: ['contextMenus'] })`,
      { polling: 100 },
    )
    await options.close()
  })
  afterAll(async () => {
    await bench.close()
    await screen.close()
  })

  /** Opens the menu on words and chooses our entry: the last but one, above 'Inspect'. */
  const chooseFromMenu = async (page: Page): Promise<void> => {
    await select(page, '#words')
    await page.locator('#words').click({ button: 'right', offset: { x: 20, y: 10 } })
    await pause(1000)
    screen.press('Up', 'Up', 'Return')
  }

  it.each([
    ['a page without an article', 'www.theweek.in', '/note.html', 'ISPR'],
    ['a site that isn’t allowed', 'www.herald.example', '/note.html', 'ISPR'],
    ['an article', 'www.theweek.in', '/news.html', 'Asim Munir'],
  ])('explains selected words on %s', async (_, host, path, title) => {
    const { page, errors } = await bench.open(path, host)
    await page.bringToFront()
    if (path === '/news.html') await marksPainted(page)
    await chooseFromMenu(page)
    await cardOf(bench, page, title)
    expect(errors).toEqual([])
    await page.close()
  })
})
