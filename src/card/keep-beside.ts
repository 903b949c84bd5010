// Keeps the card at its place while the page scrolls, zooms and shifts.
import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom'
import { choosePlace, type Box, type Point } from './place.ts'

/** A page that takes the text away to render it anew has had it read again by then. */
const READ_AGAIN_MS = 1000
/** Between a card and the edges of what is seen of the page. */
const MARGINS = 16
/** What a card is never narrower than, however large the page is pinched. */
const LEAST_WIDTH = 144

interface Beside {
  readonly ranges: readonly Range[]
  /** Where the pointer was, for terms that run over lines. */
  readonly point: Point | null
  /** The element whose height is the card's own, however little room it has. */
  readonly body: HTMLElement
  /** Called when the ranges have left the window or a box that scrolls, or their text or the card the page. */
  readonly onGone: () => void
}

/**
 * Keeps `card` beside the ranges until aborted. Its place is set through custom properties (--x, --y,
 * --room, --seen), which the page's own rules can't reach.
 */
export function keepBeside(
  card: HTMLElement,
  { ranges, point, body, onGone }: Beside,
  signal: AbortSignal,
): void {
  const [range] = ranges
  if (!range) return
  // The pointer's place is one of the window: once the mark moves it says nothing.
  const first = range.getBoundingClientRect()
  const scrollers = scrollersOf(range.startContainer)
  let turn = 0
  let going: ReturnType<typeof setTimeout> | undefined
  const place = async (): Promise<void> => {
    const now = ++turn
    // A page that renders its whole document anew takes the card away, too.
    if (!card.isConnected) return onGone()
    if (ranges.some(({ collapsed }) => collapsed)) {
      going ??= setTimeout(onGone, READ_AGAIN_MS)
      return
    }
    const window = windowBox()
    const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(isSeen)
    const seen = seenIn(scrollers, window)
    if (lines.every(({ y, height }) => y + height < seen.top || y > seen.bottom)) return onGone()
    setPixels(card, { '--seen': Math.max(LEAST_WIDTH, window.width - MARGINS) })
    const moved = range.getBoundingClientRect()
    const isStill = moved.x === first.x && moved.y === first.y
    const found = await choosePlace(card, {
      lines,
      at: isStill ? point : null,
      // Its own wish, borders and all: what is seen of it may be less.
      wish: {
        width: card.offsetWidth,
        height: body.scrollHeight + body.offsetHeight - body.clientHeight,
      },
      window,
      isRightToLeft: card.getAttribute('dir') === 'rtl',
    })
    if (!found || now !== turn || signal.aborted) return
    setPixels(card, { '--x': found.x, '--y': found.y, '--room': found.room })
  }
  const mark = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    ...(range.startContainer.parentElement && {
      contextElement: range.startContainer.parentElement,
    }),
  }
  const stop = autoUpdate(mark, card, () => void place())
  // It places the card before it returns: a mark out of sight has closed it by now.
  if (signal.aborted) stop()
  signal.addEventListener('abort', () => {
    clearTimeout(going)
    stop()
  })
}

/** Sets lengths of an element's own, by their names, to a quarter of a pixel. */
export function setPixels(
  element: HTMLElement,
  lengths: Readonly<Record<`--${string}`, number>>,
): void {
  for (const [name, length] of Object.entries(lengths)) {
    element.style.setProperty(name, `${Math.round(length * 4) / 4}px`)
  }
}

/** The boxes of the page that scroll what is in them, around a place; not the page itself. */
function scrollersOf({ parentElement }: Node): Element[] {
  if (!parentElement) return []
  return getOverflowAncestors(parentElement).filter(
    (one) =>
      one instanceof Element &&
      !one.matches('html, body') &&
      /auto|scroll/.test(getComputedStyle(one).overflowY),
  ) as Element[]
}

/** From where to where something is seen that stands in some boxes of the window. */
function seenIn(
  boxes: readonly Element[],
  { y, height }: Box,
): { readonly top: number; readonly bottom: number } {
  const all = boxes.map((box) => box.getBoundingClientRect())
  return {
    top: Math.max(y, ...all.map(({ top }) => top)),
    bottom: Math.min(y + height, ...all.map(({ bottom }) => bottom)),
  }
}

/** What is seen of the page: less than the window when it is pinched larger, and no scroll bar. */
function windowBox(): Box {
  const { visualViewport } = globalThis
  const width = Math.min(innerWidth, document.documentElement.clientWidth || innerWidth)
  if (!visualViewport) return { x: 0, y: 0, width, height: innerHeight }
  const { offsetLeft, offsetTop } = visualViewport
  return {
    x: offsetLeft,
    y: offsetTop,
    width: Math.min(visualViewport.width, width),
    height: visualViewport.height,
  }
}

const isSeen = ({ width, height }: Box): boolean => width > 0 && height > 0
