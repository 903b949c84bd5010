// What the page says about the article: from JSON-LD, OpenGraph and other meta tags, microdata, then
// the page's own words.
import { readDate } from './dates.ts'
import { textIn, typesOf } from './json-ld.ts'
import type { Statements } from './statements.ts'

export interface Metadata {
  readonly title: string
  readonly standfirst: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly publisher: string | null
  readonly host: string | null
  readonly language: string
}

/** Reads all of it; nothing here depends on where the body is. */
export function readMetadata(document: Document, { meta, items, article }: Statements): Metadata {
  const from = (...keys: string[]) =>
    keys.map((key) => meta.get(key)).find((value) => value) ?? null
  const publisher =
    textIn(article?.['publisher']) ??
    from('og:site_name', 'application-name', 'twitter:site') ??
    textIn(
      items.find((item) => typesOf(item).some((type) => type.endsWith('Organization')))?.['name'],
    )
  return {
    title: title(
      document,
      textIn(article?.['headline']),
      from('og:title', 'twitter:title'),
      publisher,
    ),
    standfirst: standfirst(
      document,
      textIn(article?.['description']) ?? from('og:description', 'description'),
    ),
    byline: byline(
      document,
      textIn(article?.['author']) ??
        from('author', 'article:author', 'parsely-author', 'sailthru.author'),
    ),
    published: date(
      document,
      textIn(article?.['datePublished']) ??
        from(
          'article:published_time',
          'og:published_time',
          'datepublished',
          'parsely-pub-date',
          'sailthru.date',
          'dc.date.issued',
          'dc.date',
          'dcterms.created',
          'pubdate',
          'publishdate',
          'publish-date',
          'publication_date',
          'date',
        ),
    ),
    modified: readDate(
      textIn(article?.['dateModified']) ??
        from('article:modified_time', 'og:updated_time', 'lastmod') ??
        '',
    ),
    publisher,
    host: hostOf(document.URL) ?? hostOf(from('og:url')),
    language: language(
      document,
      textIn(article?.['inLanguage']) ?? from('content-language', 'og:locale'),
    ),
  }
}

function title(
  document: Document,
  linked: string | null,
  og: string | null,
  publisher: string | null,
): string {
  const stated = og ?? linked ?? document.title.trim()
  const headings = [...document.querySelectorAll('h1')]
    .map(textOf)
    .filter((text) => text.length > 10)
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
  const heading = headings.find(
    (text) => plain(stated).includes(plain(text)) || plain(linked ?? '') === plain(text),
  )
  if (heading) return heading
  const named =
    publisher && stated.endsWith(publisher)
      ? stated.slice(0, -publisher.length).replace(/\s+[-|–—:·]\s*$/, '')
      : stated
  return (linked && linked.length > 10 ? linked : named) || headings[0] || ''
}

function standfirst(document: Document, stated: string | null): string | null {
  const selector =
    '[class*="standfirst" i], [class*="deck" i], [class*="subtitle" i], [itemprop="alternativeHeadline"], h1 + h2, h1 + p'
  const element = document.querySelector(selector)
  const text = element ? textOf(element) : ''
  return text.length > 20 && text.length < 500 ? text : stated
}

function byline(document: Document, stated: string | null): string | null {
  if (stated && !/^https?:/.test(stated)) return stated
  const element = document.querySelector(
    '[rel="author"], [itemprop="author"], .byline, [class*="byline" i]',
  )
  const text = element ? textOf(element).replace(/^by:?\s+/i, '') : ''
  return text !== '' && text.length < 100 ? text : null
}

function date(document: Document, stated: string | null): string | null {
  const read = stated && readDate(stated)
  if (read) return read
  const selector =
    '[itemprop="datePublished"], time[datetime], [class*="date" i], [class*="publish" i], [class*="byline" i]'
  for (const element of document.querySelectorAll(selector)) {
    const found = readDate(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element),
    )
    if (found) return found
  }
  return readDate(document.URL.replace(/\/(\d{4})\/(\d{1,2})\/(\d{1,2})\//, ' $1-$2-$3 '))
}

function language(document: Document, stated: string | null): string {
  const written = document.documentElement.lang || stated || 'en'
  const tag = written.trim().replaceAll('_', '-')
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : 'en'
}

function hostOf(url: string | null): string | null {
  return url?.match(/^https?:\/\/([^/:?#]+)/i)?.[1]?.toLowerCase() ?? null
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
