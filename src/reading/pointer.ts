// Pointer, touch and focus on the page, told in terms of the marks they meet.
import type { Hit } from '../marks/hit.ts'
import type { Mark } from '../marks/mark.ts'

interface PointerEvents<M> {
  /** The mouse came over this mark, or left the last one. */
  over(mark: M | null, event: PointerEvent): void
  /** The mouse moved to another element, or over text with marks. */
  move(): void
  /** A finger or pen tapped this mark, or beside every mark. */
  tap(mark: M | null, event: MouseEvent): void
  /** Whether a finger on this mark, within a link, follows that; else it taps the mark. */
  follows(mark: M): boolean
  /** The keyboard moved to an element of the page. */
  focus(element: Element): void
}

/**
 * Listens until aborted; no listener holds up the page's scrolling. The function it gives is called
 * when other elements have come to have marks: the mouse may be on one; `isRested`: it may be on the one it
 * was on, which was rendered anew under it.
 */
export function onPointer<M extends Mark>(
  document: Document,
  hit: Hit<M>,
  events: PointerEvents<M>,
  signal: AbortSignal,
): (isRested: boolean) => void {
  const passive = { passive: true, signal } as const
  const lookAgain = onMouse(document, hit, events, signal)
  const markOf = ({ target, clientX, clientY }: MouseEvent): M | null =>
    hit.at(clientX, clientY, target)
  document.addEventListener(
    'click',
    (event) => {
      // A page that clicks by a script is no reader.
      if (!event.isTrusted) return
      const mark = markOf(event)
      if (mark === null || isTouch(event)) events.tap(mark, event)
    },
    passive,
  )
  // A finger can't rest on a link to see what a term in it is: its first tap shows that, the next follows.
  document.addEventListener(
    'click',
    (event) => {
      const mark = event.isTrusted && isTouch(event) ? markOf(event) : null
      if (!mark || !isInLink(event) || events.follows(mark)) return
      event.preventDefault()
      event.stopPropagation()
      events.tap(mark, event)
    },
    { capture: true, signal },
  )
  document.addEventListener(
    'focusin',
    (event) => {
      // To listeners outside an open shadow root the target is what that hangs on.
      const [target] = event.composedPath()
      if (target instanceof Element && target.matches(':focus-visible')) events.focus(target)
    },
    passive,
  )
  return lookAgain
}

/**
 * Follows the mouse. Browsers tell of its moves once a frame, and each costs some fifty microseconds
 * before it has done anything: so moves are listened to only over elements that have marks.
 */
function onMouse<M extends Mark>(
  document: Document,
  hit: Hit<M>,
  { over, move }: Pick<PointerEvents<M>, 'over' | 'move'>,
  signal: AbortSignal,
): (isRested: boolean) => void {
  const passive = { passive: true, signal } as const
  /** Whether the element under the mouse can have marks. */
  let isNear = false
  let last: M | null = null
  let heard: PointerEvent | null = null

  const tell = (mark: M | null, event: PointerEvent): void => {
    if (mark === last) return
    last = mark
    over(mark, event)
  }
  const enter = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return
    heard = event
    isNear = hit.mayBeOn(event.target)
    move()
    if (isNear) document.addEventListener('pointermove', onMove, passive)
    else leave(event)
  }
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return
    if (!isNear) return enter(event)
    heard = event
    move()
    // While a button is down the reader selects or drags: no card gets in the way.
    tell(event.buttons === 0 ? hit.at(event.clientX, event.clientY, event.target) : null, event)
  }
  const leave = (event: PointerEvent): void => {
    isNear = false
    document.removeEventListener('pointermove', onMove)
    tell(null, event)
  }
  /** The mouse may be on a mark already: its next move tells. */
  const look = (isRested: boolean): void => {
    isNear = false
    document.addEventListener('pointermove', onMove, passive)
    const mark = isRested && heard ? hit.at(heard.clientX, heard.clientY) : null
    if (mark && heard) tell(mark, heard)
  }
  look(false)
  document.addEventListener('pointerover', enter, passive)
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType === 'mouse') leave(event)
    },
    passive,
  )
  return look
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && /touch|pen/.test(event.pointerType)
}

function isInLink(event: Event): boolean {
  return event.composedPath().some((at) => at instanceof Element && at.matches('a[href]'))
}
