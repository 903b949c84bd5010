// What a reader can do on a page that Newsgloss may not read: allow it once, the site, or more. Each
// choice says in a sentence what it lets the extension see.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { ALL_SITES, nameOf, patternOf } from '../sites/pattern.ts'
import { shownName } from '../sites/shown-name.ts'
import { readTab } from '../sites/read-once.ts'
import { NEWS_LIST } from './news-list.ts'
import { notice } from './notice.ts'

interface Access {
  readonly host: string
  readonly tabId: number
  readonly isPrivate: boolean
  /** Called once something was allowed. */
  readonly onChosen: () => void
  /** Called when the settings are in front. */
  readonly onLeave: () => void
}

/** The choices for the site of a tab. */
export function siteAccess({ host, tabId, isPrivate, onChosen, onLeave }: Access): HTMLElement {
  const once = async (): Promise<void> => {
    // Where even the reader's click opens nothing, the page is a viewer's, or closed by a policy.
    await readTab(tabId).then(onChosen, () => told.say(t('popupUnreadable'), { isProblem: true }))
  }
  const told = notice()
  return h(
    'div',
    { class: 'choices' },
    told.element,
    choice(t('sitesOnce'), t('sitesOnceSees'), () => void once()),
    alwaysOn(host, onChosen),
    choice(t('sitesList'), t('sitesListSees'), () => void openSiteList().then(onLeave)),
    choice(t('sitesAll'), t('sitesAllSees'), () => void ask(ALL_SITES, onChosen)),
    isPrivate && allowedStays(),
  )
}

/** What a browser does with a permission that is given in a private window. */
export function allowedStays(): HTMLElement {
  return h('p', { class: 'soft' }, t('sitesPrivate'))
}

/** The choice to have a site read always. */
export function alwaysOn(host: string, onChosen: () => void): HTMLElement {
  const pattern = patternOf(host)
  const site = shownName(nameOf(pattern))
  return choice(t('sitesThis', site), t('sitesThisSees', site), () => void ask(pattern, onChosen))
}

async function ask(pattern: string, onChosen: () => void): Promise<void> {
  // A browser may close the popup when it asks: the background does the rest in any case.
  const isGiven = await browser.permissions.request({ origins: [pattern] }).catch(() => false)
  if (isGiven) onChosen()
}

/** The settings, where the list stands in them. */
function openSiteList(): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL(`options.html#${NEWS_LIST}`) })
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
