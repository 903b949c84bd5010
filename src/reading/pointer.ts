// Pointer, touch and focus on the page, told in terms of the marks they meet.
import type { Hit } from '../marks/hit.ts'
import type { Mark } from '../marks/mark.ts'

export interface PointerEvents<M> {
  /** The mouse is over this mark, or over none; at most once a frame. */
  over(mark: M | null, point: { readonly x: number; readonly y: number }): void
  /** A finger or pen tapped this mark, or beside every mark. */
  tap(mark: M | null, point: { readonly x: number; readonly y: number }): void
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
  let frame = 0
  let last: Pick<PointerEvent, 'clientX' | 'clientY' | 'target' | 'buttons'> | null = null
  const look = (): void => {
    frame = 0
    if (!last) return
    const { clientX: x, clientY: y, target, buttons } = last
    // While a button is down the reader selects or drags: no card gets in the way.
    events.over(buttons === 0 ? hit(x, y, target) : null, { x, y })
  }
  const passive = { passive: true, signal } as const
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'mouse') return
      // Once an event has been handled it may have lost its target.
      const { clientX, clientY, target, buttons } = event
      last = { clientX, clientY, target, buttons }
      frame ||= requestAnimationFrame(look)
    },
    passive,
  )
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType !== 'mouse') return
      cancelAnimationFrame(frame)
      frame = 0
      events.over(null, { x: event.clientX, y: event.clientY })
    },
    passive,
  )
  document.addEventListener(
    'click',
    (event) => {
      const isTouch = event instanceof PointerEvent && event.pointerType !== 'mouse'
      const point = { x: event.clientX, y: event.clientY }
      const mark = hit(point.x, point.y, event.target)
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
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}
