// Shows a reader the place of the article that was asked for: scrolled to, and lit up for a moment.
import { paint } from '../marks/paint.ts'
import type { ScrollTo } from './scroll.ts'

const FLASH_MS = 1800

/** Gives a function that does so, until aborted; false of a place that the page no longer has. */
export function flashlight(
  scrollTo: ScrollTo,
  signal: AbortSignal,
): (ranges: readonly Range[]) => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))
  return (ranges) => {
    const [range] = ranges
    if (!range) return false
    paint('gloss-flash', ranges)
    clearTimeout(timer)
    void scrollTo(range).then(() => {
      clearTimeout(timer)
      if (!signal.aborted) timer = setTimeout(() => paint('gloss-flash', []), FLASH_MS)
    })
    return true
  }
}
