// 'Explain …' in the context menu of selected words.
import browser from 'webextension-polyfill'
import { t } from '../i18n.ts'
import { send } from '../messages.ts'

const EXPLAIN = 'explain'

/** Puts the entry into the menu; it stays there until the extension is updated. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: EXPLAIN, title: t('menuExplain'), contexts: ['selection'] })
}

/** Explains the selection on the page it was made on; quiet where that page has no reader. */
export async function explainFromMenu(
  info: browser.Menus.OnClickData,
  tab: browser.Tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId !== EXPLAIN || tab?.id === undefined) return
  await send('explainSelection', { words: info.selectionText ?? '' }, tab.id).catch(() => undefined)
}
