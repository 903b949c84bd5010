// A page that goes from one article to the next without a load may leave in its head what it said of
// the one before. What names another address and another title than the page has is not believed.
import { pathOf } from './address.ts'
import { textOf } from '../dom/element-text.ts'
import { addressesOf, textIn, type LinkedItem } from './json-ld.ts'
import { metaOf, type Statements } from './statements.ts'
import { isTitleLike } from './title-like.ts'

/** What stays true of a site from one of its articles to the next. */
const OF_THE_SITE = ['og:site_name', 'application-name', 'og:locale', 'content-language', 'og:type']

/** The statements without those that speak of another page than this, whose body starts at `first`. */
export function withoutStale(
  document: Document,
  statements: Statements,
  first: Element | null,
): Statements {
  const here = nameIn(document.URL)
  return isOf(statements, here) ? statements : kept(document, statements, here, first)
}

/** What of the statements names this page by its address or its title. */
function kept(
  document: Document,
  statements: Statements,
  here: string,
  first: Element | null,
): Statements {
  const titles = titlesOf(document, first)
  const isOfAnother = (addresses: readonly string[], title: string | null): boolean => {
    const names = addresses.map(nameIn).filter((name) => name !== '')
    const isElsewhere = names.length > 0 && !names.some((name) => isSameName(name, here))
    return isElsewhere && title !== null && !titles.some((one) => isTitleLike(title, one))
  }
  const isStaleItem = (item: LinkedItem): boolean =>
    isOfAnother(addressesOf(item), textIn(item['headline'] ?? item['name']))
  const { article } = statements
  const url = metaOf(statements, 'og:url')
  const isStaleHead = isOfAnother(url === null ? [] : [url], metaOf(statements, 'og:title'))
  const isStaleArticle = article !== null && isStaleItem(article)
  if (!isStaleHead && !isStaleArticle) return statements
  const ofTheSite = OF_THE_SITE.flatMap((key): [string, string][] => {
    const content = metaOf(statements, key)
    return content === null ? [] : [[key, content]]
  })
  return {
    meta: isStaleHead ? new Map(ofTheSite) : statements.meta,
    items: isStaleArticle
      ? statements.items.filter((item) => item['datePublished'] === undefined && item !== article)
      : statements.items,
    article: isStaleArticle ? null : article,
  }
}

/** Whether all that is stated names this address, as on most pages; then there is no more to ask. */
function isOf(statements: Statements, here: string): boolean {
  const url = metaOf(statements, 'og:url')
  if (url !== null && !url.includes(here)) return false
  const addresses = statements.article ? addressesOf(statements.article).join(' ') : ''
  return addresses === '' || addresses.includes(here)
}

/** The longest part of an address's path: what names the article. */
function nameIn(address: string): string {
  let longest = ''
  for (const part of pathOf(address).toLowerCase().split('/'))
    if (part.length > longest.length) longest = part
  return longest
}

/** One page may have several addresses: for phones, for print, with a number more or less. */
function isSameName(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

/** What the page is called, and what its heading says: the last before the body, for there may be other articles above. */
function titlesOf(document: Document, first: Element | null): string[] {
  const headings = Array.from(document.getElementsByTagName('h1'))
  // 2: the heading comes before the body.
  const above = headings.filter((one) => first && first.compareDocumentPosition(one) & 2)
  return [document.title, ...(above.length > 0 ? above.slice(-1) : headings).map(textOf)]
}
