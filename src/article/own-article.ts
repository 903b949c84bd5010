// A site that loads the next article while its reader scrolls has several on one page, each under an <h1> of
// its own. What is read is the one that the page is called after, now that it has been scrolled so far.
import { lastPartOf, pathOf } from './page/address.ts'
import { textOf } from './dom/element-text.ts'
import type { RawBlock } from './dom/raw-block.ts'
import { commonWords, isTitleLike } from './page/title-like.ts'

/** A heading with less text than this under it heads no article: a logo, a box, a section's beginning. */
const ENOUGH = 400
/** A page with more is no row of articles. */
const MOST = 20

/** The chosen blocks without those of the other articles on the page. */
export function ofOwnArticle(document: Document, chosen: readonly RawBlock[]): readonly RawBlock[] {
  const headings = Array.from(document.getElementsByTagName('h1'))
  if (headings.length < 2 || headings.length > MOST) return chosen
  const articles = new Map<Element, Element>()
  headings.forEach((heading, index) => {
    const around = aroundAlone(heading, [headings[index - 1], headings[index + 1]])
    if (lengthIn(around, chosen) >= ENOUGH) articles.set(heading, around)
  })
  const title = articles.size < 2 ? null : titleAmong(headings, document)
  const own = title && articles.get(title)
  if (!own) return chosen
  const others = [...articles.values()].filter((around) => around !== own)
  return chosen.filter(({ box }) => !others.some((around) => around.contains(box.element)))
}

/** The heading that has most words of what the page is called; that of a live page stands apart from all entries. */
function titleAmong(headings: readonly Element[], document: Document): Element | null {
  for (const calling of callingsOf(document)) {
    const known = headings.map((heading) => {
      const title = textOf(heading)
      return isTitleLike(title, calling) ? commonWords(title, calling) : 0
    })
    const most = Math.max(...known)
    if (most > 0) return headings[known.indexOf(most)] ?? null
  }
  return null
}

/** What the page is called: first by its address, for that is what tells of another article. */
function callingsOf(document: Document): string[] {
  const stated = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  return [lastPartOf(pathOf(document.URL)).replaceAll(/[-_]/g, ' '), document.title, stated]
}

/** The largest element around a heading that holds neither the one before it nor the one after. */
function aroundAlone(heading: Element, others: readonly (Element | undefined)[]): Element {
  let around = heading
  for (let at = heading.parentElement; at; at = at.parentElement) {
    if (others.some((other) => other && at.contains(other))) break
    around = at
  }
  return around
}

function lengthIn(element: Element, blocks: readonly RawBlock[]): number {
  let length = 0
  for (const { box, text } of blocks) if (element.contains(box.element)) length += text.length
  return length
}
