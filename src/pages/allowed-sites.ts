// The sites Newsgloss may read: those allowed now, each with a way back, and the ways to allow more.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { ALL_SITES, nameOf } from '../sites/pattern.ts'
import { grantedPatterns, ownSites } from '../sites/registration.ts'
import { shownName } from '../sites/shown-name.ts'
import { saveJson } from './json-file.ts'
import { replaceKeeping } from './keep-place.ts'
import { NEWS_LIST, newsList } from './news-list.ts'
import { choice } from './site-access.ts'
import { siteField } from './site-field.ts'

/** Fills `container`, and keeps it true whatever is allowed or revoked elsewhere, until aborted. */
export function allowedSites(container: HTMLElement, signal: AbortSignal): void {
  const list = h('div', {})
  const show = async (): Promise<void> => {
    const [patterns, own] = await Promise.all([grantedPatterns(), ownSites()])
    const lost = own.filter(({ isAllowed }) => !isAllowed)
    const kept = own.filter(({ isAllowed }) => isAllowed)
    replaceKeeping(
      list,
      kept.length + patterns.length === 0
        ? h('p', { class: 'soft' }, t('ownNone'))
        : h(
            'ul',
            { class: 'list' },
            ...kept.map(({ pattern }) => h('li', {}, name(pattern))),
            ...patterns.map((pattern) => h('li', {}, name(pattern), wayBack(pattern))),
          ),
      ...(patterns.length > 0 ? [exporter(patterns)] : []),
      h(
        'div',
        { class: 'choices' },
        ...lost.map(({ pattern }) => {
          const site = shownName(nameOf(pattern))
          return choice(t('sitesThis', site), t('sitesThisSees', site), () => void ask(pattern))
        }),
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
  const all = choice(t('sitesAll'), t('sitesAllSees'), () => void ask(ALL_SITES))
  const news = h('div', {})
  container.replaceChildren(
    h('h3', {}, t('sitesAllowed')),
    list,
    siteField(ask, signal),
    news,
    h('div', { class: 'choices' }, all),
  )
  const showNews = async (): Promise<void> => {
    // What stands above the list first, or it would be pushed out of sight again.
    const [element] = await Promise.all([newsList(), show()])
    news.replaceChildren(element)
    if (location.hash === `#${NEWS_LIST}`) element.scrollIntoView({ behavior: 'instant' })
  }
  void showNews()
}

function exporter(patterns: readonly string[]): HTMLElement {
  const onclick = (): void => saveJson('newsgloss-sites.json', { sites: patterns.map(nameOf) })
  return h(
    'p',
    { class: 'tools' },
    h('button', { class: 'link', type: 'button', onclick }, t('sitesExport')),
  )
}

function ask(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

function name(pattern: string): HTMLElement {
  return h('span', { class: 'grow' }, h('bdi', {}, siteName(pattern)))
}

function wayBack(pattern: string): HTMLElement {
  return h(
    'button',
    {
      class: 'link',
      type: 'button',
      'aria-label': `${t('remove')}: ${siteName(pattern)}`,
      onclick: () => void browser.permissions.remove({ origins: [pattern] }),
    },
    t('remove'),
  )
}

function siteName(pattern: string): string {
  return pattern === ALL_SITES ? t('sitesAll') : shownName(nameOf(pattern))
}
