// The one manifest.json, as each browser wants it.
import { readFileSync } from 'node:fs'

export const BROWSERS = ['chrome', 'firefox'] as const
export type Browser = (typeof BROWSERS)[number]

type Json = Record<string, unknown>

/** Keys that only the other browser understands; its linter warns of them. */
const FOREIGN: Record<Browser, readonly string[]> = {
  chrome: ['browser_specific_settings', 'sidebar_action'],
  // Firefox's menus can't be optional, and its sidebar needs no permission.
  firefox: ['minimum_chrome_version', 'side_panel', 'optional_permissions'],
}

/**
 * The manifest for one browser, made from the source manifest.
 * @throws when the source can't be read or isn't JSON
 */
export function manifestFor(browser: Browser): Json {
  const source = JSON.parse(readFileSync('manifest.json', 'utf8')) as Json & {
    background: { service_worker: string; scripts: string[] }
  }
  const entries = Object.entries(source).filter(([key]) => !FOREIGN[browser].includes(key))
  const { service_worker, scripts } = source.background
  return {
    ...Object.fromEntries(entries),
    background: browser === 'chrome' ? { service_worker } : { scripts },
  }
}

/** The extension's id in Firefox. */
export function geckoId(): string {
  const source = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  return source.browser_specific_settings.gecko.id
}
