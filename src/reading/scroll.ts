// Brings a place of the article into view.
import { CARD_TAG } from '../card/tags.ts'
import { elementAround } from '../element-around.ts'
import { isInWindow } from '../marks/mark.ts'

const SCROLL_ENDS_WITHIN_MS = 900
/** A scrolling that was asked for has begun by then. */
const STILL_FRAMES = 8
/** In a window lower than this (zoomed far, a phone on its side) a card has room only below. */
const LOW_WINDOW = 480
/** Above a range in a low window. */
const GAP = 12

/** How often it is scrolled on to where a range has moved meanwhile: pictures load on the way. */
const AGAIN = 3
/** For the pictures around it, which load now that it is reached. */
const PAUSE_MS = 400
/** What a reader does who goes elsewhere. */
const ELSEWHERE = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

export type ScrollTo = (range: Range) => Promise<void>

/**
 * Gives a function that scrolls a range to the middle of the window, or of the box of the page that scrolls it,
 * wherever it moves on the way; it settles when the scrolling has come to rest, or when the reader goes elsewhere: also
 * by asking it for another range.
 */
export function scroller(): ScrollTo {
  let last: AbortController | null = null
  return async (range) => {
    const isMoving = last !== null
    last?.abort()
    const way = new AbortController()
    last = way
    const { signal } = way
    for (const type of ELSEWHERE) {
      addEventListener(type, () => way.abort(), { capture: true, passive: true, signal })
    }
    await scrollOnce(range, { isMoving })
    for (let again = 0; again < AGAIN && !signal.aborted && !isInWindow(range); again++) {
      if (range.getClientRects().length === 0) break
      await scrollOnce(range, { isAtOnce: true })
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    way.abort()
    if (last === way) last = null
  }
}

interface Way {
  readonly isAtOnce?: boolean
  /** On the way to another place, where what is in the window now will be no more. */
  readonly isMoving?: boolean
}

async function scrollOnce(
  range: Range,
  { isAtOnce = false, isMoving = false }: Way,
): Promise<void> {
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  if (!element) return
  const { ownerDocument: document } = element
  const scroller = scrollerOf(element)
  // What of its box, or of the window, the range is seen in.
  const top = scroller === null ? 0 : scroller.getBoundingClientRect().top
  const height = Math.min(scroller?.clientHeight ?? Infinity, innerHeight)
  const box = range.getBoundingClientRect()
  const isLow = height < LOW_WINDOW
  const [highest, lowest] = isLow ? [0, 0.25] : [0.15, 0.85]
  const isWhole = element.getBoundingClientRect().height < height * 0.8
  const isThere = box.top >= top + height * highest && box.bottom <= top + height * lowest
  if (isThere && !isMoving && (isWhole || isLow) && !isCovered(range)) return
  // A page in the background (the popup is a tab on Android) doesn't get on with a smooth scroll.
  const isCalm =
    isAtOnce || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior = isCalm ? 'instant' : 'smooth'
  const rested = isAtOnce ? null : restOf(document, range)
  if (isWhole && !isLow) element.scrollIntoView({ block: 'center', behavior })
  else {
    scroller?.scrollIntoView({ block: 'nearest', behavior })
    const by = box.top - (isLow ? headOf(document, box.x, top, height) + GAP : top + height / 3)
    ;(scroller ?? window).scrollBy({ top: by, behavior })
  }
  await rested
}

/** Where the page is seen from down a low window: below a bar of its own, if one is there. */
function headOf(document: Document, x: number, top: number, height: number): number {
  for (const at of document.elementsFromPoint(x, top + GAP)) {
    if (at.localName === CARD_TAG || !/fixed|sticky/.test(getComputedStyle(at).position)) continue
    const { bottom } = at.getBoundingClientRect()
    if (bottom < top + height / 2) return bottom
  }
  return top
}

/** Whether something of the page's, a bar at its head or foot, is over the first line of a range. */
function isCovered(range: Range): boolean {
  const { commonAncestorContainer: holder } = range
  const [line] = range.getClientRects()
  const root = holder.getRootNode()
  if (!line || !(root instanceof Document || root instanceof ShadowRoot)) return false
  const top = root.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2)
  if (!top || top.localName === CARD_TAG) return false
  return !top.contains(holder) && !holder.contains(top)
}

/**
 * Settles at the end of the scrolling that brings a range into the window, or when it must have ended. Where nothing can
 * be scrolled, as at the head of a page, no event tells so: the range stands still.
 */
function restOf(document: Document, range: Range): Promise<void> {
  return new Promise((resolve) => {
    let [last, still] = [NaN, 0]
    const watch = (): void => {
      const { top } = range.getBoundingClientRect()
      still = top === last ? still + 1 : 0
      last = top
      if (still < STILL_FRAMES || !isInWindow(range)) frame = requestAnimationFrame(watch)
      else end()
    }
    let frame = requestAnimationFrame(watch)
    const onEnd = (): void => {
      // That of a scrolling before, by the reader, may come late.
      if (isInWindow(range)) end()
    }
    const end = (): void => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      document.removeEventListener('scrollend', onEnd, { capture: true })
      resolve()
    }
    const timer = setTimeout(end, SCROLL_ENDS_WITHIN_MS)
    document.addEventListener('scrollend', onEnd, { capture: true })
  })
}

/** The nearest box around an element that scrolls what is in it; null: the window does. */
function scrollerOf(element: Element): Element | null {
  const { body, documentElement } = element.ownerDocument
  for (let at: Element | null = element; at && at !== documentElement; at = elementAround(at)) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY)
    // What the body says is the window's, unless the root says something itself.
    const isWindow = at === body && getComputedStyle(documentElement).overflowY === 'visible'
    if (scrolls && !isWindow && at.scrollHeight > at.clientHeight) return at
  }
  return null
}
