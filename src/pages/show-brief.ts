// Fills a page of ours with what the page in front of the reader says.
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { send } from '../messages.ts'
import { readSettings } from '../settings.ts'
import { briefHead } from './brief-head.ts'
import { briefSections } from './brief-sections.ts'
import { dressPage } from './dress-page.ts'
import { replaceKeeping } from './keep-place.ts'
import { pageLinks } from './page-links.ts'
import { copyTools } from './copy-tools.ts'
import { offerOtherWords } from './other-words.ts'
import { askPageState, type AskedState } from './page-state.ts'
import { frameView, noArticleView } from './page-text.ts'
import { printerOf } from './print-brief.ts'
import { isOffByPage, shownOf, siteView } from './site-view.ts'

const READING_MS = 250

/** What is on the page: made anew only when it differs. */
let shown = ''

interface Options {
  /** The tab to show, where it isn't the one beside us. */
  readonly tabId?: number | null
  /** Whether the popup came back by itself after the side panel was added, and not by a press of its button. */
  readonly isBack?: boolean
  /** Called when what was clicked is in front: a place of the page, the panel, the settings. */
  readonly onVisited?: () => void
}

/** Shows the page's state in `main`, and again while it is still being read. */
export async function showBrief(options: Options): Promise<AskedState> {
  dressPage(t('extensionName'))
  const { tabId = null, isBack = false } = options
  const asked = await askPageState(isBack ? 'not-seen' : 'unreadable', tabId)
  // The name of the file, where it is printed into one.
  if (tabId !== null && asked.state.state === 'article') dressPage(asked.state.title)
  const { sitesOff } = await readSettings()
  const again = (): void => void showBrief(options)
  const onLeave = (): void => options.onVisited?.()
  const main = document.querySelector('main')
  const next = shownOf(asked, sitesOff)
  if (main && next !== shown) {
    shown = next
    replaceKeeping(
      main,
      ...stateView(asked, sitesOff, options, again),
      h(
        'div',
        { class: 'foot' },
        ...siteView(asked, sitesOff, { onChange: again, onLeave }),
        ...(isBack ? [h('p', { class: 'notice', role: 'status' }, t('panelAdded'))] : []),
        pageLinks(asked.tab?.windowId ?? null, onLeave),
      ),
    )
    if (asked.state.state === 'article') void offerOtherWords(main, asked.state)
  }
  if (asked.state.state === 'reading') setTimeout(again, READING_MS)
  return asked
}

function stateView(
  asked: AskedState,
  sitesOff: readonly string[],
  { onVisited }: Options,
  again: () => void,
): Node[] {
  const { state, tab } = asked
  if (state.state !== 'article') {
    const frame = frameView(asked, () => onVisited?.())
    return [...noArticleView(state.state, isOffByPage(asked, sitesOff)), ...(frame ? [frame] : [])]
  }
  const go = async (visit: Promise<boolean>): Promise<void> => {
    if (await visit.catch(() => false)) onVisited?.()
    // The page isn't any more what it said of itself.
    else again()
  }
  const { length } = state
  return [
    briefHead(state),
    ...briefSections(state, {
      visit: ({ start, end }) => void go(send('visit', { start, end, length }, tab?.id)),
      visitTerm: (id) => void go(send('visitTerm', { id }, tab?.id)),
    }),
    copyTools(state, printerOf(tab)),
  ]
}
