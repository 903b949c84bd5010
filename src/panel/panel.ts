// The side panel: the brief of the page in front, following the tab and the scroll while it is seen.
//
// It asks the page where it stands a little more than once a second, which costs the page the boxes of
// a few paragraphs; a page that told of each scroll would have to know whether a panel is open.
import browser from 'webextension-polyfill'
import { t } from '../i18n.ts'
import { send } from '../messages.ts'
import { briefHead } from '../pages/brief-head.ts'
import { foldedPoints, foldedSections, type BriefActions } from '../pages/brief-sections.ts'
import { copyTools } from '../pages/copy-tools.ts'
import { dressPage } from '../pages/dress-page.ts'
import { replaceKeeping } from '../pages/keep-place.ts'
import { offerOtherWords } from '../pages/other-words.ts'
import { pageLinks } from '../pages/page-links.ts'
import { askPageState } from '../pages/page-state.ts'
import { frameView, noArticleView, sayReadingSoon } from '../pages/page-text.ts'
import { printerOf } from '../pages/print-brief.ts'
import { isOffByPage, shownOf, siteView } from '../pages/site-view.ts'
import { onSettingsChanged, readSettings } from '../settings.ts'
import type { PageBrief } from '../messages/shapes.ts'
import { termGroups, type TermGroups } from './term-groups.ts'

const FOLLOW_MS = 700

let asked = 0
/** What is on the panel: made anew only when it differs. */
let shown = ''
let groups: TermGroups | null = null

async function refresh(): Promise<void> {
  if (document.hidden) return
  const turn = ++asked
  const [page, { sitesOff }] = await Promise.all([askPageState('not-seen'), readSettings()])
  if (turn !== asked) return
  const next = shownOf(page, sitesOff)
  const main = document.querySelector('main')
  if (main && next !== shown) {
    shown = next
    groups = null
    const frame = frameView(page, () => undefined)
    replaceKeeping(
      main,
      ...(page.state.state === 'article'
        ? articleView(page.state, page.tab)
        : noArticleView(page.state.state, isOffByPage(page, sitesOff))),
      ...(frame ? [frame] : []),
      ...siteView(page, sitesOff, { onChange: () => void refresh(), onLeave: () => undefined }),
      pageLinks(null, () => undefined),
    )
    if (page.state.state === 'article') void offerOtherWords(main, page.state)
  }
  if (page.state.state === 'article') groups?.follow(page.state.inView)
}

function actionsOn(tabId: number | undefined, { length }: PageBrief): BriefActions {
  // A page that is gone by the time of the click leaves the click without effect.
  const quietly = (answer: Promise<boolean>): void => void answer.catch(() => false)
  return {
    visit: ({ start, end }) => quietly(send('visit', { start, end, length }, tabId)),
    visitTerm: (id) => quietly(send('visitTerm', { id }, tabId)),
  }
}

function articleView(brief: PageBrief, tab: browser.Tabs.Tab | null): HTMLElement[] {
  const actions = actionsOn(tab?.id, brief)
  groups = termGroups(brief, actions)
  return [
    briefHead(brief),
    foldedPoints(brief, actions),
    groups.element,
    ...foldedSections(brief, actions),
    copyTools(brief, printerOf(tab)),
  ]
}

dressPage(t('extensionName'))
sayReadingSoon()
const life = new AbortController()
browser.tabs.onActivated.addListener(() => void refresh())
browser.tabs.onUpdated.addListener((_, { status }) => {
  if (status !== undefined) void refresh()
})
document.addEventListener('visibilitychange', () => void refresh())
onSettingsChanged(() => void refresh(), life.signal)
setInterval(() => void refresh(), FOLLOW_MS)
void refresh()
