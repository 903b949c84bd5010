// Fills a page of ours with what the page in front of the reader says.
import type browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { direction, language, t } from '../i18n.ts'
import { send } from '../messages.ts'
import { readSettings } from '../settings.ts'
import { isReadable } from '../sites/pattern.ts'
import { briefSections } from './brief-sections.ts'
import { askPageState, type AskedState } from './page-state.ts'
import { siteAccess } from './site-access.ts'
import { siteSwitch } from './site-switch.ts'

const READING_MS = 250

const SENTENCES = {
  reading: 'popupReading',
  off: 'popupOff',
  'no-article': 'popupNoArticle',
  failed: 'popupFailed',
  'not-allowed': 'popupNotAllowed',
  unreadable: 'popupUnreadable',
} as const

interface Options {
  /** Called when the page has scrolled to what was clicked. */
  readonly onVisited?: () => void
}

/** Shows the page's state in `main`, and again while it is still being read. */
export async function showBrief(options: Options): Promise<AskedState> {
  document.documentElement.lang = language()
  document.documentElement.dir = direction()
  const asked = await askPageState()
  const host = hostOf(asked.tab)
  const { sitesOff } = await readSettings()
  const again = (): void => void showBrief(options)
  document
    .querySelector('main')
    ?.replaceChildren(...stateView(asked, options), ...siteView(asked, host, sitesOff, again))
  if (asked.state.state === 'reading') setTimeout(again, READING_MS)
  return asked
}

function stateView({ state, tab }: AskedState, { onVisited }: Options): Node[] {
  if (state.state !== 'article') {
    return [h('h1', {}, t('extensionName')), h('p', {}, t(SENTENCES[state.state]))]
  }
  const go = async (visit: Promise<boolean>): Promise<void> => {
    if (await visit.catch(() => false)) onVisited?.()
  }
  return [
    h('h1', { dir: 'auto' }, state.title),
    ...briefSections(state, {
      visit: ({ start, end }) => void go(send('visit', { start, end }, tab?.id)),
      visitTerm: (id) => void go(send('visitTerm', { id }, tab?.id)),
    }),
  ]
}

/** What can be done about the site: allow it, or turn it on and off. */
function siteView(
  { state, tab }: AskedState,
  host: string | null,
  sitesOff: readonly string[],
  onChange: () => void,
): Node[] {
  if (host === null || tab?.id === undefined) return []
  if (state.state === 'not-allowed') return [siteAccess(host, tab.id, onChange)]
  return [siteSwitch(host, !sitesOff.includes(host), onChange)]
}

function hostOf(tab: browser.Tabs.Tab | null): string | null {
  return isReadable(tab?.url) ? new URL(tab.url).hostname : null
}
