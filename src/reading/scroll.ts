// Brings a place of the article into view.

const SCROLL_ENDS_WITHIN_MS = 900

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
  if (element.getBoundingClientRect().height < view.innerHeight * 0.8) {
    if (box.top > view.innerHeight * 0.15 && box.bottom < view.innerHeight * 0.85) {
      return Promise.resolve()
    }
    element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' })
  } else {
    const middle = box.top - view.innerHeight / 3
    view.scrollBy({ top: middle, behavior: isCalm ? 'instant' : 'smooth' })
  }
  return rested
}
