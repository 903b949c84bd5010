// What the reader has chosen, kept in storage.local; nothing else is kept.
import * as v from 'valibot'
import browser from 'webextension-polyfill'

const Settings = v.object({
  /** Host names on which Newsgloss is silent. */
  sitesOff: v.fallback(v.array(v.string()), []),
})

export type Settings = Readonly<v.InferOutput<typeof Settings>>

/** Reads the settings; what is missing or damaged takes its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get('settings')
  return v.parse(v.fallback(Settings, { sitesOff: [] }), stored['settings'])
}

/** Replaces some settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await readSettings()), ...change } })
}

/** Calls back with the settings whenever they change, in any tab or page, until aborted. */
export function onSettingsChanged(
  listener: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const onChanged = (): void => {
    void readSettings().then(listener)
  }
  browser.storage.local.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => {
    browser.storage.local.onChanged.removeListener(onChanged)
  })
}
