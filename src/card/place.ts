// Where a card goes: beside its mark, never over it, never out of the window. Floating UI does the
// geometry, on numbers that it is given: it measures nothing of the page itself. All are CSS pixels
// of the window.
import {
  computePosition,
  flip,
  offset,
  platform,
  shift,
  size,
  type Middleware,
  type Placement,
  type VirtualElement,
} from '@floating-ui/dom'

const GAP = 8
const MARGIN = 8
/** What a card is never lower than, even where a mark fills the window. */
const LEAST = 64
/** Under the mark, above it, or at its side. */
const SIDES = ['bottom-start', 'top-start', 'right-start', 'left-start'] as const

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Box extends Point, Size {}

export interface Place extends Point {
  /** The height the card may have. */
  readonly room: number
}

interface Surroundings {
  /** The mark's boxes, one for each line it runs over. */
  readonly lines: readonly Box[]
  /** Where the pointer was; the card begins at the line it was on. */
  readonly at: Point | null
  /** The size the card has where there is room for all of it. */
  readonly wish: Size
  readonly window: Box
  readonly isRightToLeft: boolean
}

/**
 * The place of a card beside a mark: the first side where it is whole, else where it has most room.
 * Null for a mark without a line.
 */
export async function choosePlace(
  card: HTMLElement,
  { lines, at, wish, window, isRightToLeft }: Surroundings,
): Promise<Place | null> {
  const line = nearest(lines, at, window)
  if (!line) return null
  const mark = around(adjoining(line, lines))
  // Clear of all the lines that stand together, yet where the one under the pointer begins.
  const reference = virtualElement({ ...mark, x: line.x, width: line.width })
  let room = Infinity
  const capped = (): Size => ({ width: wish.width, height: Math.min(wish.height, room) })

  const tried: Placement[] = []
  let isFree = false
  /** Where the card would lie over another line of its mark, or be too low, it goes to another side. */
  const uncover: Middleware = {
    name: 'uncover',
    fn({ x, y, placement }) {
      const box = { x, y, ...capped() }
      isFree =
        room >= Math.min(LEAST, wish.height) &&
        isWithin(box, window) &&
        !lines.some((other) => overlap(box, other))
      tried.push(placement)
      const next = SIDES.find((side) => !tried.includes(side))
      if (isFree || !next) return {}
      room = Infinity
      return { reset: { placement: next, rects: true } }
    },
  }
  const { x, y } = await computePosition(reference, card, {
    placement: SIDES[0],
    middleware: [
      offset(({ placement }) => {
        if (placement === 'right-start') return right(mark) - right(line) + GAP
        return placement === 'left-start' ? line.x - mark.x + GAP : GAP
      }),
      flip(() => ({
        mainAxis: tried.length === 0,
        crossAxis: false,
        flipAlignment: false,
        fallbackAxisSideDirection: 'end',
      })),
      shift(),
      size({ apply: ({ availableHeight }) => void (room = Math.max(0, availableHeight)) }),
      uncover,
    ],
    platform: {
      ...platform,
      getElementRects: ({ reference }) => ({
        reference: reference.getBoundingClientRect(),
        floating: { x: 0, y: 0, ...capped() },
      }),
      getDimensions: capped,
      isRTL: () => isRightToLeft,
      detectOverflow: ({ x, y }) => Promise.resolve(overflowOf({ x, y, ...capped() }, window)),
    },
  })
  if (isFree) return { x, y, room }
  // The mark leaves no room on any side: the card stays in the window, over as little as can be.
  const least = Math.min(LEAST, window.height - 2 * MARGIN)
  const start = isRightToLeft ? right(line) - wish.width : line.x
  return {
    x: clamp(start, window.x + MARGIN, right(window) - MARGIN - wish.width),
    y: bottom(window) - MARGIN - least,
    room: least,
  }
}

function virtualElement(box: Box): VirtualElement {
  const edges = { left: box.x, top: box.y, right: right(box), bottom: bottom(box) }
  return { getBoundingClientRect: () => ({ ...box, ...edges }) }
}

/** How far a box is out of the window less its margin, on each side; below 0 it is in. */
function overflowOf(box: Box, window: Box): Record<'top' | 'bottom' | 'left' | 'right', number> {
  return {
    top: window.y + MARGIN - box.y,
    bottom: bottom(box) + MARGIN - bottom(window),
    left: window.x + MARGIN - box.x,
    right: right(box) + MARGIN - right(window),
  }
}

/** The line under the point; without one the first that is in the window. */
function nearest(lines: readonly Box[], at: Point | null, window: Box): Box | undefined {
  if (!at) return lines.find((line) => overlap(line, window)) ?? lines[0]
  const distance = ({ x, y, width, height }: Box): number =>
    Math.hypot(at.x - clamp(at.x, x, x + width), at.y - clamp(at.y, y, y + height))
  return lines.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The lines that stand together with one: a mark broken over two columns has two such groups. */
function adjoining(line: Box, lines: readonly Box[]): Box[] {
  const group = [line]
  for (let grown = true; grown;) {
    const { y, height } = around(group)
    const more = lines.filter(
      (other) =>
        !group.includes(other) &&
        other.y < y + height + line.height &&
        bottom(other) > y - line.height,
    )
    group.push(...more)
    grown = more.length > 0
  }
  return group
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const width = Math.max(...boxes.map(right)) - x
  return { x, y, width, height: Math.max(...boxes.map(bottom)) - y }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
}

/** In the window with its margin, to half a pixel. */
function isWithin(box: Box, window: Box): boolean {
  return Object.values(overflowOf(box, window)).every((out) => out <= 0.5)
}

const right = ({ x, width }: Box): number => x + width
const bottom = ({ y, height }: Box): number => y + height
const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most))
