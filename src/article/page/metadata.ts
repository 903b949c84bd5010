// What the page says about the article: from JSON-LD, OpenGraph and other meta tags, microdata, then
// the page's own words around the body.
import type { Article } from '../../language/article.ts'
import { hostOf } from './address.ts'
import { readByline } from './byline.ts'
import { inOneLine, textOf } from '../dom/element-text.ts'
import { type LinkedItem, textIn, typesOf } from './json-ld.ts'
import { languageOfPage } from './language.ts'
import { headOf } from './lines-above.ts'
import { readDates } from './published.ts'
import { shadowRootsOf } from '../dom/shadow.ts'
import { metaOf, type Statements } from './statements.ts'

export type Metadata = Omit<Article, 'text' | 'blocks'>

/** What was found of the article: its first long block's element, its text, and the line above it. */
export interface Found {
  readonly first: Element | null
  readonly text: string
  readonly standfirst: string | null
}

/** All that the article carries besides its text, of what the page states and what stands above the body. */
export function readMetadata(document: Document, statements: Statements, found: Found): Metadata {
  const { article, items } = statements
  const publisher =
    textIn(article?.['publisher'], items) ??
    metaOf(statements, 'og:site_name', 'application-name') ??
    textIn(items.find(isOrganization)?.['name'])
  const { title, heading } = titleOf(document, statements, publisher, found.first)
  const head = headOf(found.first, heading)
  return {
    title,
    standfirst: standfirstOf(statements, found),
    byline: readByline(document, statements, publisher, head.lines),
    ...readDates(document, statements, head),
    publisher,
    host: hostOf(document.URL) ?? hostOf(metaOf(statements, 'og:url') ?? ''),
    language: languageOfPage(document, statements, found.text),
  }
}

function isOrganization(item: LinkedItem): boolean {
  return typesOf(item).some((type) => type.endsWith('Organization'))
}

interface Title {
  readonly title: string
  readonly heading: Element | null
}

/** A heading of no more characters than this says too little for a title. */
const LONG_ENOUGH = 10

/** The page's own headline when it is what the page states; else what it states, the site's name off. */
function titleOf(
  document: Document,
  statements: Statements,
  publisher: string | null,
  body: Element | null,
): Title {
  const linked = textIn(statements.article?.['headline'])
  const stated = metaOf(statements, 'og:title', 'twitter:title') ?? linked ?? document.title.trim()
  const headings = document.getElementsByTagName('h1')
  for (let index = 0; index < headings.length; index += 1) {
    const heading = headings[index]
    const written = heading ? textOf(heading) : ''
    if (heading && isStated(written, stated, linked)) return { title: written, heading }
  }
  return titleAmong(document, stated, linked, publisher, body)
}

/** Where the heading that is stated stands in a shadow root, or none is. */
function titleAmong(
  document: Document,
  stated: string,
  linked: string | null,
  publisher: string | null,
  body: Element | null,
): Title {
  let first: Element | null = null
  let titling: Element | null = null
  for (const root of body ? [document, ...shadowRootsOf([body])] : [document]) {
    for (const heading of root.querySelectorAll('h1')) {
      const written = textOf(heading)
      if (written.length <= LONG_ENOUGH) continue
      if (isStated(written, stated, linked)) return { title: written, heading }
      if (isTitle(written, document)) titling ??= heading
      first ??= heading
    }
  }
  // The heading of the page, which has another article in it, comes after that of the article.
  if (titling) return { title: textOf(titling), heading: titling }
  if (linked && linked.length > LONG_ENOUGH) return { title: linked, heading: first }
  const site = plain(`${publisher ?? ''} ${hostOf(document.URL) ?? ''}`)
  return { title: withoutSite(stated, site) || (first ? textOf(first) : ''), heading: first }
}

function isStated(written: string, stated: string, linked: string | null): boolean {
  if (written.length <= LONG_ENOUGH) return false
  if (stated.includes(written)) return true
  const text = plain(written)
  return plain(stated).includes(text) || plain(linked ?? '') === text
}

/** The name of a site is a part of the page's title too, but a small one. */
function isTitle(written: string, document: Document): boolean {
  const text = plain(written)
  const whole = plain(document.title)
  return whole.includes(text) && text.length > 0.4 * whole.length
}

/** A title without the part after its last dash, or before its first, that names the site. */
function withoutSite(title: string, site: string): string {
  for (const part of [/\s+[-|–—:·]\s+([^-|–—:·]+)$/, /^([^-|–—:·]+?)\s+[-|–—:·]\s+/]) {
    const name = plain(title.match(part)?.[1] ?? '')
    if (name && site.includes(name)) return title.replace(part, '')
  }
  return title
}

/** The line above the body; else the description, unless that is only how the body starts. */
function standfirstOf(statements: Statements, { standfirst, text }: Found): string | null {
  if (standfirst) return standfirst
  const stated =
    metaOf(statements, 'og:description', 'description') ??
    textIn(statements.article?.['description'])
  return stated && !isBeginning(stated, text) ? inOneLine(stated) : null
}

/** Whether a description is how the text begins, or nearly. */
function isBeginning(stated: string, text: string): boolean {
  if (text.startsWith(stated.slice(0, 50))) return true
  return plain(text.slice(0, 2000)).includes(plain(stated).slice(0, 50))
}

/** What is written one way in a head and another in a page: spaces, quotes (also as Windows had them), dashes. */
const BETWEEN = ' \n\t\u00a0.,;:!?\'"‘’“”–—-…()|/&·•\u0091\u0092\u0093\u0094\u0096\u0097'

/** Its letters and digits, in lower case. A pattern of all that is none would cost a new page more than this. */
function plain(text: string): string {
  let letters = text.toLowerCase()
  for (const mark of BETWEEN) letters = letters.replaceAll(mark, '')
  return letters
}
