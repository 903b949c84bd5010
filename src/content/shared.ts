// What the reader and the card take from the content script instead of bringing it again: the build
// leads their imports of these names here (scripts/build.ts).
import browser from 'webextension-polyfill'
import { datesIn, dayAfter, minutesIn, readDate } from '../article/dates.ts'
import { readPart } from '../article/find-body.ts'
import { addressesOf, textIn, typesOf } from '../article/json-ld.ts'
import { metaOf } from '../article/statements.ts'
import { changeSettings, DEFAULTS, readSettings } from '../settings.ts'

export const SHARED = {
  browser,
  changeSettings,
  DEFAULTS,
  readSettings,
  readPart,
  addressesOf,
  textIn,
  typesOf,
  metaOf,
  datesIn,
  dayAfter,
  minutesIn,
  readDate,
} as const

declare global {
  var newsglossShared: typeof SHARED
}
