// The ways from one page of ours to another: the side panel and the settings.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { panelOpener } from './side-panel.ts'

/**
 * Links for the foot of a page.
 * @param windowId the window whose panel is opened; null where there is no panel to open. It must be
 *   known before the click: browsers open the panel only while they handle the click itself.
 */
export function pageLinks(windowId: number | null, onLeave: () => void): HTMLElement {
  const open = windowId === null ? null : panelOpener(windowId)
  const link = (label: string, act: () => Promise<unknown>): HTMLElement => {
    const onclick = (): void => void act().then(onLeave, () => undefined)
    return h('button', { class: 'link', type: 'button', onclick }, label)
  }
  return h(
    'nav',
    { class: 'links', 'aria-label': t('pageLinks') },
    open && link(t('openPanel'), open),
    link(t('openOptions'), () => browser.runtime.openOptionsPage()),
  )
}
