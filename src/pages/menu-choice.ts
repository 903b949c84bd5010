// Whether selected words have 'Explain …' in the browser's context menu: a permission of Chromium's,
// given without a prompt. Firefox knows no such choice, and there the key explains them.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { t } from '../i18n.ts'

/** In the polyfill's types, which are Firefox's and don't know it. */
const MENU = { permissions: ['contextMenus'] } as unknown as browser.Permissions.Permissions

/** The check box; null on browsers that can't be asked. */
export async function menuChoice(): Promise<HTMLElement | null> {
  const optional = browser.runtime.getManifest().optional_permissions ?? []
  if (!optional.some((permission) => permission === 'contextMenus')) return null
  const checked = await browser.permissions.contains(MENU)
  const input = h('input', { type: 'checkbox', name: 'contextMenu', checked })
  const change = async (): Promise<void> => {
    await (input.checked ? browser.permissions.request(MENU) : browser.permissions.remove(MENU))
    input.checked = await browser.permissions.contains(MENU)
  }
  input.addEventListener('change', () => void change())
  return h('label', { class: 'check' }, input, h('span', {}, t('menuOffer')))
}
