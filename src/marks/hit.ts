// Which mark is under a point of the window.
//
// The element there has few marks: their boxes are measured and remembered (boxes.ts). Neither the caret at
// the point, which snaps to letters beside it and in text that is selected as a whole is told wrong, nor
// `highlightsFromPoint`, which takes 170-821 microseconds a call among 500 marks, is asked for.
import { boxesOf, type Boxes, type Piece } from './boxes.ts'
import type { Mark } from './mark.ts'
import { isClear } from './clear.ts'

export interface Hit<M extends Mark> {
  /** Whether an event on this element can be on a mark; known without any layout of the page. */
  mayBeOn(target: EventTarget | null): boolean
  /** The mark at a point of the window, where an event has this target, or what is on top there. */
  at(x: number, y: number, target?: EventTarget | null): M | null
}

/** Makes the look-up for a set of marks. */
export function hitTester<M extends Mark>(document: Document, marks: readonly M[]): Hit<M> {
  const pieces = new Map<Element, Piece<M>[]>()
  for (const mark of marks) {
    for (const range of mark.ranges) {
      for (const holder of holdersOf(range)) {
        const known = pieces.get(holder)
        if (known) known.push({ mark, range })
        else pieces.set(holder, [{ mark, range }])
      }
    }
  }
  const boxes = new Map<EventTarget | null, Boxes<M>>()
  for (const [holder, ofHolder] of pieces) boxes.set(holder, boxesOf(holder, ofHolder))
  const shows = (target: EventTarget | null): boolean => !boxes.has(target) && isClear(target)
  return {
    mayBeOn: (target) => boxes.has(target) || isClear(target),
    at(x, y, target = document.elementFromPoint(x, y)) {
      const top = shows(target)
        ? document.elementsFromPoint(x, y).find((element) => !shows(element))
        : target
      return boxes.get(top ?? null)?.(x, y) ?? null
    },
  }
}

/** Whose events tell of a pointer on a range: the parents of its text, outside shadow roots their host. */
function holdersOf(range: Range): Set<Element> {
  const { commonAncestorContainer: around, startContainer } = range
  const root = startContainer.getRootNode()
  const holders = new Set<Element>()
  if (root instanceof ShadowRoot) holders.add(outermostHost(root))
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT)
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    const { parentElement } = node
    if (parentElement && range.intersectsNode(node)) holders.add(parentElement)
  }
  return holders
}

function outermostHost({ host }: ShadowRoot): Element {
  const root = host.getRootNode()
  return root instanceof ShadowRoot ? outermostHost(root) : host
}
