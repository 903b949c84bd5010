// The usual article: one element (or several made by one template) that holds paragraph after paragraph,
// with headings, lists and quotes among them and the page's own boxes between. There each child is body
// or not by itself, without a look at the rest of the page; where too much is in doubt all is left to
// the classifier (`choose.ts`), which reads every block around the paragraphs and costs several times as much.
import { childrenOf, containersOf, hasAny } from './containers.ts'
import type { RawBlock } from '../dom/raw-block.ts'
import type { Seeds } from './seeds.ts'
import { isBody, marksIn } from './plain-lines.ts'
import { readPlain } from '../dom/read-plain.ts'

/** A paragraph that is none of the body's, by its class. */
const NAMED =
  'capt credit byline tagline attribut disclaim share comment promo relat newsl advert sponsor exclude deck dek title summary recirc standf excerpt synopsis strap'.split(
    ' ',
  )
/** A box of the page's own by its class: its text is not missed. */
const BOX =
  'image img video embed advert ads capt relat newsl promo disclos author form signup subscri read-more'.split(
    ' ',
  )
/** Quotes that say nothing of their own: the frame of a picture or a video, a line of the article again. */
const EMBEDDED = 'instagram tiktok pull'.split(' ')

const TITLE_TAGS = ' p h1 h2 h3 h4 h5 h6 '
const TEXT_TAGS = ' h1 h2 h3 h4 h5 h6 ul ol blockquote '
/** What may hold text of the body as well as anything else. */
const OPEN_TAGS = ' article section span center font table dl em i b strong a '

/** The share of the article's text that may be lost. */
const LITTLE = 0.1
const LONG = 80

/** The blocks of the body in reading order; null where the page is not as plain as that. */
export function plainBody(seeds: Seeds, isStated = false): RawBlock[] | null {
  const containers = containersOf(seeds, isStated)
  if (!containers) return null
  const blocks: RawBlock[] = []
  let lost = ownText(containers)
  let taken = 0
  let hasBegun = false
  const children: Element[] = []
  const all = childrenOf(containers)
  for (let index = 0; index < all.length; index += 1) {
    const child = all[index]
    if (!child) continue
    const { localName, className } = child
    const tag = ` ${localName} `
    if (!hasBegun && TITLE_TAGS.includes(tag) && isTitle(child)) continue
    // Most paragraphs are not measured before they are read.
    const isNamed = tag === ' p ' && hasAny(className.toLowerCase(), NAMED)
    if (tag === ' p ' && !(isNamed && isUnlike(child))) {
      hasBegun = true
      children.push(child)
      continue
    }
    const { length } = child.textContent.trim()
    if (length === 0) continue
    if (!TEXT_TAGS.includes(tag)) {
      // A first paragraph, set apart.
      if (tag === ' span ' && !hasBegun && length > LONG) return null
      if (length > LONG) lost += tag === ' p ' ? length : missedIn(child, tag, length)
      continue
    }
    if (tag === ' ul ' || tag === ' ol ' || tag === ' blockquote ') {
      const isOfBody = tag === ' blockquote ' ? isOwnQuote(child, length) : isOwnList(child, length)
      if (isOfBody === null) return null
      if (!isOfBody) continue
    }
    children.push(child)
  }
  const [main] = containers
  const read = readPlain(children, main && containers.length === 1 ? main : seeds.root)
  const marks = marksIn(read)
  for (const block of read) {
    const { length } = block.text
    if (isBody(block, marks)) {
      blocks.push(block)
      taken += length
    } else if (length > LONG) lost += length
  }
  if (lost > LITTLE * (lost + taken)) return null
  while (blocks.at(-1)?.kind === 'heading') blocks.pop()
  return blocks
}

/** Whether what stands above the first paragraph is the article's title. */
function isTitle({ localName, textContent, ownerDocument }: Element): boolean {
  return localName === 'h1' || ownerDocument.title.startsWith(textContent.trim())
}

/** Whether a quote is the article's: a post that says something is one like any other. */
function isOwnQuote({ className }: Element, length: number): boolean {
  const isShort = length <= LONG && className.includes('twitter')
  return !isShort && !hasAny(className, EMBEDDED)
}

/** Whether a list is more than links to other pages; null where that is in doubt. */
function isOwnList(list: Element, length: number): boolean | null {
  const linked = linkedIn(list)
  if (linked * 2 <= length) return true
  return linked * 1.1 < length ? null : false
}

/** Characters that stand in the elements themselves: text broken by <br>, not set in paragraphs. */
function ownText(elements: readonly Element[]): number {
  let length = 0
  for (const { firstChild } of elements) {
    for (let node = firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3) length += (node as Text).data.trim().length
  }
  return length
}

/** Characters of prose that a child which is no paragraph may have had. */
function missedIn(child: Element, tag: string, length: number): number {
  if (OPEN_TAGS.includes(tag)) {
    let unread = 0
    for (const script of child.querySelectorAll('script,style,noscript'))
      unread += script.textContent.length
    return length - unread
  }
  // Of a drawing, `className` is no string.
  const name = child.getAttribute('class') ?? ''
  if (tag === ' script ' || tag === ' style ' || hasAny(name.toLowerCase(), BOX)) return 0
  // A paragraph set as a box: text in the child itself.
  const own = ownText([child])
  let missed = own > LONG ? own : 0
  for (const paragraph of child.getElementsByTagName('p')) {
    const { length } = paragraph.textContent
    if (length > LONG) missed += length
  }
  return missed
}

/** Whether no paragraph beside it has its class. */
function isUnlike({ className, previousElementSibling, nextElementSibling }: Element): boolean {
  return (
    previousElementSibling?.className !== className && nextElementSibling?.className !== className
  )
}

function linkedIn(element: Element): number {
  let linked = 0
  for (const link of element.getElementsByTagName('a')) linked += link.textContent.length
  return linked
}
