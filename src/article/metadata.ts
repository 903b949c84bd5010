// What the page says about the article: from JSON-LD, OpenGraph and other meta tags, microdata, then
// the page's own words around the body.
import type { Article } from '../language/article.ts'
import { readDate } from './dates.ts'
import { AUTHOR_KEYS, PUBLISHED_KEYS } from './keys.ts'
import { textIn, typesOf } from './json-ld.ts'
import { metaOf, type Statements } from './statements.ts'

export type Metadata = Omit<Article, 'text' | 'blocks'>

/** What was found of the article: its first block's element, its text, and the line above it. */
export interface Found {
  readonly first: Element | null
  readonly text: string
  readonly standfirst: string | null
}

export function readMetadata(document: Document, statements: Statements, found: Found): Metadata {
  const { article, items } = statements
  const organization = items.find((item) =>
    typesOf(item).some((type) => type.endsWith('Organization')),
  )
  const publisher =
    textIn(article?.['publisher']) ??
    metaOf(statements, 'og:site_name', 'application-name') ??
    textIn(organization?.['name'])
  return {
    title: titleOf(document, statements, publisher),
    standfirst: standfirstOf(statements, found),
    byline: bylineOf(document, statements),
    published: publishedOf(document, statements, found.first),
    modified: dateIn(
      article?.['dateModified'],
      metaOf(statements, 'article:modified_time', 'og:updated_time', 'datemodified', 'lastmod'),
    ),
    publisher,
    host: hostOf(document.URL) ?? hostOf(metaOf(statements, 'og:url') ?? ''),
    language: languageOf(document, statements),
  }
}

/** The page's own headline when it is what the page states; else what it states, the site's name off. */
function titleOf(document: Document, statements: Statements, publisher: string | null): string {
  const linked = textIn(statements.article?.['headline'])
  const stated = metaOf(statements, 'og:title', 'twitter:title') ?? linked ?? document.title.trim()
  const headings = [...document.getElementsByTagName('h1')]
    .map(textOf)
    .filter((text) => text.length > 10)
  const heading = headings.find(
    (text) => plain(stated).includes(plain(text)) || plain(linked ?? '') === plain(text),
  )
  if (heading) return heading
  if (linked && linked.length > 10) return linked
  const cut = publisher && stated.endsWith(publisher) ? stated.slice(0, -publisher.length) : stated
  return cut.replace(/\s+[-|–—:·]\s*$/, '') || headings[0] || ''
}

/** The line above the body; else the description, unless that is only how the body starts. */
function standfirstOf(statements: Statements, { standfirst, text }: Found): string | null {
  if (standfirst) return standfirst
  const stated =
    metaOf(statements, 'og:description', 'description') ??
    textIn(statements.article?.['description'])
  if (!stated || plain(text.slice(0, 2000)).includes(plain(stated).slice(0, 50))) return null
  return stated.replace(/\s+/g, ' ')
}

function bylineOf(document: Document, statements: Statements): string | null {
  const stated = [textIn(statements.article?.['author']), metaOf(statements, ...AUTHOR_KEYS)]
  const named = stated.find((text) => text !== null && text.length < 200 && !text.includes('://'))
  if (named) return named
  const element = document.querySelector(
    '[rel="author"],[itemprop="author"],[class*="byline"],[class*="author-name"]',
  )
  const text = element ? textOf(element).replace(/^(?:written )?by:?\s+/i, '') : ''
  return text !== '' && text.length < 100 ? text : null
}

/** Stated, in the address, or written on the page: nearest above the body, else nearest below. */
function publishedOf(
  document: Document,
  statements: Statements,
  first: Element | null,
): string | null {
  const { article, items } = statements
  const values = [
    article?.['datePublished'],
    article?.['dateCreated'],
    metaOf(statements, ...PUBLISHED_KEYS),
  ]
  for (const value of [...values, ...items.map((item) => item['datePublished'])]) {
    const text = textIn(value)
    const date = text && readDate(text)
    if (date) return dayOnItsClock(document, text) ?? date
  }
  const marked = document.querySelector('[itemprop="datePublished"],time[pubdate]')
  const found = marked && dateOf(marked)
  return found ?? dateInAddress(document.URL) ?? writtenDate(document, first)
}

/** A moment stated in UTC is the same moment on the publisher's clock where a <time> has it so. */
function dayOnItsClock(document: Document, stated: string): string | null {
  if (!/T.*(?:Z|[+-]00:?00)$/.test(stated)) return null
  for (const element of document.querySelectorAll('time[datetime]')) {
    const written = element.getAttribute('datetime') ?? ''
    const isLocal = /T.*[+-](?!00:?00)\d\d:?\d\d$/.test(written)
    if (isLocal && Math.abs(Date.parse(written) - Date.parse(stated)) < 60_000)
      return readDate(written)
  }
  return null
}

const DATED =
  'time,[class*="date"],[class*="Date"],[class*="time"],[class*="publish"],[class*="byline"],[class*="posted"],[class*="meta"],[id*="date"]'
/** Elements longer than this are more than a date line. */
const LONGEST_LINE = 300

function writtenDate(document: Document, first: Element | null): string | null {
  let above: string | null = null
  for (const element of document.querySelectorAll(DATED)) {
    const date = dateOf(element)
    if (!date) continue
    // 4: `element` comes after `first`.
    const isBelow = first !== null && (first.compareDocumentPosition(element) & 4) !== 0
    if (isBelow) return above ?? date
    above = date
  }
  return above
}

function dateOf(element: Element): string | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content')
  const text = stated ?? textOf(element)
  return text.length > LONGEST_LINE ? null : readDate(text)
}

function dateInAddress(url: string): string | null {
  const match = url.match(/[/-]((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/)
  return match && readDate(`${match[1]}-${match[2]}-${match[3]}`)
}

/** The first of the values that is a date. */
function dateIn(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const date = readDate(textIn(value) ?? '')
    if (date) return date
  }
  return null
}

function languageOf(document: Document, statements: Statements): string {
  const linked = textIn(statements.article?.['inLanguage'])
  const stated =
    document.documentElement.lang || linked || metaOf(statements, 'content-language', 'og:locale')
  const tag = (stated ?? 'en').trim().replaceAll('_', '-')
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : 'en'
}

function hostOf(url: string): string | null {
  return url.match(/^https?:\/\/([^/:?#]+)/i)?.[1]?.toLowerCase() ?? null
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim()
}
