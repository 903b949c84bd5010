// Which changes of a page can have touched its article, or brought one. Pages change all the time
// elsewhere: what says no here must cost next to nothing.
import { holds } from '../article/dom/shadow.ts'

/** The article as it was read: the element that holds it, and the text nodes it was read from. */
export interface Held {
  readonly root: Element
  /** Its first text node: when that has gone, the article is being replaced. */
  readonly first: Node
  readonly isKnown: (node: Node) => boolean
}

/** Text shorter than this is no paragraph. */
const PARAGRAPH = 80
/**
 * Text that arrives outside the article is another article only when there is this much of it; and so much that goes
 * from a page without one, as what a transition shows of the page before, may leave one.
 */
const ANOTHER = 400

/** Whether the article, or the lack of one, may not be what it was before this change. */
export function matters(record: MutationRecord, held: Held | null): boolean {
  const { target } = record
  if (isHead(target)) return changesTitle(record)
  if (held?.isKnown(target)) return true
  const isInside = held !== null && holds(held.root, target)
  if (record.type === 'characterData') {
    return (held === null || isInside) && (target.nodeValue?.length ?? 0) >= PARAGRAPH
  }
  const enoughGone = isInside ? 1 : held === null ? ANOTHER : Infinity
  if (some(record.removedNodes, (node) => textLength(node) >= enoughGone)) return true
  const enough = held === null ? PARAGRAPH : isInside ? 1 : ANOTHER
  return some(record.addedNodes, (node) => textLength(node) >= enough)
}

/** The head says what an article is called, and changes when the page shows another. */
function changesTitle({ target, addedNodes }: MutationRecord): boolean {
  return isTitle(target) || isTitle(target.parentNode) || some(addedNodes, isTitle)
}

function isHead(node: Node): boolean {
  return nameOf(node) === 'head' || isTitle(node) || isTitle(node.parentNode)
}

function isTitle(node: Node | null): boolean {
  return nameOf(node) === 'title'
}

/** An element's name, in small letters in documents of XHTML too; '' of all other nodes. */
function nameOf(node: Node | null): string {
  return node?.nodeType === 1 ? (node as Element).localName : ''
}

function textLength(node: Node): number {
  if (node.nodeType === 3) return node.nodeValue?.trim().length ?? 0
  if (node.nodeType !== 1 || NO_TEXT.has(nameOf(node))) return 0
  return node.textContent?.length ?? 0
}

const NO_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'iframe',
  'link',
  'img',
  'template',
])

function some(nodes: NodeList, holds: (node: Node) => boolean): boolean {
  for (const node of nodes) if (holds(node)) return true
  return false
}
