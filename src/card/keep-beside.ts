// Keeps the card at its place while the page scrolls, zooms and shifts.
import { autoUpdate } from '@floating-ui/dom'
import { choosePlace, type Box, type Point } from './place.ts'

interface Beside {
  readonly ranges: readonly Range[]
  /** Where the pointer was, for terms that run over lines. */
  readonly point: Point | null
  /** The element whose height is the card's own, however little room it has. */
  readonly body: HTMLElement
  /** Called when the ranges have left the window, or their text the page. */
  readonly onGone: () => void
}

/**
 * Keeps `card` beside the ranges until aborted. Its place is set through custom properties (--x, --y,
 * --room), which the page's own rules can't reach.
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
  const place = (): void => {
    const window = windowBox()
    const lines = ranges.flatMap((range) => [...range.getClientRects()]).filter(isSeen)
    if (lines.every(({ y, height }) => y + height < window.y || y > window.y + window.height)) {
      return onGone()
    }
    const moved = range.getBoundingClientRect()
    const isStill = moved.x === first.x && moved.y === first.y
    // Its own wish, borders and all: what is seen of it may be less.
    const height = body.scrollHeight + body.offsetHeight - body.clientHeight
    const size = { width: card.offsetWidth, height }
    const isRightToLeft = card.getAttribute('dir') === 'rtl'
    const found = choosePlace(lines, isStill ? point : null, size, window, isRightToLeft)
    if (!found) return
    for (const [name, value] of [
      ['--x', found.x],
      ['--y', found.y],
      ['--room', found.room],
    ] as const) {
      card.style.setProperty(name, `${Math.round(value * 4) / 4}px`)
    }
  }
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    ...(range.startContainer.parentElement && {
      contextElement: range.startContainer.parentElement,
    }),
  }
  const stop = autoUpdate(reference, card, place)
  signal.addEventListener('abort', stop)
}

/** What is seen of the page: less than the window when it is pinched larger. */
function windowBox(): Box {
  const { visualViewport } = globalThis
  if (!visualViewport) return { x: 0, y: 0, width: innerWidth, height: innerHeight }
  const { offsetLeft, offsetTop, width, height } = visualViewport
  return { x: offsetLeft, y: offsetTop, width, height }
}

const isSeen = ({ width, height }: Box): boolean => width > 0 && height > 0
