// The list of news sites that can be allowed at one click: assets/news-sites.json.
import * as v from 'valibot'
import browser from 'webextension-polyfill'

const NewsSites = v.object({
  source: v.string(),
  regions: v.array(
    v.object({
      region: v.string(),
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
