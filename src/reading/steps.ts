// Which mark the reader is at, and which comes next.
import { isInWindow } from '../marks/mark.ts'
import type { TermMark } from './term-marks.ts'

/**
 * The next (1) or previous (-1) mark from where the reader is, round and round: the one last visited, if it is
 * in the window, or what is in that.
 */
export function markFrom(
  marks: readonly TermMark[],
  visited: TermMark | null,
  by: 1 | -1,
): TermMark | undefined {
  const here = firstFromWindow(marks)
  const at = visited && isMarkInWindow(visited) ? marks.indexOf(visited) : by > 0 ? here - 1 : here
  return marks[(at + by + marks.length) % marks.length]
}

/** The mark last visited, if it is in the window, or the first in it or below it, or the last of all. */
export function markAt(marks: readonly TermMark[], visited: TermMark | null): TermMark | undefined {
  const here = visited && isMarkInWindow(visited) ? visited : null
  return here ?? marks[firstFromWindow(marks)] ?? marks.at(-1)
}

/** Whether the mark's first range is in the window. */
export function isMarkInWindow({ ranges: [range] }: TermMark): boolean {
  return range !== undefined && isInWindow(range)
}

/** The first mark in the window; where it has none, the next below it; their number where all are above. */
function firstFromWindow(marks: readonly TermMark[]): number {
  const seen = marks.findIndex(isMarkInWindow)
  if (seen >= 0) return seen
  const below = marks.findIndex(
    ({ ranges: [range] }) => range !== undefined && range.getBoundingClientRect().top > 0,
  )
  return below < 0 ? marks.length : below
}
