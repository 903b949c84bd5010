// What the classifier, the reader and the card take from the content script instead of bringing it again: the build
// leads their imports of these names here (scripts/shared-modules.ts).
import browser from 'webextension-polyfill'
import { hostOf, lastPartOf, pathOf, pathOfPage } from '../article/page/address.ts'
import { datesIn, dayAfter, minutesIn, readDate, readIsoDay } from '../article/page/dates.ts'
import { inOneLine, textOf, wordsOf } from '../article/dom/element-text.ts'
import { readPart } from '../article/find-body.ts'
import { isFurnitureLine } from '../article/plain/furniture-lines.ts'
import { isFurnitureText } from '../article/plain/furniture-text.ts'
import { addressesOf, textIn, typesOf } from '../article/page/json-ld.ts'
import { languageOfPage } from '../article/page/language.ts'
import { leadsElsewhere } from '../article/page/leads-elsewhere.ts'
import { furnitureIn } from '../article/plain/phrases.ts'
import { holds, shadowRootsOf } from '../article/dom/shadow.ts'
import { elementAround } from '../element-around.ts'
import { partNamed } from '../article/page/site-parts.ts'
import { metaOf } from '../article/page/statements.ts'
import { isTitleLike } from '../article/page/title-like.ts'
import { rangesOf, textMap } from '../article/dom/text-map.ts'
import { walk } from '../article/dom/walk.ts'
import { DEFAULTS } from '../setting-values.ts'
import { setListed } from '../settings.ts'

export const SHARED = {
  browser,
  DEFAULTS,
  setListed,
  readPart,
  addressesOf,
  textIn,
  typesOf,
  metaOf,
  languageOfPage,
  leadsElsewhere,
  isTitleLike,
  walk,
  rangesOf,
  textMap,
  hostOf,
  lastPartOf,
  pathOf,
  pathOfPage,
  partNamed,
  inOneLine,
  textOf,
  wordsOf,
  elementAround,
  holds,
  shadowRootsOf,
  furnitureIn,
  isFurnitureLine,
  isFurnitureText,
  datesIn,
  dayAfter,
  minutesIn,
  readDate,
  readIsoDay,
} as const

declare global {
  var newsglossShared: typeof SHARED
}
