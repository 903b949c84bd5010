// Keeps the content script registered on exactly the sites that are allowed, however the reader
// allowed or revoked them: here, or in the browser's own pages.
import browser from 'webextension-polyfill'
import { contentScript } from './content-script.ts'

const SCRIPT = 'allowed-sites'

/** The sites of the install, and whether each may be read: the browsers take those back, too. */
export async function ownSites(): Promise<{ pattern: string; isAllowed: boolean }[]> {
  const ask = async (pattern: string): Promise<{ pattern: string; isAllowed: boolean }> => ({
    pattern,
    // Chromium goes on listing what it took back together with 'all sites'; asked for one, it says no.
    isAllowed: await browser.permissions.contains({ origins: [pattern] }),
  })
  return Promise.all(contentScript().matches.map(ask))
}

/** The origins allowed beyond those of the manifest's own content script. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const own = new Set(contentScript().matches)
  return origins.filter((origin) => !own.has(origin)).sort()
}

/** Whether a page, by its address, may be read; a page of ours always. */
export async function mayRead(url: string | undefined): Promise<boolean> {
  if (url === undefined || url.startsWith(browser.runtime.getURL(''))) return url !== undefined
  const { protocol, hostname } = new URL(url)
  // Of any other address no pattern can be made, and the browser would throw.
  if (!/^(?:https?|file):$/.test(protocol)) return false
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}

/**
 * The address by which a page that sends a message is allowed, for `mayRead`. A frame that its page has
 * written itself (`srcdoc`) has none of its own: it is read as the one who wrote it.
 */
export function addressOf(sender: browser.Runtime.MessageSender): string | undefined {
  const { url, origin } = sender as typeof sender & { readonly origin?: string }
  return url?.startsWith('about:') ? (origin ?? sender.tab?.url) : url
}

let syncing: Promise<void> = Promise.resolve()

/**
 * Registers, changes or takes back the content script, to match what is allowed now. One call waits
 * for another: two at once would both register.
 */
export function syncRegistration(): Promise<void> {
  syncing = syncing.then(sync, sync)
  return syncing
}

async function sync(): Promise<void> {
  const matches = await grantedPatterns()
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
    return
  }
  if (registered) {
    await browser.scripting.updateContentScripts([{ id: SCRIPT, matches }])
    return
  }
  const own = contentScript()
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches,
      excludeMatches: own.matches,
      js: own.js,
      css: own.css,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}
