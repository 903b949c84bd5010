// Puts the content script into one page: an allowed page that was open before, or, by the reader's
// click alone, a page of a site that isn't allowed ('just this page, once').
import browser from 'webextension-polyfill'
import { contentScript } from './content-script.ts'

/** A tab, or some frames of it. */
interface Target {
  readonly tabId: number
  readonly frameIds?: number[]
}

/** Runs the content script in a tab. @throws where the browser lets no extension in */
export async function readTab(tabId: number): Promise<void> {
  await putInto({ tabId })
}

/** Runs the content script in frames. @throws when one is gone, or may not be reached */
export async function putInto(target: Target): Promise<void> {
  const { js, css } = contentScript()
  await browser.scripting.insertCSS({ target, files: css })
  await browser.scripting.executeScript({ target, files: js })
}
