// What a reader answers when the browser asks whether Newsgloss may read more, and takes back later.
import type { Page, Target } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pageOf, SHIPPING } from '../../scripts/drive/articles.ts'
import {
  marksPainted,
  openBench,
  paintedTexts,
  pause,
  type Bench,
} from '../../scripts/drive/harness.ts'
import type { OpenPage } from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { complaints } from './complaints.ts'
import { eventually, painted } from './own-pages.ts'
import { asking, pressButton, registeredFor, revoke, revokeAll } from './permissions.ts'
import { chooseAndAnswer, screenFor, type Answer } from './question.ts'
import { hasScreen, type Screen } from './screen.ts'

const HOST = 'www.herald.example'
const SITE = '*://*.herald.example/*'
const OWN = 'www.theweek.in'
const ALL = '*://*/*'

for (const browser of BROWSERS) {
  const canAnswer = browser === 'firefox' || hasScreen()
  describe.skipIf(!canAnswer)(`${browser}: asked whether Newsgloss may read more`, () => {
    let screen: Screen | null
    let bench: Bench
    let complained: () => Promise<readonly string[]>
    const open = async (): Promise<void> => {
      screen = await screenFor(browser)
      bench = await openBench(
        browser,
        { '/news.html': { body: pageOf(SHIPPING) } },
        screen ? { headless: false, display: screen.display } : {},
      )
      await asking(bench, true)
      complained = await complaints(bench)
    }
    const close = async (): Promise<void> => {
      await bench.close()
      await screen?.close()
    }
    // Chromium gives what it gave once again without a question: one of its own for each test.
    const asksOnce = browser === 'chrome'
    beforeAll(() => (asksOnce ? undefined : open()))
    beforeEach(() => (asksOnce ? open() : undefined))
    afterEach(async () => {
      expect(await complained()).toEqual([])
      if (asksOnce) return close()
      for (const page of await bench.driver.pages()) {
        if (/^http|options\.html$/.test(page.url())) await page.close()
      }
      await bench.closePopups()
    })
    afterAll(() => (asksOnce ? undefined : close()))

    /** The toolbar's popup over a page; in Firefox, whose popup can't be reached, its page as a tab. */
    const popupOver = async (page: Page): Promise<Page> => {
      const before = new Set(bench.driver.targets())
      await pressButton(bench, page)
      if (browser === 'firefox') {
        await pause(400)
        return bench.openPopup()
      }
      const isNew = (target: Target): boolean =>
        target.url().endsWith('/popup.html') && !before.has(target)
      return (await bench.driver.waitForTarget(isNew)).asPage()
    }
    const answerPopup = async (page: Page, choice: string, answer: Answer): Promise<void> => {
      const popup = await popupOver(page)
      const front = browser === 'firefox' ? popup : page
      await chooseAndAnswer(bench, screen, { asking: popup, choice, front }, answer)
    }
    /**
     * Chromium gives the first press of the button after a load to the script that it kept waiting, and
     * opens no popup.
     */
    const allowAgainInPopup = async (page: Page): Promise<void> => {
      await page.reload()
      await page.bringToFront()
      await pause(4000)
      await pressButton(bench, page)
      await pause(500)
      await answerPopup(page, 'Always on theweek.in', 'yes')
    }
    const settings = async (): Promise<Page> => {
      const page = await bench.openOwn('options')
      await page.waitForSelector('.choices button')
      return page
    }
    const answerSettings = (page: Page, choice: string, answer: Answer): Promise<void> =>
      chooseAndAnswer(bench, screen, { asking: page, choice, front: page }, answer)
    const listed = (page: Page): Promise<string[]> =>
      page.$$eval('.list bdi', (all) => all.map(({ innerText }) => innerText))
    const choices = (page: Page): Promise<string[]> =>
      page.$$eval('.choices button strong', (all) => all.map(({ innerText }) => innerText))
    const registers = (patterns: readonly string[]): Promise<void> =>
      eventually(
        async () => String(await registeredFor(bench)) === String(patterns),
        () => registeredFor(bench),
      )
    /** Reads what a tab shows: in a window only the one in front is read. */
    const shows = async (opened: OpenPage, isRead: boolean): Promise<void> => {
      await opened.page.bringToFront()
      if (isRead) await marksPainted(opened.page)
      else {
        await painted(opened.page, (texts) => texts.length === 0)
        await pause(800)
        expect(await paintedTexts(opened.page)).toEqual([])
      }
      expect(opened.errors).toEqual([])
    }

    it('changes nothing when the reader says no to a site in the popup', async () => {
      const opened = await bench.open('/news.html', HOST)
      await answerPopup(opened.page, 'Always on', 'no')
      await shows(opened, false)
      expect(await registeredFor(bench)).toEqual([])
      const popup = await popupOver(opened.page)
      await popup.waitForSelector('.choices button')
      expect(await choices(popup)).toHaveLength(4)
      await popup.close()
      await opened.page.reload()
      await shows(opened, false)
    })

    it('reads the site when the reader says yes, and leaves it when that is taken back in the settings', async () => {
      const opened = await bench.open('/news.html', HOST)
      await answerPopup(opened.page, 'Always on', 'yes')
      await registers([SITE])
      await shows(opened, true)
      const page = await settings()
      expect(await listed(page)).toEqual(['theweek.in', 'herald.example'])
      await page.locator('button[aria-label="Remove: herald.example"]').click()
      await registers([])
      await shows(opened, false)
      await opened.page.reload()
      await shows(opened, false)
    })

    it('reads the site again when the reader allows it anew, after it was taken back in the browser’s own page', async () => {
      const opened = await bench.open('/news.html', HOST)
      await answerPopup(opened.page, 'Always on', 'yes')
      await registers([SITE])
      await shows(opened, true)
      await revoke(bench, SITE)
      await registers([])
      await shows(opened, false)
      await answerPopup(opened.page, 'Always on', 'yes')
      await registers([SITE])
      await shows(opened, true)
      await opened.page.reload()
      await shows(opened, true)
      await revoke(bench, SITE)
      await registers([])
    })

    it('changes nothing when the reader says no to all sites in the settings', async () => {
      const page = await settings()
      await answerSettings(page, 'All sites', 'no')
      expect(await choices(page)).toContain('All sites')
      expect(await listed(page)).toEqual(['theweek.in'])
      expect(await registeredFor(bench)).toEqual([])
      await shows(await bench.open('/news.html', HOST), false)
    })

    it.each(['in the settings', 'in the browser’s own page'])(
      'reads all sites when the reader says yes, and leaves them when that is taken back %s',
      async (where) => {
        const opened = await bench.open('/news.html', HOST)
        const own = await bench.open('/news.html', OWN)
        const page = await settings()
        await answerSettings(page, 'All sites', 'yes')
        await registers([ALL])
        for (const read of [opened, own]) await shows(read, true)
        if (where === 'in the settings') {
          await page.bringToFront()
          await page.locator('button[aria-label="Remove: All sites"]').click()
        } else await revokeAll(bench)
        await registers([])
        await shows(opened, false)
        await opened.page.reload()
        await shows(opened, false)
        // Chromium takes back with all sites the one of the install, whoever asks it to.
        await shows(own, browser === 'firefox')
        if (browser === 'chrome') {
          await page.bringToFront()
          await page.waitForFunction(() => document.querySelectorAll('.list bdi').length === 0)
          if (where === 'in the settings') await allowAgainInPopup(own.page)
          else await answerSettings(page, 'Always on theweek.in', 'yes')
        }
        await page.bringToFront()
        await eventually(
          async () => String(await listed(page)) === 'theweek.in',
          () => listed(page),
        )
        await shows(own, true)
        expect(await registeredFor(bench)).toEqual([])
      },
    )
  })
}
