// Whether what was found on a page is an article: evidence weighed by a logistic regression (weights by
// bench/articles/train-is-article.ts, checked across domains).
import { isBareArticle } from './bare-page.ts'
import { isListOfTeasers } from './classifier/teasers.ts'
import { lastPartOf, pathOfPage } from './page/address.ts'
import { readDate } from './page/dates.ts'
import { typesOf } from './page/json-ld.ts'
import { AUTHOR_KEYS, PUBLISHED_KEYS } from './page/keys.ts'
import type { RawBlock } from './dom/raw-block.ts'
import type { Seeds } from './plain/seeds.ts'
import { partNamed } from './page/site-parts.ts'
import { metaOf, type Statements } from './page/statements.ts'

/** What an item of JSON-LD says the page is: news, another kind of writing, or no article at all. */
const POST_TYPES: ReadonlySet<string> = new Set([
  'BlogPosting',
  'SocialMediaPosting',
  'TechArticle',
])
const OTHER_TYPES: ReadonlySet<string> = new Set(
  'Product ItemList CollectionPage SearchResultsPage FAQPage QAPage DiscussionForumPosting SoftwareApplication WebApplication JobPosting Course Event LocalBusiness Store Offer ProfilePage ContactPage AboutPage Service Question'.split(
    ' ',
  ),
)
/** How much of the text is read for its words. */
const BEGINNING = 2500

/** A page, and what was found of it. */
export interface Finding {
  readonly document: Document
  readonly statements: Statements
  readonly seeds: Seeds
  /** All blocks that were read, and those chosen as the body, whose text is `text`. */
  readonly all: readonly RawBlock[]
  readonly chosen: readonly RawBlock[]
  readonly text: string
}

/** How much each number of the evidence says. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

/** What each number of `moreEvidence` comes to at most; all are 0 at least. */
const MOST_MORE: readonly number[] = [1, 1, 1, 1, 1, 1, 60, 6, 3, 3, 1]

/**
 * Whether what was found reads as an article on a page that calls itself one. What costs a page more is
 * only asked where it can still change the answer.
 */
export function isArticle(finding: Finding, { bias, weights }: Weights): boolean {
  const first = firstEvidence(finding)
  let score = bias
  for (let index = 0; index < first.length; index += 1)
    score += Number(first[index]) * (weights[index] ?? 0)
  let least = score
  let most = score
  for (let index = 0; index < MOST_MORE.length; index += 1) {
    const reach = (MOST_MORE[index] ?? 0) * (weights[first.length + index] ?? 0)
    if (reach < 0) least += reach
    else most += reach
  }
  if (least <= 0 && most > 0) {
    moreEvidence(finding).forEach((value, index) => {
      score += Number(value) * (weights[first.length + index] ?? 0)
    })
  }
  const { document, all, chosen, text } = finding
  return score > 0 ? !isListOfTeasers(all, chosen) : isBareArticle(document, text)
}

/** All numbers (named in bench/articles/evidence.ts, in order) for a page and what was chosen of it. */
export function evidenceOf(finding: Finding): number[] {
  return [...firstEvidence(finding), ...moreEvidence(finding)].map(Number)
}

function firstEvidence(finding: Finding): (number | boolean)[] {
  const { document, statements, seeds, all, chosen } = finding
  const { article, items } = statements
  const ogType = (metaOf(statements, 'og:type') ?? '').toLowerCase()
  const isOgArticle = ['article', 'news', 'blog'].some((word) => ogType.includes(word))
  let [isNews, isCalled, isPost, isOther] = [false, false, false, false]
  for (const item of items) {
    for (const type of typesOf(item)) {
      isCalled ||= type === 'Article'
      isNews ||= isNewsType(type)
      isPost ||= POST_TYPES.has(type)
      isOther ||= OTHER_TYPES.has(type)
    }
  }
  const titles = countOf(finding, 'h1')
  const articles = countOf(finding, 'article')
  const path = pathOfPage(document) || '/'
  const words = lastPartOf(path).replaceAll('_', '-').split('-').length
  const published = article?.['datePublished'] ?? metaOf(statements, ...PUBLISHED_KEYS)
  let [chars, linked, listed, headings, read] = [0, 0, 0, 0, 0]
  for (const block of chosen) {
    chars += block.text.length
    linked += block.linked
    if (block.kind === 'item') listed += 1
    else if (block.kind === 'heading') headings += 1
  }
  for (const { text } of all) read += text.length
  const number = chosen.length || 1
  return [
    isOgArticle,
    ogType !== '' && !isOgArticle,
    isNews,
    isCalled,
    isPost,
    isOther,
    typeof published === 'string' && readDate(published) !== null,
    article?.['author'] !== undefined || metaOf(statements, ...AUTHOR_KEYS) !== null,
    Math.log2(seeds.prose + 1),
    Math.min(30, seeds.paragraphs),
    Math.min(6, Math.log2((countOf(finding, 'a') + 1) / (seeds.paragraphs + 1) + 1)),
    titles === 1,
    titles === 0,
    titles > 2,
    Math.min(6, Math.log2(countOf(finding, 'input') + 1)),
    Math.min(5, path.split('/').length - 2),
    words > 3,
    Math.min(8, words),
    document.URL.slice(0, -1).includes('?'),
    articles === 1,
    articles > 4,
    Math.log2(chars + 1),
    Math.min(60, chosen.length),
    Math.min(400, chars / number) / 100,
    listed / number,
    headings / number,
    linked / (chars || 1),
    chars / (read || 1),
  ]
}

function isNewsType(type: string): boolean {
  return type.endsWith('NewsArticle') || type.startsWith('Report') || type === 'LiveBlogPosting'
}

function countOf({ document, seeds }: Finding, tag: string): number {
  let count = document.getElementsByTagName(tag).length
  for (const root of seeds.shadows) count += root.querySelectorAll(tag).length
  return count
}

function moreEvidence({ document, statements, seeds, chosen, text }: Finding) {
  const named = partNamed(document.URL)
  const path = pathOfPage(document) || '/'
  const lower = ` ${text.slice(0, BEGINNING).toLowerCase()} `
  const words = lower.split(' ').length
  const times = (what: string) => lower.split(what).length - 1
  const often = (...wanted: string[]) =>
    (wanted.reduce((total, word) => total + times(word), 0) / (words + 20)) * 100
  const title = plain(metaOf(statements, 'og:title') ?? document.title)
  const [first] = [document, ...seeds.shadows].flatMap((root) => root.querySelector('h1') ?? [])
  const heading = plain(first?.textContent ?? '')
  return [
    document.querySelector('input[type="password"]') !== null,
    path === '/' || /^\/(?:index|home|default)[^/]*$/.test(path),
    /\b(?:19|20)\d\d[/-]?\d\d/.test(path),
    named === 'others',
    document.querySelector('time,[itemprop="datePublished"]') !== null,
    heading.length > 10 && (title.includes(heading) || heading.includes(title)),
    Math.min(
      60,
      chosen.reduce((total, block) => total + block.text.split('. ').length, 0),
    ),
    Math.min(6, often(' you', ' our ', ' we ', ' us ')),
    Math.min(3, ((times('“') + times('"')) / (words + 20)) * 100),
    Math.min(3, often(' said', ' says', ' told', ' according', ' reported')),
    named === 'articles',
  ]
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
