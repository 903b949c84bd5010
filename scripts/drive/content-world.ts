// The world of the content script in a tab, reached through a page of the extension's own.
import { Page, type Frame } from 'puppeteer-core'

/** Runs a function, given as its text, in the content script's world of a page or of one of its frames. */
export async function inContentScript(
  control: Page,
  place: Page | Frame,
  source: string,
  args: readonly unknown[],
): Promise<unknown> {
  const page = place instanceof Page ? place : place.page()
  // One expression, for the debugger: the pages' own policy lets no function be made from text.
  return control.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({})
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())})
    const results = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: ${page !== place} },
      args: [${JSON.stringify(place.url())}, ...${JSON.stringify(args)}],
      func: async (url, ...args) =>
        ${page === place} || location.href === url ? [await (${source})(...args)] : [],
    })
    return results.find(({ result }) => result?.length)?.result[0]
  })()`)
}
