// Where a card goes: beside its mark, never over it, never out of the window. Numbers in, numbers
// out; all in CSS pixels of the window.

const GAP = 8
const MARGIN = 8
/** Below or above a mark, less height than this is little to read in: beside it may be better. */
const LOW = 160
/** What a card is never lower than, even where a mark fills the window. */
const LEAST = 64

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

/**
 * The place of a card beside a mark: under it, above it, or at its side, in this order, wherever the
 * card is whole; else where it has most room.
 *
 * @param lines the mark's boxes, one for each line it runs over
 * @param at where the pointer was; the card begins at the line it was on
 */
export function choosePlace(
  lines: readonly Box[],
  at: Point | null,
  card: Size,
  window: Box,
  isRightToLeft = false,
): Place | null {
  const line = nearest(lines, at, window)
  if (!line) return null
  const mark = around(adjoining(line, lines))
  const places = [
    ...aboveAndBelow(line, mark, card, window, isRightToLeft),
    ...besides(mark, card, window),
  ]
  const free = places.filter((place) => !lines.some((other) => overlap(boxOf(place, card), other)))
  const whole = free.find(({ room }) => room >= card.height)
  if (whole) return whole
  const [roomiest] = free.toSorted(
    (a, b) => Math.min(b.room, LOW) - Math.min(a.room, LOW) || b.room - a.room,
  )
  if (roomiest && roomiest.room >= LEAST) return roomiest
  // The mark leaves no room on any side: the card stays in the window, over as little as can be.
  const room = Math.min(LEAST, window.height - 2 * MARGIN)
  const [first] = places
  return first ? { x: first.x, y: bottom(window) - MARGIN - room, room } : null
}

function aboveAndBelow(
  line: Box,
  mark: Box,
  card: Size,
  window: Box,
  isRightToLeft: boolean,
): Place[] {
  const start = isRightToLeft ? right(line) - card.width : line.x
  const x = clamp(start, window.x + MARGIN, right(window) - MARGIN - card.width)
  const under = bottom(mark) + GAP
  const roomUnder = bottom(window) - MARGIN - under
  const roomAbove = mark.y - GAP - MARGIN - window.y
  return [
    { x, y: under, room: roomUnder },
    { x, y: mark.y - GAP - Math.min(card.height, roomAbove), room: roomAbove },
  ]
}

function besides(mark: Box, card: Size, window: Box): Place[] {
  const room = window.height - 2 * MARGIN
  const height = Math.min(card.height, room)
  const y = clamp(mark.y, window.y + MARGIN, bottom(window) - MARGIN - height)
  return [right(mark) + GAP, mark.x - GAP - card.width]
    .filter((x) => x >= window.x + MARGIN && x + card.width <= right(window) - MARGIN)
    .map((x) => ({ x, y, room }))
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

function boxOf({ x, y, room }: Place, { width, height }: Size): Box {
  return { x, y, width, height: Math.max(0, Math.min(height, room)) }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
}

const right = ({ x, width }: Box): number => x + width
const bottom = ({ y, height }: Box): number => y + height
const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most))
