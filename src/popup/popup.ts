// The popup: what the page in front of the reader says, and on or off for its site.
import browser from 'webextension-polyfill'
import { showBrief } from '../pages/show-brief.ts'

/** The page has what was asked for in view: the popup has done its work. As a tab it is closed as one. */
async function leave(): Promise<void> {
  const own = await browser.tabs.getCurrent()
  if (own?.id === undefined) window.close()
  else await browser.tabs.remove(own.id)
}

async function dress(): Promise<void> {
  const own = await browser.tabs.getCurrent()
  document.documentElement.classList.toggle('in-tab', own !== undefined)
}

void dress()
void showBrief({ onVisited: () => void leave() })
