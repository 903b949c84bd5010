// 'Explain …' in the context menu of selected words, where the reader has allowed it.
import browser from 'webextension-polyfill'
import { t } from '../i18n.ts'
import { send } from '../messages.ts'
import { explainWithoutArticle } from './explain-words.ts'

const EXPLAIN = 'explain'

/** Absent until it is allowed. */
const menus = (): typeof browser.contextMenus | undefined =>
  (browser as Partial<typeof browser>).contextMenus

/** Whether the menu is among what was allowed. The polyfill's types, Firefox's, don't know of that. */
export const isMenu = (permissions: readonly string[]): boolean =>
  permissions.includes('contextMenus')

/** Listens for the menu, where there is one. To be called whenever the background starts. */
export function answerMenu(): void {
  menus()?.onClicked.addListener(onMenu)
}

/** Puts the entry into the menu, where there is one; it stays there until the extension is updated. */
export async function offerMenu(): Promise<void> {
  await menus()?.removeAll()
  menus()?.create({ id: EXPLAIN, title: t('menuExplain'), contexts: ['selection'] })
}

/** One function, however often it is said to listen: the menu may be allowed again and again. */
function onMenu(info: browser.Menus.OnClickData, tab: browser.Tabs.Tab | undefined): void {
  void explainFromMenu(info, tab)
}

/** Explains the selection on the page it was made on. */
async function explainFromMenu(
  info: browser.Menus.OnClickData,
  tab: browser.Tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId !== EXPLAIN || tab?.id === undefined) return
  const words = info.selectionText ?? ''
  // Asked of the frame that has the selection: another would put the card beside a caret of its own.
  const isDone = await send('explainSelection', { words }, tab.id, info.frameId).catch(() => false)
  if (!isDone) await explainWithoutArticle(tab.id, words, info.frameId)
}
