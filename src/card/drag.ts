// Lets the card be dragged by its top, and keeps it in the window wherever it was left.
import type { Point } from './place.ts'

/** Calls `onMove` with where the card's corner is dragged to by its top, until aborted. */
export function dragByTop(
  host: HTMLElement,
  root: ShadowRoot,
  onMove: (corner: Point) => void,
  signal: AbortSignal,
): void {
  let grip: (Point & { readonly pointer: number }) | null = null
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event instanceof PointerEvent) || !(event.target instanceof Element)) return
      if (event.button !== 0 || !event.target.closest('.top') || event.target.closest('button'))
        return
      const box = host.getBoundingClientRect()
      grip = { x: event.clientX - box.x, y: event.clientY - box.y, pointer: event.pointerId }
      event.target.setPointerCapture(event.pointerId)
      event.preventDefault()
    },
    { signal },
  )
  root.addEventListener(
    'pointermove',
    (event) => {
      if (!grip || !(event instanceof PointerEvent) || event.pointerId !== grip.pointer) return
      // What was gripped may have been replaced, and its end not heard.
      if (event.buttons === 0) grip = null
      else onMove({ x: event.clientX - grip.x, y: event.clientY - grip.y })
    },
    { signal },
  )
  for (const end of ['pointerup', 'pointercancel']) {
    root.addEventListener(end, () => (grip = null), { signal })
  }
}

/** Moves a pinned card back into the window when that becomes smaller, until aborted. */
export function keepInWindow(
  host: HTMLElement,
  isPinned: () => boolean,
  onMove: (corner: Point) => void,
  signal: AbortSignal,
): void {
  addEventListener(
    'resize',
    () => {
      if (isPinned()) onMove(inWindow(host, host.getBoundingClientRect()))
    },
    { signal },
  )
}

/** The nearest corner at which an element is whole in the window. */
export function inWindow(element: HTMLElement, { x, y }: Point): Point {
  const { width, height } = element.getBoundingClientRect()
  return { x: clamp(x, innerWidth - width), y: clamp(y, innerHeight - height) }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
