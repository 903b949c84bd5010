// A mark: a mention that is painted on the page, with the live ranges it stands on.
import type { Span } from '../language/article.ts'

export interface Mark<M extends Span = Span> {
  readonly mention: M
  /** One range for each contiguous piece of page text; in reading order. */
  readonly ranges: readonly Range[]
}

/** Whether the range is in the window, from its first line to its last. */
export function isInWindow(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

/** Whether the page has taken the range's text away, as it also does to render it anew. */
export function isGone({ collapsed, startContainer }: Range): boolean {
  return collapsed || !startContainer.isConnected
}

/** Whether the range's text is in a control of the page's own, where a mark would get in the way. */
export function isInControl(range: AbstractRange): boolean {
  const element = range.startContainer.parentElement
  return element?.closest(CONTROLS) != null
}

/**
 * Whether the keyboard, being on an element, is on a mark: a link that has the mark in it, or an element
 * with no words but the mark's. A part of the page that can have the focus, as behind a 'Skip to
 * content', is on none of those in it.
 */
export function isFocusOn({ ranges }: Mark, element: Element): boolean {
  return ranges.some(
    (range) =>
      range.intersectsNode(element) &&
      (element.matches('a[href], [role="link"]') ||
        range.toString().includes(element.textContent.trim())),
  )
}

const CONTROLS =
  'button, select, option, textarea, input, label, summary, code, pre, kbd, samp, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="textbox"]'
