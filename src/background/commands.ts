// Keyboard commands, passed on to the page in front. The reader changes the keys in the browser's own
// shortcuts page.
import browser from 'webextension-polyfill'
import { send } from '../messages.ts'
import type { Command } from '../messages/page.ts'
import { explainWithoutArticle, frameWithWords } from './explain-words.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  'next-term': 'nextTerm',
  'previous-term': 'previousTerm',
  'open-card': 'openCard',
  silence: 'silence',
}

/**
 * Does a command of the manifest on the active tab. Where no article is in front all but the key that
 * explains selected words are quiet.
 */
export async function onCommand(name: string): Promise<void> {
  if (name === 'main-points') {
    await browser.action.openPopup().catch(() => undefined)
    return
  }
  const command = COMMANDS[name]
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (command === undefined || tab?.id === undefined) return
  const frameId = command === 'openCard' ? await frameWithWords(tab.id) : null
  if (frameId !== null) return explainWithoutArticle(tab.id, null, frameId)
  const isDone = await send('obey', { command }, tab.id).catch(() => false)
  if (!isDone && command === 'openCard') await explainWithoutArticle(tab.id, null)
}
