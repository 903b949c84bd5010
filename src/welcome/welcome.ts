// The page that opens at install: the demo article working live, where Newsgloss reads, the keys, and
// what it does with what it reads.
import { h, type Child } from '../element.ts'
import { t, type MessageKey } from '../i18n.ts'
import { answer } from '../messages.ts'
import { dressPage } from '../pages/dress-page.ts'
import { pageLinks } from '../pages/page-links.ts'
import { siteChoice } from '../pages/site-choice.ts'
import type { LivePage } from '../content/live-page.ts'
import { shortcutsList } from './shortcuts.ts'

const PRIVACY = ['privacyOne', 'privacyTwo', 'privacyThree', 'privacyFour'] as const
const TRIES = ['welcomeTryPoint', 'welcomeTryButton', 'welcomeTryKey'] as const

const frame = h('iframe', { src: 'demo.html', title: t('welcomeDemoTitle') })
const demo = (): LivePage | null => frame.contentWindow?.newsglossDemo ?? null

/** The demo's own messages, which a page gets on behalf of the frame within it. */
function answerForDemo(): void {
  answer({
    describePage: () => demo()?.describe() ?? { state: 'reading' },
    visit: (span) => demo()?.reading()?.visit(span) ?? false,
    visitTerm: ({ id }) => demo()?.reading()?.visitTerm(id) ?? false,
    obey: ({ command }) => demo()?.obey(command) ?? false,
    explainSelection: ({ words }) => demo()?.explain(words) ?? false,
  })
}

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
    section(
      'welcomeTry',
      h('ol', { class: 'steps' }, ...TRIES.map((key) => h('li', {}, t(key)))),
      h('div', { class: 'stage' }, frame),
    ),
    section('optionsSites', h('p', {}, t('welcomeSites')), sites),
    ...(shortcuts ? [section('welcomeKeys', h('p', {}, t('welcomeKeysAbout')), shortcuts)] : []),
    section(
      'welcomePrivacy',
      h('ul', { class: 'promises' }, ...PRIVACY.map((key) => h('li', {}, t(key)))),
      pageLinks(null, () => undefined),
    ),
  )
  siteChoice(sites, life.signal)
}

function section(title: MessageKey, ...children: readonly Child[]): HTMLElement {
  const id = `${title}-title`
  return h('section', { 'aria-labelledby': id }, h('h2', { id }, t(title)), ...children)
}

answerForDemo()
void main()
