// The number of marked terms on the toolbar button.
import browser from 'webextension-polyfill'

const BADGE = '#1f4fa3'

/** Shows the count of the page a message came from; null or none shows nothing. */
export async function showCount(
  count: number | null,
  { tab }: browser.Runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined) return false
  const tabId = tab.id
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE })
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
  await browser.action.setBadgeText({ tabId, text: count ? String(count) : '' })
  return true
}
