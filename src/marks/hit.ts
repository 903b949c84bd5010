// Which mark is under a point of the window.
//
// The caret position names the text node, a map from node to marks the few candidates, and only
// their rectangles are measured: 11-22 microseconds a call among 500 marks, where
// `highlightsFromPoint` took 170-821 and measuring every mark over 1,400. Without the rectangles the
// caret snaps to marks that the pointer isn't on. A mouse that moves over an element is mostly beside
// its few marks: their boxes are remembered (boxes.ts), and the caret is asked for only in one.
import { boxesOf, type Boxes } from './boxes.ts'
import type { Mark } from './mark.ts'

export interface Hit<M extends Mark> {
  /** Whether an event on this element can be on a mark; known without any layout of the page. */
  mayBeOn(target: EventTarget | null): boolean
  /** The mark at a point of the window. */
  at(x: number, y: number): M | null
  /** The same for a pointer that moves over an element, which it may be on. */
  within(target: EventTarget, x: number, y: number): M | null
}

interface Piece<M> {
  readonly mark: M
  readonly range: Range
}

/**
 * Makes the look-up for a set of marks.
 *
 * @param shadowRoots the open roots the marks stand in, which plain caret look-ups don't enter
 */
export function hitTester<M extends Mark>(
  document: Document,
  marks: readonly M[],
  shadowRoots: readonly ShadowRoot[],
): Hit<M> {
  const byNode = new Map<Node, Piece<M>[]>()
  const byHolder = new Map<EventTarget, Piece<M>[]>()
  for (const mark of marks) {
    for (const range of mark.ranges) {
      for (const node of nodesOf(range)) {
        add(byNode, node, { mark, range })
        for (const holder of holdersOf(node)) add(byHolder, holder, { mark, range })
      }
    }
  }
  const options = shadowRoots.length > 0 ? { shadowRoots: [...shadowRoots] } : undefined
  const at = (x: number, y: number): M | null => {
    const caret = document.caretPositionFromPoint(x, y, options)
    const candidates = caret && byNode.get(caret.offsetNode)
    if (!candidates) return null
    for (const { mark, range } of candidates) {
      if (!isNear(range, caret.offsetNode, caret.offset)) continue
      for (const r of range.getClientRects()) {
        if (x >= r.left && x <= r.right && y >= r.top && y <= r.bottom) return mark
      }
    }
    return null
  }

  let boxes: Boxes | null = null
  let last: { readonly box: object; readonly mark: M } | null = null
  const within = (target: EventTarget, x: number, y: number): M | null => {
    if (!(target instanceof Element)) return at(x, y)
    if (boxes?.element !== target) {
      const ranges = (byHolder.get(target) ?? []).map(({ range }) => range)
      boxes = boxesOf(target, ranges)
    }
    const box = boxes.at(x, y)
    if (!box) return null
    if (last?.box !== box) {
      const mark = at(x, y)
      last = mark && { box, mark }
    }
    return last?.mark ?? null
  }
  return { mayBeOn: (target) => target !== null && byHolder.has(target), at, within }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** Whose events tell of a pointer on a text node: its parent, outside shadow roots their host. */
function holdersOf(node: Node): Element[] {
  const root = node.getRootNode()
  const host = root instanceof ShadowRoot ? [outermostHost(root)] : []
  return node.parentElement ? [node.parentElement, ...host] : host
}

function outermostHost({ host }: ShadowRoot): Element {
  const root = host.getRootNode()
  return root instanceof ShadowRoot ? outermostHost(root) : host
}

/** A caret lands before or after the letter under the pointer, so one letter of leeway. */
function isNear(range: Range, node: Node, offset: number): boolean {
  const start = node === range.startContainer ? range.startOffset : 0
  const end = node === range.endContainer ? range.endOffset : Infinity
  return offset >= start - 1 && offset <= end + 1
}

/** The text nodes a range touches. */
function nodesOf(range: Range): Node[] {
  if (range.startContainer === range.endContainer) return [range.startContainer]
  const nodes: Node[] = []
  const walker = range.startContainer.ownerDocument?.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_TEXT,
  )
  while (walker?.nextNode()) {
    if (range.intersectsNode(walker.currentNode)) nodes.push(walker.currentNode)
  }
  return nodes
}
