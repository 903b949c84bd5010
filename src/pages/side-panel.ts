// The side panel. In Chromium it is a permission of its own, given at the click without a prompt. The
// browser adds the panel only as it starts the extension: Chromium 156 crashes when one is opened
// without that. So the extension starts anew once, and its popup comes back.
import browser from 'webextension-polyfill'

/** Chromium's side panel and the popup's way back, which the polyfill doesn't know. */
interface Chromium {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> }
}
declare const chrome: Chromium

/** In the polyfill's types, which are Firefox's and don't know it. */
const PANEL = { permissions: ['sidePanel'] } as unknown as browser.Permissions.Permissions
const RETURN = 'returnToPopup'
const IS_BACK = 'isBackForPanel'

/**
 * What opens the panel of a window; null on browsers without one, such as Firefox for Android. To be
 * called in the click itself: browsers open the panel only then.
 */
export function panelOpener(windowId: number): (() => Promise<void>) | null {
  const { sidePanel } = chrome
  if (sidePanel) return () => sidePanel.open({ windowId })
  const optional = browser.runtime.getManifest().optional_permissions ?? []
  if (optional.some((permission) => permission === 'sidePanel')) return addPanel
  const { sidebarAction } = browser as Partial<typeof browser>
  return sidebarAction ? () => sidebarAction.open() : null
}

async function addPanel(): Promise<void> {
  if (!(await browser.permissions.request(PANEL))) return
  await browser.storage.local.set({ [RETURN]: true })
  browser.runtime.reload()
}

/** At the background's start: whether it starts anew for the panel. Brings the popup back if so. */
export async function returnToPopup(): Promise<boolean> {
  const stored = await browser.storage.local.get(RETURN)
  if (stored[RETURN] !== true) return false
  await browser.storage.local.remove(RETURN)
  await browser.storage.session.set({ [IS_BACK]: true })
  // Refused when no window has the focus: then the reader opens it.
  await browser.action.openPopup().catch(() => undefined)
  return true
}

/** Whether a popup is the first since the panel was added, which has to say so. Asked once, it is no more. */
export async function hasComeBack(): Promise<boolean> {
  const { [IS_BACK]: isBack } = await browser.storage.session.get(IS_BACK)
  if (isBack !== true) return false
  await browser.storage.session.remove(IS_BACK)
  return true
}
