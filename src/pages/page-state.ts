// Asks the page in front of the reader what it says.
import browser from 'webextension-polyfill'
import { send } from '../messages.ts'
import { isReadable } from '../sites/pattern.ts'
import { readTab } from '../sites/read-once.ts'
import { mayRead } from '../sites/registration.ts'
import type { PageState } from '../shapes.ts'

export type AnyState = PageState | { readonly state: 'not-allowed' }

export interface AskedState {
  readonly state: AnyState
  readonly tab: browser.Tabs.Tab | null
}

/**
 * The state of the page beside this popup; 'not-allowed' when no content script answers there, and
 * 'unreadable' where none ever may: the browser's own pages, stores, PDFs, files.
 */
export async function askPageState(): Promise<AskedState> {
  const tab = await tabBesideUs()
  if (tab?.id === undefined) return { state: { state: 'unreadable' }, tab: null }
  try {
    const state = await send('describePage', {}, tab.id)
    // The script of the install may still run on a site that was taken back, and can do nothing there.
    const isClosed = state.state === 'failed' && !(await mayRead(tab.url))
    return { state: isClosed ? { state: 'not-allowed' } : state, tab }
  } catch {
    return { state: await whyUnanswered(tab.id, tab.url), tab }
  }
}

/** No content script answers: none may, none was allowed to yet, or the page is older than ours. */
async function whyUnanswered(tabId: number, url: string | undefined): Promise<AnyState> {
  if (!isReadable(url)) return { state: 'unreadable' }
  if (!(await mayRead(url))) return { state: 'not-allowed' }
  try {
    await readTab(tabId)
    return await send('describePage', {}, tabId)
  } catch {
    // Allowed, and yet closed to us: a viewer of the browser's, or a policy of whoever runs it.
    return { state: 'unreadable' }
  }
}

/**
 * The active tab; where the popup is a tab itself, as in Firefox for Android, the one the reader
 * came from: of our own pages only the welcome, which has an article to read.
 */
async function tabBesideUs(): Promise<browser.Tabs.Tab | null> {
  const own = await browser.tabs.getCurrent()
  if (!own) return (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? null
  const tabs = await browser.tabs.query({ currentWindow: true })
  const [ours, welcome] = [browser.runtime.getURL(''), browser.runtime.getURL('welcome.html')]
  const others = tabs.filter(({ url = '' }) => !url.startsWith(ours) || url.startsWith(welcome))
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] ?? null
}
