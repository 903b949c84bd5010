// Puts the content script into one page: an allowed page that was open before, or, by the reader's
// click alone, a page of a site that isn't allowed ('just this page, once').
import browser from 'webextension-polyfill'

/** Runs the content script in a tab. @throws where the browser lets no extension in */
export async function readTab(tabId: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  const target = { tabId }
  await browser.scripting.insertCSS({ target, files: script?.css ?? [] })
  await browser.scripting.executeScript({ target, files: script?.js ?? [] })
}
