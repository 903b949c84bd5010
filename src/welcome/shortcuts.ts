// The keyboard commands with their keys, as the browser has them now.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { t } from '../i18n.ts'

const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts'

/** The commands and the way to change their keys; null where the browser has none, as on Android. */
export async function shortcutsList(): Promise<HTMLElement | null> {
  const { commands } = browser as Partial<typeof browser>
  if (!commands) return null
  const all = (await commands.getAll())
    .filter(({ description }) => description)
    .toSorted((a, b) => placeOf(a.name) - placeOf(b.name))
  const rows = all.flatMap(({ description = '', shortcut = '' }) => [
    h('dt', {}, description),
    h(
      'dd',
      {},
      shortcut === ''
        ? h('span', { class: 'soft' }, t('welcomeNoKey'))
        : h('span', { dir: 'ltr' }, ...keysOf(shortcut).map((key) => h('kbd', {}, key))),
    ),
  ])
  const change = (): void =>
    void ('openShortcutSettings' in commands
      ? commands.openShortcutSettings()
      : browser.tabs.create({ url: CHROME_SHORTCUTS }))
  return h(
    'div',
    {},
    h('dl', { class: 'keys' }, ...rows),
    h('button', { class: 'button', type: 'button', onclick: change }, t('welcomeChangeKeys')),
  )
}

/** The commands in the order they are used in; Chromium gives them by the alphabet. */
const ORDER = ['main-points', 'next-term', 'previous-term', 'open-card', 'silence']

function placeOf(name = ''): number {
  const place = ORDER.indexOf(name)
  return place < 0 ? ORDER.length : place
}

/** 'Alt+Shift+N' in words, or '⌥⇧N' as macOS has it, as single keys. */
function keysOf(shortcut: string): string[] {
  return shortcut.includes('+') ? shortcut.split('+') : [...shortcut]
}
