// After an install or update, pages already open have no content script, or one whose extension is
// gone: they get a new one, which takes away what the old one painted.
import browser from 'webextension-polyfill'

/** Runs the content script in every open page it is allowed on. Pages that refuse are left alone. */
export async function reviveOpenPages(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: script.matches })
    await Promise.allSettled(
      tabs.map(async ({ id, discarded }) => {
        if (id === undefined || discarded) return
        const target = { tabId: id }
        await browser.scripting.insertCSS({ target, files: script.css ?? [] })
        await browser.scripting.executeScript({ target, files: script.js ?? [] })
      }),
    )
  }
}
