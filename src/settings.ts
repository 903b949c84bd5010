// What the reader has chosen, kept in storage.local; nothing else is kept.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { KINDS } from './glossary/entry.ts'
import type { DeepReadonly } from './shapes.ts'

const Settings = v.object({
  /** Host names on which Newsgloss is silent. */
  sitesOff: v.fallback(v.array(v.string()), []),
  /** Ids of entries the reader knows: marked nowhere. */
  known: v.fallback(v.array(v.string()), []),
  /** Kinds that are not marked. */
  kindsOff: v.fallback(v.array(v.picklist(KINDS)), []),
  /** How well known a term may be and still be marked: only rare ones, uncommon too, or all. */
  density: v.fallback(v.picklist(['essential', 'helpful', 'everything']), 'everything'),
  /** Which mentions of a term are marked. */
  mentions: v.fallback(v.picklist(['first', 'section', 'all']), 'first'),
  markStyle: v.fallback(v.picklist(['dotted', 'dashed', 'solid', 'tint']), 'dotted'),
  markStrength: v.fallback(v.picklist(['faint', 'quiet', 'clear']), 'quiet'),
  /** People, places and all else under lines of their own. */
  tellKindsApart: v.fallback(v.boolean(), false),
  pointOrder: v.fallback(v.picklist(['best', 'article']), 'best'),
  pointCount: v.fallback(v.picklist(['shorter', 'usual', 'longer']), 'usual'),
})

export type Settings = DeepReadonly<v.InferOutput<typeof Settings>>

export const DEFAULTS: Settings = v.parse(Settings, {})

/** Settings out of anything: what is missing or damaged takes its default. */
export function parseSettings(value: unknown): Settings {
  const parsed = v.safeParse(Settings, value)
  return parsed.success ? parsed.output : DEFAULTS
}

/** Reads the settings. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get('settings')
  return parseSettings(stored['settings'])
}

/** Replaces some settings and leaves the others as they are. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await readSettings()), ...change } })
}

/** Calls back whenever the settings change, in any tab or page, until aborted. */
export function onSettingsChanged(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if ('settings' in changes) listener()
  }
  browser.storage.local.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => {
    browser.storage.local.onChanged.removeListener(onChanged)
  })
}
