// Brings a place of the article into view.

const SCROLL_ENDS_WITHIN_MS = 900
/** In a window lower than this (zoomed far, a phone on its side) a card has room only below. */
const LOW_WINDOW = 480

/** Scrolls a range to the middle of the window; settles when the scrolling has come to rest. */
export function scrollToRange(range: Range): Promise<void> {
  const element =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement
  const document = range.startContainer.ownerDocument
  const view = document?.defaultView
  if (!element || !document || !view) return Promise.resolve()
  // A page in the background (the popup is a tab on Android) doesn't get on with a smooth scroll.
  const isCalm = document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches
  const rested = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, SCROLL_ENDS_WITHIN_MS)
    const onEnd = (): void => {
      clearTimeout(timer)
      resolve()
    }
    document.addEventListener('scrollend', onEnd, { once: true, capture: true })
  })
  const box = range.getBoundingClientRect()
  const { innerHeight } = view
  const isLow = innerHeight < LOW_WINDOW
  const [highest, lowest] = isLow ? [0, 0.25] : [0.15, 0.85]
  const isWhole = element.getBoundingClientRect().height < innerHeight * 0.8
  const isThere = box.top >= innerHeight * highest && box.bottom <= innerHeight * lowest
  if (isThere && (isWhole || isLow)) return Promise.resolve()
  const behavior = isCalm ? 'instant' : 'smooth'
  if (isWhole && !isLow) element.scrollIntoView({ block: 'center', behavior })
  else view.scrollBy({ top: box.top - (isLow ? 12 : innerHeight / 3), behavior })
  return rested
}
