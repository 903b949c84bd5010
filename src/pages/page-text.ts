// What our pages say where there is no article to show.
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import type { AnyState } from './page-state.ts'

const SENTENCES = {
  reading: 'popupReading',
  off: 'popupOff',
  'no-article': 'popupNoArticle',
  failed: 'popupFailed',
  'not-allowed': 'popupNotAllowed',
  'not-seen': 'popupNotSeen',
  unreadable: 'popupUnreadable',
} as const

/** The heading and the sentence for a page without an article. */
export function noArticleView(state: Exclude<AnyState['state'], 'article'>): HTMLElement[] {
  return [h('h1', {}, t('extensionName')), h('p', {}, t(SENTENCES[state]))]
}
