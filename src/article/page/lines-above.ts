// The short lines that a page shows its reader between an article's title and its body: who wrote it, when.
import { wordsOf } from '../dom/element-text.ts'

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

/** What stands between an article's title and its body. */
export interface Head {
  readonly lines: () => readonly Line[]
  /** Whether an ISO day may stand there, or in what a date there says to machines. */
  readonly mayHave: (day: string) => boolean
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** The head above the body's first element: nothing of it is read before it is asked for. */
export function headOf(first: Element | null, heading: Element | null): Head {
  let lines: Line[] | null = null
  let text: string | null = null
  return {
    lines: () => (lines ??= first ? linesAbove(first, heading) : []),
    mayHave(day) {
      if (!first || !heading) return true
      return hasDay((text ??= textBetween(heading, first)), day)
    },
  }
}

/** All text from the heading, or a little above it, to the body, and the dates of the page's `<time>`s. */
function textBetween(heading: Element, first: Element): string {
  let text = ''
  for (const time of first.ownerDocument.getElementsByTagName('time'))
    text += ` ${time.getAttribute('datetime') ?? ''}`
  for (let at: Element | null = first; at; at = at.parentElement) {
    for (let node = at.previousSibling; node; node = node.previousSibling) {
      text += ` ${node.textContent ?? ''}`
      if (node.contains(heading)) return `${text} ${node.previousSibling?.textContent ?? ''}`
    }
  }
  return text
}

/** Whether the number of the day stands beside the name of its month, or in numbers with another. */
function hasDay(text: string, day: string): boolean {
  const month = MONTHS.slice(Number(day.slice(5, 7)) * 3 - 3).slice(0, 3)
  const digits = String(Number(day.slice(8)))
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
    const isPadded = text.charCodeAt(at - 1) === 48
    const before = text.charCodeAt(isPadded ? at - 2 : at - 1)
    const after = text.charCodeAt(at + digits.length)
    // A digit before it other than a leading 0, or one after it, makes it another number.
    if ((before > 47 && before < 58) || (after > 47 && after < 58)) continue
    // - . /
    if ((before > 44 && before < 48) || (after > 44 && after < 48)) return true
    if (
      text
        .slice(Math.max(0, at - 16), at + 16)
        .toLowerCase()
        .includes(month)
    )
      return true
  }
  return false
}

/** The lines above the body's first element, nearest first, back to a little above the heading. */
function linesAbove(first: Element, heading: Element | null): Line[] {
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
