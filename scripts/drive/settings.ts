// The settings of a driven browser's extension, read and changed behind its pages.
import type { Bench } from './harness.ts'

type Stored = Readonly<Record<string, unknown>> | null

/** The settings in the extension's storage; null when there are none. */
export async function stored(bench: Bench): Promise<Stored> {
  return (await bench.inExtension(
    `chrome.storage.local.get('settings').then(({ settings }) => settings ?? null)`,
  )) as Stored
}

/** Changes settings as stored; those it doesn't name stay. */
export async function store(bench: Bench, change: object): Promise<void> {
  await bench.inExtension(`chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } }))`)
}
