// The brief on paper. A popup can't be printed: the browser's dialog opens within it, or closes it. A tab can, so the
// popup's page is opened as one, for the very tab the brief is of, and prints itself.
import browser from 'webextension-polyfill'

/** The tab whose brief our page was opened to print; null where it was opened to be read. */
export function tabToPrint({ hash }: Pick<Location, 'hash'>): number | null {
  const [, id] = /^#print-(\d+)$/.exec(hash) ?? []
  return id === undefined ? null : Number(id)
}

/**
 * What prints the brief of a tab; null where no page of ours can stand beside it: Chromium has none in a private
 * window, and the other window is no place for what is read there.
 */
export function printerOf(tab: browser.Tabs.Tab | null): (() => void) | null {
  if (tab?.id === undefined) return null
  if (tabToPrint(location) === tab.id) return () => window.print()
  if (tab.incognito !== browser.extension.inIncognitoContext) return null
  const { id, windowId } = tab
  const url = browser.runtime.getURL(`popup.html#print-${id}`)
  return () =>
    void browser.tabs.create({ url, openerTabId: id, ...(windowId !== undefined && { windowId }) })
}
