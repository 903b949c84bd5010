// The boxes of an element's marks, measured once and remembered while the element stands as it does.

/** What can't be seen of an element's own box (a line broken anew, a scroll within) is, after so long. */
const KEPT_MS = 500

export interface Boxes {
  readonly element: Element
  /** The box at a point of the window, the same object as long as it is remembered; null beside all. */
  at(x: number, y: number): object | null
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The boxes of some ranges in an element, relative to its own, so that scrolling changes nothing. */
export function boxesOf(element: Element, ranges: readonly Range[]): Boxes {
  let known: readonly Box[] = []
  let size = { width: NaN, height: NaN }
  let measuredAt = -Infinity
  return {
    element,
    at(x, y) {
      const { left, top, width, height } = element.getBoundingClientRect()
      const now = performance.now()
      if (width !== size.width || height !== size.height || now - measuredAt > KEPT_MS) {
        known = ranges.flatMap((range) =>
          [...range.getClientRects()].map((box) => ({
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
      return (
        known.find(
          (box) => dx >= box.left && dx <= box.right && dy >= box.top && dy <= box.bottom,
        ) ?? null
      )
    },
  }
}
