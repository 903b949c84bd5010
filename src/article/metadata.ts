// What the page says about the article: from JSON-LD, OpenGraph and other meta tags, microdata, then
// the page's own words around the body.
import type { Article } from '../language/article.ts'
import { datesIn } from './dates.ts'
import { textOf, wordsOf } from './element-text.ts'
import { AUTHOR_KEYS } from './keys.ts'
import { textIn, typesOf } from './json-ld.ts'
import { readDates } from './published.ts'
import { metaOf, type Statements } from './statements.ts'

export type Metadata = Omit<Article, 'text' | 'blocks'>

/** What was found of the article: its first long block's element, its text, and the line above it. */
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
    textIn(article?.['publisher'], items) ??
    metaOf(statements, 'og:site_name', 'application-name') ??
    textIn(organization?.['name'])
  const { title, heading } = titleOf(document, statements, publisher)
  return {
    title,
    standfirst: standfirstOf(statements, found),
    byline: bylineOf(document, statements),
    ...readDates(document, statements, found.first, heading),
    publisher,
    host: hostOf(document.URL) ?? hostOf(metaOf(statements, 'og:url') ?? ''),
    language: languageOf(document, statements),
  }
}

/** The page's own headline when it is what the page states; else what it states, the site's name off. */
function titleOf(
  document: Document,
  statements: Statements,
  publisher: string | null,
): { title: string; heading: Element | null } {
  const linked = textIn(statements.article?.['headline'])
  const stated = metaOf(statements, 'og:title', 'twitter:title') ?? linked ?? document.title.trim()
  const headings = [...document.getElementsByTagName('h1')].filter(
    (element) => textOf(element).length > 10,
  )
  const heading = headings.find((element) => {
    const text = plain(textOf(element))
    return plain(stated).includes(text) || plain(linked ?? '') === text
  })
  if (heading) return { title: textOf(heading), heading }
  const first = headings[0] ?? null
  if (linked && linked.length > 10) return { title: linked, heading: first }
  const cut = publisher && stated.endsWith(publisher) ? stated.slice(0, -publisher.length) : stated
  const title = cut.replace(/\s+[-|–—:·]\s*$/, '') || (first ? textOf(first) : '')
  return { title, heading: first }
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
  const stated = [
    textIn(statements.article?.['author'], statements.items),
    metaOf(statements, ...AUTHOR_KEYS),
  ]
  for (const text of stated) {
    const names = text && text.length < 200 && !text.includes('://') ? namesIn(text) : ''
    if (names) return names
  }
  for (const selector of BYLINES) {
    for (const element of document.querySelectorAll(selector)) {
      const isShort = element.textContent.length < LONGEST_BYLINE
      const names = isShort ? namesIn(wordsOf(element)) : ''
      if (names) return names
    }
  }
  return null
}

/** Where the page itself says who wrote it, the surest first. */
const BYLINES = [
  '[rel="author"],[itemprop="author"]',
  '[class*="author-name"],[class*="author__name"],[class*="Byline_author"]',
  '[class*="byline" i],.vcard,[class*="author" i]',
]
const LONGEST_BYLINE = 150

/** The names in a byline: what stands before them and after them (a date, a place) taken off. */
function namesIn(text: string): string {
  const names = text
    .replace(/^(?:(?:written|posted|published|reported)\s)?by:?\s+/i, '')
    .replace(/\s*(?:[|•·]|\bon \d|\b(?:posted|published|updated|last)\b|\d{1,2}:\d\d).*$/i, '')
  const date = datesIn(names)[0]
  const before = date ? names.slice(0, date.start) : names
  return before.length < 100 ? before.replace(/[\s,;–—-]+$/, '').trim() : ''
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
