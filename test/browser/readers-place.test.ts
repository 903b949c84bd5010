// The extension's own pages change while a reader is on them: what the reader has in hand stays there,
// and what was chosen is what is shown.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PAGES } from '../../scripts/demo-page.ts'
import { marksPainted, openBench, type Bench, type OpenPage } from '../../scripts/drive/harness.ts'
import { store, stored } from '../../scripts/drive/settings.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { eventually } from './own-pages.ts'

describe.each(BROWSERS)('%s: the reader’s place in the pages of the extension', (browser) => {
  let bench: Bench
  let article: OpenPage

  beforeAll(async () => {
    bench = await openBench(browser, DEMO_PAGES)
    article = await bench.open('/news/demo.html')
    await marksPainted(article.page)
  })
  afterAll(() => bench.close())

  /** What has the focus: its name, else its words; null when nothing has. */
  const focused = (page: Page): Promise<string | null> =>
    page.evaluate(() => {
      const { activeElement } = document
      if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return null
      const { control } = activeElement.dataset
      return control ?? activeElement.getAttribute('aria-label') ?? activeElement.textContent
    })
  const focusedIs = (page: Page, name: string | RegExp): Promise<void> =>
    eventually(
      async () => (await focused(page))?.match(name) != null,
      () => focused(page),
    )

  it('the panel’s lists stay untouched while no term is in the window', async () => {
    await article.page.evaluate(() => {
      document.body.style.paddingTop = '4000px'
      scrollTo(0, 0)
    })
    await article.page.bringToFront()
    const panel = await bench.openOwn('panel', 400)
    await panel.waitForFunction(
      () => document.querySelectorAll('.groups section:nth-child(2) li').length > 10,
    )
    const moved = await panel.evaluate(async () => {
      const groups = document.querySelector<HTMLElement>('.groups')
      if (!groups) return -1
      let moves = 0
      const observer = new MutationObserver((records) => (moves += records.length))
      observer.observe(groups, { childList: true, subtree: true })
      // Each look at where the article stands says it anew on the lists.
      const setProperty = groups.style.setProperty.bind(groups.style)
      await new Promise<void>((seen) => {
        let looks = 0
        groups.style.setProperty = (...args) => {
          if (args[0] === '--view-start' && ++looks === 4) seen()
          setProperty(...args)
        }
      })
      return moves
    })
    expect(moved).toBe(0)
    await panel.close()
    await article.page.evaluate(() => document.body.style.removeProperty('padding-top'))
  })

  it('a fold of the panel stays open, and the focus on it, when a term is no more marked', async () => {
    await article.page.bringToFront()
    const panel = await bench.openOwn('panel', 400)
    await panel.waitForSelector('details summary')
    await panel.focus('details summary')
    await panel.keyboard.press('Enter')
    const name = (await focused(panel)) ?? ''
    await panel.$eval('h1', (heading) => heading.setAttribute('data-before', ''))
    await store(bench, { known: ['us-central-command', 'cis-moa'] })
    await panel.waitForFunction(() => !document.querySelector('[data-before]'))
    expect(await focused(panel)).toBe(name)
    expect(await panel.$eval('details', ({ open }) => open)).toBe(true)
    await store(bench, { known: [] })
    await panel.close()
  })

  it('the popup says at once what its switch says, and keeps the focus on it', async () => {
    await article.page.bringToFront()
    const popup = await bench.openPopup()
    await popup.waitForSelector('.points')
    await popup.focus('[role=switch]')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('[role=switch][aria-checked=false]')
    const words = (): Promise<string> => popup.$eval('main', ({ textContent }) => textContent)
    expect(await words()).toContain('Newsgloss is off on this site.')
    await focusedIs(popup, 'site')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('[role=switch][aria-checked=true]')
    expect(await words()).not.toContain('Newsgloss is off on this site.')
    await popup.waitForSelector('.points')
    await focusedIs(popup, 'site')
    await popup.close()
    await marksPainted(article.page)
  })

  describe('in the settings', () => {
    let options: Page
    beforeAll(async () => {
      options = await bench.openOwn('options')
      await options.waitForSelector('.sample')
    })
    afterAll(() => options.close())

    const rows = (count: number): Promise<unknown> =>
      options.waitForFunction(
        (count) => document.querySelectorAll('#known-terms li').length === count,
        {},
        count,
      )

    it('the focus goes on to the next known term when one is marked again', async () => {
      await store(bench, { known: ['article:abc', 'article:def', 'article:ghi'] })
      await rows(3)
      await options.focus('#known-terms li:nth-child(2) button')
      await options.keyboard.press('Enter')
      await rows(2)
      await focusedIs(options, /ghi$/)
      await options.keyboard.press('Enter')
      await rows(1)
      await focusedIs(options, /abc$/)
      await options.keyboard.press('Enter')
      await rows(0)
      expect(await options.evaluate(() => document.activeElement?.id)).toBe('known-terms')
    })

    it('terms marked again in the same moment are all marked again', async () => {
      await store(bench, { known: ['article:abc', 'article:def', 'article:ghi'] })
      await rows(3)
      await options.$$eval('#known-terms li:not(:first-child) button', (all) =>
        all.forEach((button) => button.click()),
      )
      await rows(1)
      expect((await stored(bench))?.['known']).toEqual(['article:abc'])
      await store(bench, { known: [] })
    })

    it('the focus stays at what was done when it is undone', async () => {
      await options.locator('::-p-text(Reset all settings)').click()
      await options.waitForSelector('#file .notice button')
      await options.focus('#file .notice button')
      await options.keyboard.press('Enter')
      await options.waitForSelector('#file .notice:not(:has(button))')
      await focusedIs(options, /as it was/)
    })
  })
})
