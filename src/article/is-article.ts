// Whether a page is an article: a mark on a shop or a web app is worse than none. First a look that
// costs next to nothing, then evidence weighed by a logistic regression over what was found
// (weights by bench/articles/train-is-article.ts, checked across domains).
import { readDate } from './dates.ts'
import { typesOf } from './json-ld.ts'
import { AUTHOR_KEYS, PUBLISHED_KEYS } from './keys.ts'
import type { RawBlock } from './raw-block.ts'
import { findSeeds, type Seeds } from './seeds.ts'
import { openRootsIn } from './shadow.ts'
import { metaOf, speakerOf, type Statements } from './statements.ts'
import { IS_ARTICLE_BIAS, IS_ARTICLE_WEIGHTS } from './is-article-weights.ts'

const NEWS = /^(?:\w*NewsArticle|Report\w*|OpinionNewsArticle|LiveBlogPosting)$/
const POST = /^(?:BlogPosting|SocialMediaPosting|TechArticle)$/
const OTHER =
  /^(?:Product|ItemList|CollectionPage|SearchResultsPage|FAQPage|QAPage|DiscussionForumPosting|SoftwareApplication|WebApplication|JobPosting|Course|Event|LocalBusiness|Store|Offer|ProfilePage|ContactPage|AboutPage|Service|Question)$/
const OTHER_PATH =
  /\/(?:log-?in|sign-?(?:in|up)|register|account|search|tags?|categor\w+|contact\w*|about\w*|page|forums?|threads?|topics?|t|products?|shop|store|collections?|docs?|documentation|wiki|help|support|pricing|services?|solutions?|features|api|reference|guide|questions|faq|careers|jobs|events|authors?|members?|users?|profile|archives?|courses?)(?:[/.?-]|$)/i

const OTHER_HOST =
  /^\w+:\/\/(?:docs?|forums?|developers?|support|help|shop|store|wiki|api|community|status|accounts?|login|discuss|answers|learn|kb)\./

/** How much of the text is read for its words. */
const BEGINNING = 2500
/** Characters of long paragraphs that a page must have which doesn't call itself an article. */
const ENOUGH = 300
/** More links than this for each paragraph are a list's. */
const MAX_LINKS = 25

/**
 * Where to walk, or null when the page isn't worth walking: neither does it say that it is an article,
 * nor has it prose that is more than teasers among links. Loses none of the shared articles that are
 * found at all, and saves two thirds of the other pages the walk; most of them by counts alone.
 */
export function firstLook(document: Document, body: Element): Seeds | null {
  if (isCalledArticle(speakerOf(document))) return findSeeds(body)
  if (pathOf(document.URL) === '/') return null
  const links = document.getElementsByTagName('a').length
  const isList = links > MAX_LINKS * body.getElementsByTagName('p').length
  if (isList && openRootsIn(body).length === 0) return null
  const seeds = findSeeds(body)
  const isLittle = seeds.prose < (seeds.paragraphs < 3 ? 3 * ENOUGH : ENOUGH)
  return isLittle || links > MAX_LINKS * seeds.paragraphs ? null : seeds
}

function isCalledArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  if (type.includes('article')) return true
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (script.textContent.includes('Article"')) return true
  }
  return false
}

/** Whether what was found reads as an article on a page that calls itself one. */
export function isArticle(evidence: readonly number[]): boolean {
  let score = IS_ARTICLE_BIAS
  evidence.forEach((value, index) => {
    score += value * (IS_ARTICLE_WEIGHTS[index] ?? 0)
  })
  return score > 0
}

/** The numbers (named in bench/articles/evidence.ts, in order) for a page and what was chosen of it. */
export function evidenceOf(
  document: Document,
  statements: Statements,
  seeds: Seeds,
  all: readonly RawBlock[],
  chosen: readonly RawBlock[],
  text: string,
): number[] {
  const ogType = metaOf(statements, 'og:type') ?? ''
  const types = statements.items.flatMap(typesOf)
  const count = (tag: string) =>
    seeds.shadows.reduce(
      (total, root) => total + root.querySelectorAll(tag).length,
      document.getElementsByTagName(tag).length,
    )
  const titles = count('h1')
  const articles = count('article')
  const path = pathOf(document.URL)
  const last = path.replace(/\/$/, '').split('/').at(-1) ?? ''
  const published = statements.article?.['datePublished'] ?? metaOf(statements, ...PUBLISHED_KEYS)
  const chars = sum(chosen, (block) => block.text.length)
  const kinds = (kind: string) =>
    chosen.filter((block) => block.kind === kind).length / (chosen.length || 1)
  const beginning = text.slice(0, BEGINNING)
  const lower = ` ${beginning.toLowerCase()} `
  const words = lower.split(' ').length
  const times = (what: string) => lower.split(what).length - 1
  const often = (...wanted: string[]) =>
    (wanted.reduce((total, word) => total + times(word), 0) / (words + 20)) * 100
  const title = plain(metaOf(statements, 'og:title') ?? document.title)
  const [first] = [document, ...seeds.shadows].flatMap((root) => root.querySelector('h1') ?? [])
  const heading = plain(first?.textContent ?? '')
  return [
    /article|news|blog/i.test(ogType),
    ogType !== '' && !/article|news|blog/i.test(ogType),
    types.some((type) => NEWS.test(type)),
    types.includes('Article'),
    types.some((type) => POST.test(type)),
    types.some((type) => OTHER.test(type)),
    typeof published === 'string' && readDate(published) !== null,
    statements.article?.['author'] !== undefined || metaOf(statements, ...AUTHOR_KEYS) !== null,
    Math.log2(seeds.prose + 1),
    Math.min(30, seeds.paragraphs),
    Math.min(6, Math.log2((count('a') + 1) / (seeds.paragraphs + 1) + 1)),
    titles === 1,
    titles === 0,
    titles > 2,
    Math.min(6, Math.log2(count('input') + 1)),
    document.querySelector('input[type="password"]') !== null,
    path === '/' || /^\/(?:index|home|default)[^/]*$/.test(path),
    Math.min(5, path.split('/').length - 2),
    /\b(?:19|20)\d\d[/-]?\d\d/.test(path),
    last.split(/[-_]/).length > 3,
    Math.min(8, last.split(/[-_]/).length),
    /\?./.test(document.URL),
    OTHER_PATH.test(path) || OTHER_HOST.test(document.URL),
    articles === 1,
    articles > 4,
    document.querySelector('time,[itemprop="datePublished"]') !== null,
    Math.log2(chars + 1),
    Math.min(
      60,
      sum(chosen, (block) => block.text.split('. ').length),
    ),
    Math.min(60, chosen.length),
    Math.min(400, chars / (chosen.length || 1)) / 100,
    kinds('item'),
    kinds('heading'),
    sum(chosen, (block) => block.linked) / (chars || 1),
    chars / (sum(all, (block) => block.text.length) || 1),
    heading.length > 10 && (title.includes(heading) || heading.includes(title)),
    Math.min(6, often(' you', ' our ', ' we ', ' us ')),
    Math.min(3, ((times('“') + times('"')) / (words + 20)) * 100),
    Math.min(3, often(' said', ' says', ' told', ' according', ' reported')),
  ].map(Number)
}

function sum(blocks: readonly RawBlock[], of: (block: RawBlock) => number): number {
  return blocks.reduce((total, block) => total + of(block), 0)
}

function pathOf(url: string): string {
  return url.replace(/^\w+:\/\/[^/?#]*/, '').replace(/[?#].*$/s, '') || '/'
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
