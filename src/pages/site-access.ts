// What a reader can do on a page that Newsgloss may not read: allow it once, the site, or more. Each
// choice says in a sentence what it lets the extension see.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { ALL_SITES, nameOf, patternOf } from '../sites/pattern.ts'
import { readTab } from '../sites/read-once.ts'
import { notice } from './notice.ts'

/** The choices for the site of a tab; `onChosen` is called once something was allowed. */
export function siteAccess(host: string, tabId: number, onChosen: () => void): HTMLElement {
  const ask = async (origins: string[]): Promise<void> => {
    // Firefox closes a popup when it asks: the background does the rest in any case.
    if (await browser.permissions.request({ origins }).catch(() => false)) onChosen()
  }
  const once = async (): Promise<void> => {
    // Where even the reader's click opens nothing, the page is a viewer's, or closed by a policy.
    await readTab(tabId).then(onChosen, () => told.say(t('popupUnreadable'), { isProblem: true }))
  }
  const told = notice()
  const pattern = patternOf(host)
  const site = nameOf(pattern)
  return h(
    'div',
    { class: 'choices' },
    told.element,
    choice(t('sitesOnce'), t('sitesOnceSees'), () => void once()),
    choice(t('sitesThis', site), t('sitesThisSees', site), () => void ask([pattern])),
    choice(t('sitesList'), t('sitesListSees'), () => void browser.runtime.openOptionsPage()),
    choice(t('sitesAll'), t('sitesAllSees'), () => void ask([ALL_SITES])),
  )
}

/** A button that says what it does and, in a sentence, what that lets the extension see. */
export function choice(name: string, sees: string, act: () => void): HTMLElement {
  return h(
    'button',
    { type: 'button', onclick: act },
    h('strong', {}, name),
    h('span', { class: 'soft' }, sees),
  )
}
