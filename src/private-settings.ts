// What a reader changes in a private window: kept by the page alone, and written nowhere.
import browser from 'webextension-polyfill'
import type { Settings } from './setting-values.ts'

interface PrivateSettings {
  change: Partial<Settings>
  readonly listeners: Set<() => void>
}

declare global {
  /** One for the content script and the reader beside it, which are bundled apart. */
  var newsglossPrivate: PrivateSettings | undefined
}

/** The page's own changes; null where changes are stored: elsewhere, and on our own pages. */
export function privateSettings(): PrivateSettings | null {
  const isOurs = location.protocol.endsWith('-extension:')
  if (isOurs || !browser.extension.inIncognitoContext) return null
  globalThis.newsglossPrivate ??= { change: {}, listeners: new Set() }
  return globalThis.newsglossPrivate
}
