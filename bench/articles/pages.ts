// The shared pages with their ground truth.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readJsonLines } from '../../scripts/json-lines.ts'

const DATA = fileURLToPath(new URL('../../../shared/bench-data/articles/', import.meta.url))

export interface Page {
  readonly id: string
  readonly source: string
  readonly url: string
  readonly domain: string
  readonly is_article?: boolean
  readonly page_type: string
  readonly gold:
    'full' | 'readability-expected' | 'newspaper-expected' | 'prefix' | 'snippets' | 'type-only'
  readonly title?: string
  readonly date?: string
  readonly authors?: string
  readonly text?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly file?: string
}

/** Every page, or about `sample` of them, evenly spread over the sources. */
export function readPages(sample: number | null): Page[] {
  const pages = readJsonLines<Page>(`${DATA}gold.jsonl.gz`)
  if (sample === null || sample >= pages.length) return pages
  return pages.filter(
    (_, index) =>
      Math.floor(((index + 1) * sample) / pages.length) >
      Math.floor((index * sample) / pages.length),
  )
}

export function hasPages(): boolean {
  return existsSync(`${DATA}gold.jsonl.gz`)
}

/** The page's HTML as it was fetched. */
export function htmlOf(page: Page): string {
  return gunzipSync(readFileSync(DATA + (page.file ?? `html/${page.id}.html.gz`))).toString()
}

/** The page's address, or one that says nothing of it. */
export function urlOf(page: Page): string {
  return URL.canParse(page.url) ? page.url : 'https://example.com/2020/page'
}

/** Whether its body's whole text is known, so that shingles can be counted. */
export function hasFullText(page: Page): boolean {
  const full = page.gold === 'full' && page.is_article === true
  return full || page.gold === 'newspaper-expected' || page.gold === 'readability-expected'
}
