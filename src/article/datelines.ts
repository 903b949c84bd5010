// The dates that a page shows its reader at the head of the article: 'Updated: Dec 23, 2023 | 10:26 AM'.
import { datesIn, minutesIn, readDate } from './dates.ts'
import { wordsOf } from './element-text.ts'

export interface Dateline {
  /** ISO date. */
  readonly day: string
  /** Minutes since midnight, when the time is shown too. */
  readonly minutes: number | null
  /** What the page calls the date; most say nothing. */
  readonly label: 'published' | 'updated' | null
}

/** Text nodes looked at before the body, and of them those that may stand above the title. */
const REACH = 150
const ABOVE_TITLE = 12
/** A line that says more than this beside its dates is not a date line. */
const LONGEST_LINE = 90
/** What has dates of its own. */
const ELSEWHERE = 'nav,aside,figure,figcaption,h1,h2,form,li a,[hidden]'
const NOT_SHOWN = /^(?:(?:no)?script|style)$/
const SHOW_TEXT = 4

/** The date lines above the body's first element, nearest first, back to a little above the heading. */
export function datelinesAbove(
  first: Element,
  heading: Element | null,
  isDayFirst: boolean,
): Dateline[] {
  const walker = first.ownerDocument.createTreeWalker(first.ownerDocument, SHOW_TEXT)
  walker.currentNode = first
  const found: Dateline[] = []
  const seen = new Set<Element>()
  let left = REACH
  let isAbove = false
  for (let node = walker.previousNode(); node && left > 0; node = walker.previousNode()) {
    const parent = node.parentElement
    const data = node.nodeValue ?? ''
    if (!parent || NOT_SHOWN.test(parent.localName) || data.trim() === '') continue
    // 2: the node comes before the heading.
    if (!isAbove && heading && heading.compareDocumentPosition(node) & 2) {
      isAbove = true
      left = Math.min(left, ABOVE_TITLE)
    }
    left -= 1
    const time = parent.closest('time')
    if ((!time && !/(?:19|20)\d\d/.test(data)) || parent.closest(ELSEWHERE)) continue
    const line = lineOf(time ?? parent)
    if (seen.has(line)) continue
    seen.add(line)
    found.push(...readLine(line, time, isDayFirst))
  }
  return found
}

/** The largest element around this one that is still no more than a line. */
function lineOf(element: Element): Element {
  let line = element
  while (line.parentElement && line.parentElement.textContent.trim().length <= LONGEST_LINE) {
    line = line.parentElement
  }
  return line
}

function readLine(line: Element, time: Element | null, isDayFirst: boolean): Dateline[] {
  if (line.textContent.length > 4 * LONGEST_LINE) return []
  const text = wordsOf(line)
  const dates = datesIn(text, isDayFirst)
  const named = labelOf(time ?? line, line)
  if (dates.length === 0) {
    // 'Two hours ago', or a day without its year.
    const stated = time?.getAttribute('datetime') ?? ''
    const day = readDate(stated)
    return day ? [{ day, minutes: minutesIn(stated), label: labelIn(text) ?? named }] : []
  }
  const said = dates.reduce((length, { start, end }) => length - (end - start), text.length)
  if (said > LONGEST_LINE) return []
  return dates.map(({ day, start, end }, index) => {
    const before = text.slice(dates[index - 1]?.end ?? 0, start)
    const after = text.slice(end, dates[index + 1]?.start)
    return {
      day,
      minutes: minutesIn(after) ?? minutesIn(before),
      label: labelIn(before) ?? (dates.length > 1 ? null : named),
    }
  })
}

function labelIn(text: string): Dateline['label'] {
  if (/updat|modif|revis|edited|correct/i.test(text)) return 'updated'
  return /publi|posted|first|origin|created|issued/i.test(text) ? 'published' : null
}

/** What the classes between an element and its line call the date; one that says both says nothing. */
function labelOf(element: Element, line: Element): Dateline['label'] {
  for (let at: Element | null = element; at; at = at === line ? null : at.parentElement) {
    const name = at.getAttribute('class') ?? ''
    if (/updated|modified/i.test(name) && !/publi/i.test(name)) return 'updated'
  }
  return null
}
