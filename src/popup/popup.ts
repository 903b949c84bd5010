// The popup: what the page in front of the reader says, and on or off for its site. As a tab it is also what is printed.
import browser from 'webextension-polyfill'
import { sayReadingSoon } from '../pages/page-text.ts'
import { tabToPrint } from '../pages/print-brief.ts'
import { showBrief } from '../pages/show-brief.ts'
import { hasComeBack } from '../pages/side-panel.ts'
import { keepAboveFoot } from './above-foot.ts'

/** The page has what was asked for in view: the popup has done its work. As a tab it is closed as one. */
async function leave(): Promise<void> {
  const own = await browser.tabs.getCurrent()
  if (own?.id === undefined) window.close()
  else await browser.tabs.remove(own.id)
}

async function show(): Promise<void> {
  const tabId = tabToPrint(location)
  const isBack = await hasComeBack()
  const { state } = await showBrief({ tabId, isBack, onVisited: () => void leave() })
  if (tabId !== null && state.state === 'article') window.print()
}

async function dress(): Promise<void> {
  const own = await browser.tabs.getCurrent()
  document.documentElement.classList.toggle('in-tab', own !== undefined)
}

void dress()
keepAboveFoot(document)
sayReadingSoon()
void show()
