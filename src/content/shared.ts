// What the reader and the card take from the content script instead of bringing it again: the build
// leads their imports of these names here (scripts/build.ts).
import browser from 'webextension-polyfill'
import { changeSettings, DEFAULTS, readSettings } from '../settings.ts'

export const SHARED = { browser, changeSettings, DEFAULTS, readSettings } as const

declare global {
  var newsglossShared: typeof SHARED
}
