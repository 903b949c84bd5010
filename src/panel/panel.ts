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
import { askPageState, type AskedState } from '../pages/page-state.ts'
import { frameView, noArticleView, sayReadingSoon } from '../pages/page-text.ts'
import { printerOf } from '../pages/print-brief.ts'
import { isOffByPage, shownOf, siteView } from '../pages/site-view.ts'
import { onSettingsChanged, readSettings } from '../settings.ts'
import type { PageBrief } from '../messages/shapes.ts'
import { follower } from '../pages/follow.ts'
import { termGroups, type TermGroups } from './term-groups.ts'

const FOLLOW_MS = 700

/** What is on the panel: made anew only when it differs. */
let shown = ''
let groups: TermGroups | null = null

const page = follower(
  () => Promise.all([askPageState('not-seen'), readSettings()]),
  ([asked, { sitesOff }]) => show(asked, sitesOff),
)

function refresh(): void {
  if (!document.hidden) page.now()
}

function show(asked: AskedState, sitesOff: readonly string[]): void {
  const { state, tab } = asked
  const next = shownOf(asked, sitesOff)
  const main = document.querySelector('main')
  if (main && next !== shown) {
    shown = next
    groups = null
    const frame = frameView(asked, () => undefined)
    replaceKeeping(
      main,
      ...(state.state === 'article'
        ? articleView(state, tab)
        : noArticleView(state.state, isOffByPage(asked, sitesOff))),
      ...(frame ? [frame] : []),
      ...siteView(asked, sitesOff, { onChange: refresh, onLeave: () => undefined }),
      pageLinks(null, () => undefined),
    )
    if (state.state === 'article') void offerOtherWords(main, state)
  }
  if (state.state === 'article') groups?.follow(state.inView)
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
browser.tabs.onActivated.addListener(refresh)
browser.tabs.onUpdated.addListener((_, { status }) => {
  if (status !== undefined) refresh()
})
document.addEventListener('visibilitychange', refresh)
onSettingsChanged(refresh, life.signal)
setInterval(() => {
  if (!document.hidden) page.again()
}, FOLLOW_MS)
refresh()
