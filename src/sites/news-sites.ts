// The list of news sites that can be allowed at one click: assets/news-sites.json.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { MessageKey } from '../i18n.ts'

/** The regions of the list, in its order, with their names in the reader's language. */
export const REGION_LABELS = {
  'South Asia': 'regionSouthAsia',
  'East Asia': 'regionEastAsia',
  'South East Asia and the Pacific': 'regionSouthEastAsia',
  'Middle East': 'regionMiddleEast',
  Africa: 'regionAfrica',
  Europe: 'regionEurope',
  'The Americas': 'regionAmericas',
} as const satisfies Record<string, MessageKey>

const Region = v.custom<keyof typeof REGION_LABELS>(
  (name) => typeof name === 'string' && Object.hasOwn(REGION_LABELS, name),
)

const NewsSites = v.object({
  source: v.string(),
  regions: v.array(
    v.object({
      region: Region,
      sites: v.array(v.object({ name: v.string(), host: v.string(), country: v.string() })),
    }),
  ),
})
export type NewsSites = v.InferOutput<typeof NewsSites>

/** Reads the bundled list. @throws when the file is damaged */
export async function readNewsSites(): Promise<NewsSites> {
  const response = await fetch(browser.runtime.getURL('news-sites.json'))
  return v.parse(NewsSites, await response.json())
}
