// What our pages say where there is no article to show.
import type browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import type { AnyState } from './page-state.ts'

const SENTENCES = {
  reading: 'popupReading',
  off: 'popupOff',
  'no-article': 'popupNoArticle',
  failed: 'popupFailed',
  'not-allowed': 'popupNotAllowed',
} as const

/** The heading and the sentence for a page without an article. */
export function noArticleView(state: Exclude<AnyState['state'], 'article'>): HTMLElement[] {
  return [h('h1', {}, t('extensionName')), h('p', {}, t(SENTENCES[state]))]
}

/** The host of a tab that shows a page of the web; null for all else. */
export function hostOf(tab: browser.Tabs.Tab | null): string | null {
  if (tab?.url === undefined || !/^https?:/.test(tab.url)) return null
  return new URL(tab.url).hostname
}
