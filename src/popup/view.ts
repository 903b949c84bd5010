// The popup's elements for each state of a page.
import type browser from 'webextension-polyfill'
import { KIND_LABELS, t } from '../i18n.ts'
import { h } from '../element.ts'
import { send, type PageBrief } from '../messages.ts'
import type { PopupState } from './page-state.ts'

const SENTENCES = {
  reading: 'popupReading',
  off: 'popupOff',
  'no-article': 'popupNoArticle',
  failed: 'popupFailed',
  'not-allowed': 'popupNotAllowed',
} as const

/** What the popup shows of a page in a tab. */
export function popupView(state: PopupState, tab: browser.Tabs.Tab | null): Node[] {
  if (state.state !== 'article') {
    return [h('h1', {}, t('extensionName')), h('p', {}, t(SENTENCES[state.state]))]
  }
  return [h('h1', { dir: 'auto' }, state.title), pointList(state, tab), termList(state, tab)]
}

function pointList({ points }: PageBrief, tab: browser.Tabs.Tab | null): HTMLElement {
  const items = points.map(({ text, background }, index) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', onclick: () => void go(send('visitPoint', { index }, tab?.id)) },
        h(
          'span',
          { dir: 'auto' },
          background && h('span', { class: 'tag' }, t('popupBackground')),
          text,
        ),
      ),
    ),
  )
  return h(
    'section',
    { 'aria-labelledby': 'points' },
    h('h2', { id: 'points' }, t('popupPoints')),
    items.length > 0 ? h('ol', { class: 'points' }, ...items) : h('p', {}, t('popupNoPoints')),
  )
}

function termList({ terms }: PageBrief, tab: browser.Tabs.Tab | null): HTMLElement {
  const items = terms.map(({ id, term, kind, gloss }) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', onclick: () => void go(send('visitTerm', { id }, tab?.id)) },
        h('strong', { dir: 'auto' }, term),
        h('span', { class: 'tag' }, t(KIND_LABELS[kind])),
        h('span', { class: 'soft', dir: 'auto' }, gloss),
      ),
    ),
  )
  return h(
    'section',
    { 'aria-labelledby': 'terms' },
    h('h2', { id: 'terms' }, t('popupTerms')),
    items.length > 0 ? h('ul', { class: 'terms' }, ...items) : h('p', {}, t('popupNoTerms')),
  )
}

/** Closes the popup once the page has what was asked for in view. */
async function go(visit: Promise<boolean>): Promise<void> {
  const isThere = await visit.catch(() => false)
  if (isThere) window.close()
}
