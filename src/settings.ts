// What the reader has chosen, kept in storage.local; nothing else is kept.
import browser from 'webextension-polyfill'
import { privateSettings } from './private-settings.ts'
import { parseSettings, type Settings } from './setting-values.ts'

/** Reads the settings, in a private window with what was changed on its page. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get('settings')
  return { ...parseSettings(stored['settings']), ...privateSettings()?.change }
}

let changing: Promise<void> = Promise.resolve()

/**
 * Replaces some settings and leaves the others as they are. Changes made here one after another wait
 * for each other: two quick clicks would else read the same settings, and one would be lost. On a
 * page in a private window nothing is stored: the change holds there, until the page is left.
 * @param change what is replaced, or what makes it of the settings as they are when its turn comes
 */
export function changeSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<void> {
  const apply = async (): Promise<void> => {
    const settings = await readSettings()
    const changed = typeof change === 'function' ? change(settings) : change
    const privately = privateSettings()
    if (privately) {
      privately.change = { ...privately.change, ...changed }
      for (const listener of privately.listeners) listener()
    } else await browser.storage.local.set({ settings: { ...settings, ...changed } })
  }
  changing = changing.then(apply, apply)
  return changing
}

/** Puts an item on a list of the settings, or takes it off; without `isOn`: whichever it is not. */
export function setListed(list: 'known' | 'sitesOff', item: string, isOn?: boolean): Promise<void> {
  return changeSettings(({ [list]: items }) => {
    const others = items.filter((other) => other !== item)
    return { [list]: (isOn ?? !items.includes(item)) ? [...others, item] : others }
  })
}

/** Calls back whenever the settings or the own glossaries change, in any tab or page, until aborted. */
export function onSettingsChanged(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if ('settings' in changes || 'ownGlossariesStamp' in changes) listener()
  }
  browser.storage.local.onChanged.addListener(onChanged)
  const privately = privateSettings()
  privately?.listeners.add(listener)
  signal.addEventListener('abort', () => {
    privately?.listeners.delete(listener)
    try {
      browser.storage.local.onChanged.removeListener(onChanged)
    } catch {
      // The extension is gone, and its storage with it: Chromium says so.
    }
  })
}
