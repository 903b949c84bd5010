// The sites Newsgloss may read: those allowed now, each with a way back, and the ways to allow more.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { ALL_SITES, nameOf } from '../sites/pattern.ts'
import { grantedPatterns } from '../sites/registration.ts'
import { saveJson } from './json-file.ts'
import { newsList } from './news-list.ts'

/** Fills `container`, and keeps it true whatever is allowed or revoked elsewhere, until aborted. */
export function allowedSites(container: HTMLElement, signal: AbortSignal): void {
  const list = h('div', {})
  const show = async (): Promise<void> => {
    const patterns = await grantedPatterns()
    list.replaceChildren(
      h(
        'ul',
        { class: 'list' },
        h('li', {}, h('span', { class: 'grow' }, h('bdi', {}, 'theweek.in'))),
        ...patterns.map((pattern) => allowedRow(pattern)),
      ),
      h(
        'p',
        { class: 'tools' },
        h(
          'button',
          {
            class: 'link',
            type: 'button',
            onclick: () => saveJson('newsgloss-sites.json', { sites: patterns.map(nameOf) }),
          },
          t('sitesExport'),
        ),
      ),
    )
  }
  const changed = (): void => void show()
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(changed)
  })
  const all = h(
    'button',
    { type: 'button', onclick: () => void browser.permissions.request({ origins: [ALL_SITES] }) },
    h('strong', {}, t('sitesAll')),
    h('span', { class: 'soft' }, t('sitesAllSees')),
  )
  const news = h('div', {})
  void newsList().then((element) => news.replaceChildren(element))
  container.replaceChildren(
    h('h3', {}, t('sitesAllowed')),
    list,
    news,
    h('div', { class: 'choices' }, all),
  )
  void show()
}

function allowedRow(pattern: string): HTMLElement {
  const name = pattern === ALL_SITES ? t('sitesAll') : nameOf(pattern)
  const label = `${t('remove')}: ${name}`
  return h(
    'li',
    {},
    h('span', { class: 'grow' }, h('bdi', {}, name)),
    h(
      'button',
      {
        class: 'link',
        type: 'button',
        'aria-label': label,
        onclick: () => void browser.permissions.remove({ origins: [pattern] }),
      },
      t('remove'),
    ),
  )
}
