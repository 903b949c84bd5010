// Asks the page in front of the reader what it says.
import browser from 'webextension-polyfill'
import { send } from '../messages.ts'
import { isReadable } from '../sites/pattern.ts'
import { readTab } from '../sites/read-once.ts'
import { mayRead } from '../sites/registration.ts'
import type { PageState } from '../messages/shapes.ts'

export type AnyState = PageState | { readonly state: 'not-allowed' | 'not-seen' }

export interface AskedState {
  readonly state: AnyState
  readonly tab: browser.Tabs.Tab | null
  /** Whether the page's site is allowed: one read once, or taken back since, isn't. */
  readonly isAllowed: boolean
  /** The address of a frame that may have the page's article, and that isn't allowed. */
  readonly closedFrame: string | null
}

const NOWHERE = { tab: null, isAllowed: false, closedFrame: null } as const

/**
 * The state of the page beside this popup; 'not-allowed' when no content script answers there,
 * 'unreadable' where none ever may: the browser's own pages, stores, PDFs, files.
 * @param unseen what a page is whose very address the browser keeps from us. The press of the toolbar
 *   button shows the popup the address of every page that can be allowed; a panel that follows to
 *   another tab isn't shown it.
 * @param tabId the tab to ask, where it isn't the one beside us
 */
export async function askPageState(
  unseen: 'unreadable' | 'not-seen',
  tabId: number | null = null,
): Promise<AskedState> {
  const tab = await (tabId === null ? tabBesideUs() : browser.tabs.get(tabId).catch(() => null))
  if (tab?.id === undefined) return { ...NOWHERE, state: { state: 'unreadable' } }
  const isAllowed = await mayRead(tab.url)
  try {
    const state = await send('describePage', {}, tab.id)
    // The script of the install may still run on a site that was taken back, and can do nothing there.
    const isClosed = state.state === 'failed' && !isAllowed
    const closedFrame = state.state === 'no-article' ? await closedOf(state.frame) : null
    return { state: isClosed ? { state: 'not-allowed' } : state, tab, isAllowed, closedFrame }
  } catch {
    const { id, url } = tab
    const state = url === undefined ? { state: unseen } : await whyUnanswered(id, url, isAllowed)
    return { state, tab, isAllowed, closedFrame: null }
  }
}

/** The address of a frame if a reader could allow it, and hasn't. */
async function closedOf(frame: string | undefined): Promise<string | null> {
  return isReadable(frame) && !(await mayRead(frame)) ? frame : null
}

/** No content script answers: none may, none was allowed to yet, or the page is older than ours. */
async function whyUnanswered(tabId: number, url: string, isAllowed: boolean): Promise<AnyState> {
  if (!isReadable(url)) return { state: 'unreadable' }
  if (!isAllowed) return { state: 'not-allowed' }
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
