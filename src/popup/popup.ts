// The popup: what the page in front of the reader says, and on or off for its site.
import { answerPageState } from './page-state.ts'
import { popupView } from './view.ts'
import { direction, language } from '../i18n.ts'
import { readSettings } from '../settings.ts'
import { siteSwitch } from './site-switch.ts'

const UPDATE_WHILE_READING_MS = 250

async function show(): Promise<void> {
  document.documentElement.lang = language()
  document.documentElement.dir = direction()
  const { state, tab } = await answerPageState()
  const host = tab?.url === undefined ? null : new URL(tab.url).hostname
  const { sitesOff } = await readSettings()
  const main = document.querySelector('main')
  main?.replaceChildren(
    ...popupView(state, tab),
    ...(host ? [siteSwitch(host, !sitesOff.includes(host), () => void show())] : []),
  )
  if (state.state === 'reading') setTimeout(() => void show(), UPDATE_WHILE_READING_MS)
}

void show()
