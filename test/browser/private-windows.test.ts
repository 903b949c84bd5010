// A private window leaves no trace: what is read there, and what is chosen there, is written nowhere.
import type { Page, Target } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, SUMMIT } from '../../scripts/drive/articles.ts'
import {
  cardOf,
  hover,
  marksPainted,
  openBench,
  paintedTexts,
  type Bench,
} from '../../scripts/drive/harness.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'
import { BROWSERS, geckoId } from '../../scripts/manifest.ts'
import { pressIn, tell } from './card.ts'
import { eventually, painted, press } from './own-pages.ts'
import { allowRestarts, onExtensionsPage, pressButton } from './permissions.ts'

const PATH = '/news/summit'

describe.each(BROWSERS)('%s: a private window', (browser) => {
  let bench: Bench
  let page: Page

  beforeAll(async () => {
    bench = await openBench(browser, { [PATH]: { body: pageOf(SUMMIT) }, '/empty': { body: '' } })
    await allowInPrivate(bench)
    const { page: open } = await bench.open('/empty')
    page = await openPrivate(bench, open.url().replace('/empty', PATH))
    await marksPainted(page)
  })
  afterAll(() => bench.close())

  const everything = (): Promise<unknown> => bench.inExtension('chrome.storage.local.get(null)')

  it('has its articles explained, and nothing is written of them', async () => {
    expect((await paintedTexts(page)).length).toBeGreaterThan(1)
    expect(await everything()).toEqual({})
  })

  it('explains selected words, and writes nothing of them', async () => {
    await page.bringToFront()
    await page.evaluate(() => {
      const paragraph = document.querySelectorAll('p')[1]
      if (paragraph) getSelection()?.selectAllChildren(paragraph)
    })
    await tell(bench, page, 'explainSelection', { words: 'Eurasian Economic Union' })
    await cardOf(bench, page, 'Eurasian Economic Union')
    await page.keyboard.press('Escape')
    expect(await everything()).toEqual({})
  })

  it('keeps a term that is known to the page', async () => {
    await hover(page, SUMMIT.mark)
    await cardOf(bench, page, SUMMIT.mark)
    await pressIn(bench, page, '.know')
    await painted(page, (texts) => !texts.includes(SUMMIT.mark))
    expect(await everything()).toEqual({})
    await pressIn(bench, page, 'button', 'gloss-note')
    await painted(page, (texts) => texts.includes(SUMMIT.mark))
    expect(await everything()).toEqual({})
  })

  it('says in the popup that its switch is of the page alone', async () => {
    const popup = await popupIn(bench, page)
    const says = (words: RegExp): Promise<void> => {
      const said = (): Promise<string> => popup.$eval('main', ({ innerText }) => innerText)
      return eventually(async () => words.test(await said()), said)
    }
    await says(/On for this page\s+A private window: nothing is stored/)
    await press(popup, '.switch')
    await says(/is off on this page, until you leave it\.\s+Off for this page/)
    await press(popup, '.switch')
    await says(/On for this page/)
    await popup.waitForSelector('.tools')
    // No page of ours can stand in Chromium's private window: none is printed.
    expect(await popup.$$('.tools .link')).toHaveLength(browser === 'chrome' ? 2 : 3)
    expect(await everything()).toEqual({})
    await popup.close()
    await marksPainted(page)
  })

  it.runIf(browser === 'chrome')(
    'says in the popup that a site allowed there stays allowed',
    async () => {
      const other = await openPrivate(bench, page.url().replace('www.theweek.in', 'herald.example'))
      const popup = await popupIn(bench, other)
      await popup.waitForSelector('.choices button')
      expect(await popup.$eval('.choices', ({ textContent }) => textContent)).toContain(
        'What you allow for good stays allowed when the private window is closed.',
      )
      await other.close()
      await page.bringToFront()
    },
  )

  it('keeps what is switched off to the page', async () => {
    await tell(bench, page, 'obey', { command: 'silence' })
    await painted(page, (texts) => texts.length === 0)
    expect(await everything()).toEqual({})
    await tell(bench, page, 'obey', { command: 'silence' })
    await painted(page, (texts) => texts.length > 0)
    expect(await everything()).toEqual({})
  })
})

/** A page in a private window of its own. */
async function openPrivate(bench: Bench, url: string): Promise<Page> {
  const opening = bench.driver.waitForTarget((target) => target.url() === url, { timeout: 10_000 })
  await bench.inExtension(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`)
  const page = await (await opening).page()
  if (!page) throw new Error('the private window has no page')
  return page
}

/** The popup over a page in a private window; in Firefox, whose popup can't be reached, its page as a tab there. */
async function popupIn(bench: Bench, page: Page): Promise<Page> {
  const before = new Set(bench.driver.targets())
  const isNew = (url: string) => (target: Target) => !before.has(target) && target.url() === url
  const address = `${bench.origin}/popup.html`
  await pressButton(bench, page)
  if (bench.browser === 'chrome') return (await bench.driver.waitForTarget(isNew(address))).asPage()
  await bench.inExtension(`(async () => {
    const { id } = (await chrome.windows.getAll()).find(({ incognito }) => incognito)
    await chrome.tabs.create({ windowId: id, url: 'about:blank' })
  })()`)
  const popup = await (await bench.driver.waitForTarget(isNew('about:blank'))).page()
  if (!popup) throw new Error('the private window has no other tab')
  await popup.goto(address, { waitUntil: [] })
  await popup.waitForSelector('main')
  return popup
}

/** What the reader does on the browser's page of extensions: lets Newsgloss into private windows. */
async function allowInPrivate(bench: Bench): Promise<void> {
  if (bench.browser === 'chrome') {
    const id = new URL(bench.origin).hostname
    await allowRestarts(bench)
    await onExtensionsPage(
      bench,
      `chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: ${JSON.stringify(id)}, incognitoAccess: true })`,
    )
  } else {
    await inFirefoxScope(
      bench.driver,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        const id = ${JSON.stringify(geckoId())}
        const { extension } = WebExtensionPolicy.getByID(id)
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension)
        await (await AddonManager.getAddonByID(id)).reload()
        return true
      })()`,
    )
  }
  await bench.reconnect()
}
