// The page that opens at install: the demo article working live, where Newsgloss reads, the keys, and
// what it does with what it reads.
import { h, type Child } from '../element.ts'
import { t, type MessageKey } from '../i18n.ts'
import { dressPage } from '../pages/dress-page.ts'
import { menuChoice } from '../pages/menu-choice.ts'
import { pageLinks } from '../pages/page-links.ts'
import { siteChoice } from '../pages/site-choice.ts'
import { readDemo } from './live-demo.ts'
import { shortcutsList } from './shortcuts.ts'

const PRIVACY = ['privacyOne', 'privacyTwo', 'privacyThree', 'privacyFour'] as const
const TRIES = ['welcomeTryPoint', 'welcomeTryButton', 'welcomeTryKey'] as const

/** The demo article, which the build set into the page. */
const stage = document.querySelector('.stage')

async function main(): Promise<void> {
  dressPage(t('welcomeTitle'))
  const life = new AbortController()
  const sites = h('div', { id: 'site-choice' })
  const shortcuts = await shortcutsList()
  document.querySelector('main')?.replaceChildren(
    h(
      'header',
      {},
      h('p', { class: 'brand' }, t('extensionName')),
      h('h1', {}, t('welcomeTitle')),
      h('p', { class: 'lead' }, t('welcomeLead')),
    ),
    h(
      'section',
      { class: 'try', 'aria-labelledby': 'try-title' },
      h('h2', { id: 'try-title' }, t('welcomeTry')),
      stage,
      h('ol', { class: 'steps' }, ...TRIES.map((key) => h('li', {}, t(key)))),
    ),
    section('optionsSites', h('p', {}, t('welcomeSites')), sites),
    section('selectionTitle', h('p', {}, t('selectionAbout')), await menuChoice()),
    ...(shortcuts ? [section('welcomeKeys', h('p', {}, t('welcomeKeysAbout')), shortcuts)] : []),
    section(
      'welcomePrivacy',
      h('ul', { class: 'promises' }, ...PRIVACY.map((key) => h('li', {}, t(key)))),
      pageLinks(null, () => undefined),
    ),
  )
  siteChoice(sites, life.signal)
  readDemo()
}

function section(title: MessageKey, ...children: readonly Child[]): HTMLElement {
  const id = `${title}-title`
  return h('section', { 'aria-labelledby': id }, h('h2', { id }, t(title)), ...children)
}

void main()
