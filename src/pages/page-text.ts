// What our pages say where there is no article to show.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { isolated, t } from '../i18n.ts'
import { shownName } from '../sites/shown-name.ts'
import type { AnyState, AskedState } from './page-state.ts'
import { choice } from './site-access.ts'

const SENTENCES = {
  reading: 'popupReading',
  off: 'popupOff',
  'no-article': 'popupNoArticle',
  failed: 'popupFailed',
  'not-allowed': 'popupNotAllowed',
  'not-seen': 'popupNotSeen',
  unreadable: 'popupUnreadable',
} as const

const READING_SAID_AFTER_MS = 200

type Silence = Exclude<AnyState['state'], 'article'>

/**
 * The heading and the sentence for a page without an article.
 * @param isOfPage whether it stands so for this page alone
 */
export function noArticleView(state: Silence, isOfPage = false): HTMLElement[] {
  const sentence = state === 'off' && isOfPage ? 'popupOffPage' : SENTENCES[state]
  return [h('h1', {}, t('extensionName')), h('p', {}, t(sentence))]
}

/** What to do where the article may stand in a frame of a site that isn't allowed; null elsewhere. */
export function frameView(
  { closedFrame, tab }: AskedState,
  onLeave: () => void,
): HTMLElement | null {
  if (closedFrame === null) return null
  const open = async (): Promise<void> => {
    const beside = tab && { windowId: tab.windowId, openerTabId: tab.id }
    await browser.tabs.create({ url: closedFrame, ...beside })
    onLeave()
  }
  const { hostname } = new URL(closedFrame)
  return h(
    'div',
    { class: 'choices' },
    h('p', {}, t('popupInFrame', isolated(shownName(hostname)))),
    choice(t('popupOpenFrame'), t('popupOpenFrameSees'), () => void open()),
  )
}

/** Says that the page is being read where its answer takes a while: an empty window would say nothing. */
export function sayReadingSoon(): void {
  setTimeout(() => {
    const main = document.querySelector('main')
    if (main?.childElementCount === 0) main.replaceChildren(...noArticleView('reading'))
  }, READING_SAID_AFTER_MS)
}
