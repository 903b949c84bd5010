// The short lines that a page shows its reader between an article's title and its body: who wrote it, when.
import { wordsOf } from './element-text.ts'

export interface Line {
  readonly text: string
  /** The smallest element that a part of it stands in, and the largest that is still no more than a line. */
  readonly element: Element
  readonly around: Element
}

/** Text nodes looked at before the body, and of them those that may stand above the title. */
const REACH = 150
const ABOVE_TITLE = 12
export const LONGEST_LINE = 90
/** What has names and dates of its own. */
const ELSEWHERE = 'nav,aside,figure,figcaption,h1,h2,form,li a,[hidden]'
const NOT_SHOWN: ReadonlySet<string> = new Set(['script', 'noscript', 'style'])
const SHOW_TEXT = 4

/** The lines above the body's first element, nearest first, back to a little above the heading. */
export function linesAbove(first: Element, heading: Element | null): Line[] {
  const walker = first.ownerDocument.createTreeWalker(first.getRootNode(), SHOW_TEXT)
  walker.currentNode = first
  const lines = new Map<Element, Line>()
  let nearest: Element | null = null
  let left = REACH
  let isAbove = false
  for (let node = walker.previousNode(); node && left > 0; node = walker.previousNode()) {
    const element = node.parentElement
    if (!element || NOT_SHOWN.has(element.localName) || !node.nodeValue?.trim()) continue
    // 2: the node comes before the heading.
    if (!isAbove && heading && heading.compareDocumentPosition(node) & 2) {
      isAbove = true
      left = Math.min(left, ABOVE_TITLE)
    }
    left -= 1
    // The nearest line again: a part of it beside the one that it was found by.
    if (nearest?.contains(node)) continue
    if (element.textContent.length > 4 * LONGEST_LINE || element.closest(ELSEWHERE)) continue
    const around = lineAround(element)
    if (lines.has(around)) continue
    lines.set(around, { text: wordsOf(around), element, around })
    nearest = isShort(around) ? around : null
  }
  return [...lines.values()]
}

function lineAround(element: Element): Element {
  let line = element
  while (line.parentElement && isShort(line.parentElement)) {
    line = line.parentElement
  }
  return line
}

function isShort(element: Element): boolean {
  return element.textContent.trim().length <= LONGEST_LINE
}
