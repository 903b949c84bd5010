// A browser with a page of the extension's own in it, whatever a busy machine does.
import type { Page } from 'puppeteer-core'
import { launch, type Launched, type LaunchOptions } from '../launch.ts'
import type { Browser } from '../manifest.ts'

/**
 * A browser and a page of the extension's in it. On a busy machine Chromium now and then starts an
 * extension's process before it can give it its messages, and then never does: all words are empty.
 */
export async function launchWithWords(
  browser: Browser,
  options: LaunchOptions,
): Promise<Launched & { readonly page: Page }> {
  for (let tries = 0; ; tries++) {
    const launched = await launch(browser, options)
    const page = await launched.driver.newPage()
    await gotoExtensionPage(page, `${launched.origin}/popup.html`)
    const name = await page.evaluate(`chrome.i18n.getMessage('extensionName')`)
    if (name !== '') return { ...launched, page }
    await launched.driver.close()
    if (tries === 2) throw new Error(`${browser} gave the extension no messages, three times over`)
  }
}

/** Firefox never tells of the load of an extension's page, so only the element is waited for. */
export async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] })
  await page.waitForSelector('main')
}
