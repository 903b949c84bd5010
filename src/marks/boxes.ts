// The boxes of an element's marks, measured once and remembered while the element stands as it does.

/** What can't be seen of an element's own box (a line broken anew, a scroll within) is, after so long. */
const KEPT_MS = 500

export interface Piece<M> {
  readonly mark: M
  readonly range: Range
}

/** Tells whose box is at a point of the window; null beside all. */
export type Boxes<M> = (x: number, y: number) => M | null

interface Box<M> {
  readonly mark: M
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The boxes of some marks in an element, relative to its own, so that scrolling changes nothing. */
export function boxesOf<M>(element: Element, pieces: readonly Piece<M>[]): Boxes<M> {
  let known: readonly Box<M>[] = []
  let size = { width: NaN, height: NaN }
  let measuredAt = -Infinity
  return (x, y) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const now = performance.now()
    if (width !== size.width || height !== size.height || now - measuredAt > KEPT_MS) {
      known = pieces.flatMap(({ mark, range }) =>
        [...range.getClientRects()].map((box) => ({
          mark,
          left: box.left - left,
          top: box.top - top,
          right: box.right - left,
          bottom: box.bottom - top,
        })),
      )
      size = { width, height }
      measuredAt = now
    }
    const [dx, dy] = [x - left, y - top]
    const box = known.find(
      (box) => dx >= box.left && dx <= box.right && dy >= box.top && dy <= box.bottom,
    )
    return box?.mark ?? null
  }
}
