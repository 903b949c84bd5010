// Pointer, touch and focus on the page, told in terms of the marks they meet.
import type { Hit } from '../marks/hit.ts'
import type { Mark } from '../marks/mark.ts'

interface Point {
  readonly x: number
  readonly y: number
}

export interface PointerEvents<M> {
  /** The mouse is over this mark, or over none. */
  over(mark: M | null, point: Point): void
  /** A finger or pen tapped this mark, or beside every mark. */
  tap(mark: M | null, point: Point): void
  /** The keyboard moved to an element of the page. */
  focus(element: Element): void
}

/** Listens until aborted; no listener holds up the page's scrolling. */
export function onPointer<M extends Mark>(
  document: Document,
  hit: Hit<M>,
  events: PointerEvents<M>,
  signal: AbortSignal,
): void {
  const passive = { passive: true, signal } as const
  // Browsers tell of the pointer once a frame. Over no mark's text there is nothing more to ask: each
  // property that is read of an event costs a microsecond or more.
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!hit.mayBeOn(event.target)) events.over(null, event)
      else if (event.pointerType === 'mouse') {
        // While a button is down the reader selects or drags: no card gets in the way.
        events.over(event.buttons === 0 ? hit.at(event.clientX, event.clientY) : null, event)
      }
    },
    passive,
  )
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType === 'mouse') events.over(null, event)
    },
    passive,
  )
  document.addEventListener(
    'click',
    (event) => {
      const isTouch = event instanceof PointerEvent && event.pointerType !== 'mouse'
      const point = { x: event.clientX, y: event.clientY }
      const mark = hit.mayBeOn(event.target) ? hit.at(point.x, point.y) : null
      if (isTouch || mark === null) events.tap(mark, point)
    },
    passive,
  )
  document.addEventListener(
    'focusin',
    (event) => {
      const { target } = event
      if (target instanceof Element && target.matches(':focus-visible')) events.focus(target)
    },
    passive,
  )
}
