// Whether a page is worth a second look: a mark on a shop or a web app is worse than none, and most
// pages are no articles. By a handful of counts, so that deciding it costs next to nothing: no element is
// touched before it must be, for a new page's first one costs as much as reading all its text.
import { HEADLINE, lastPartOf, pathOf, pathOfPage } from './page/address.ts'
import { findSeeds, type Seeds } from './plain/seeds.ts'
import { mayHaveRoots, openRootsIn } from './dom/shadow.ts'
import { partNamed } from './page/site-parts.ts'
import { metaOf, type Statements } from './page/statements.ts'

/** Characters of long paragraphs that a page must have which doesn't call itself an article. */
const ENOUGH = 300
/** More links than this for each paragraph are a list's. */
const MAX_LINKS = 25

/**
 * Where to walk, or null when the page isn't worth walking: neither does it say that it is an article, nor does
 * its address leave room for one, nor has it prose that is more than teasers among links. Loses none of the
 * shared articles that are found at all, and saves four in five of the other pages the walk.
 */
export function firstLook(document: Document, speaker = document): Seeds | null {
  if (isCalledArticle(speaker)) return seedsOf(document)
  const named = partNamed(document.URL)
  const isElsewhere = named === 'others' || (named === 'root' && pathOfPage(document).length < 2)
  return isElsewhere ? null : lookAtProse(document)
}

/** The page's prose, where it has enough; most of those that haven't are told by counts alone. */
export function lookAtProse(document: Document): Seeds | null {
  const count = (tag: string): number => document.getElementsByTagName(tag).length
  const links = count('a')
  const paragraphs = count('p')
  const isList =
    links > MAX_LINKS * paragraphs && links > MAX_LINKS * (paragraphs + count('br') / 2)
  if (isList && (!mayHaveRoots(document) || openRootsIn(document).length === 0)) return null
  const seeds = seedsOf(document)
  if (!seeds) return null
  const isLittle = seeds.prose < (seeds.paragraphs < 3 ? 3 * ENOUGH : ENOUGH)
  return isLittle || links > MAX_LINKS * seeds.paragraphs ? null : seeds
}

function seedsOf(document: Document): Seeds | null {
  const body = document.body as HTMLElement | null
  return body && findSeeds(body)
}

const CALLING = 'meta[property="og:type"][content*="article"],script[type="application/ld+json"]'

function isCalledArticle(document: Document): boolean {
  const calling = document.querySelectorAll(CALLING)
  for (let index = 0; index < calling.length; index += 1) {
    const element = calling[index]
    if (element?.localName === 'meta' || element?.textContent.includes('Article"')) return true
  }
  return false
}

/**
 * Whether the page's own data surely describe it as an article: as one of a day, or by its head, its date
 * and an address that is a headline. Documentation has dates too, as 'TechArticle', and so have goods. The
 * address of a frame tells nothing: `isSpokenFor` is one that the page around speaks for.
 */
export function isStatedArticle(
  document: Document,
  statements: Statements,
  isSpokenFor = false,
): boolean {
  const { article } = statements
  const isDated = article?.['datePublished'] !== undefined
  if (isDated && !JSON.stringify(article['@type']).includes('TechArticle')) return true
  return isStatedByHead(document, statements, isSpokenFor)
}

function isStatedByHead(document: Document, statements: Statements, isSpokenFor: boolean): boolean {
  const isCalled = metaOf(statements, 'og:type') === 'article'
  const path = pathOf(document.URL)
  if (path.includes('/product')) return false
  const isHeadline = isSpokenFor || lastPartOf(path).split('-').length > HEADLINE
  return isCalled && isHeadline && metaOf(statements, 'article:published_time') !== null
}
