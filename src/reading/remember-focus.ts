// Where the keyboard was before the card took it, so that it can be given back.

import { focusedIn } from './focused.ts'

export interface FocusBefore {
  /** True when an element has the focus again. */
  giveBack(): boolean
}

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]'

/**
 * Remembers the focused element of the page. Where nothing had the focus, Tab would begin at the top
 * of the page again: it is made to go on from the term; words that the reader has selected stay so.
 */
export function rememberFocus(document: Document, term: Range | undefined): FocusBefore {
  const focused = focusedIn(document)
  return {
    giveBack() {
      if (focused instanceof HTMLElement && focused.isConnected && focused !== document.body) {
        focused.focus({ preventScroll: true })
        return true
      }
      if (document.getSelection()?.isCollapsed !== false && term?.startContainer.isConnected) {
        goOnFrom(document, term)
      }
      return false
    },
  }
}

/**
 * Makes Tab go on from a place of the page where nothing can have the focus: Firefox goes on from an
 * empty selection, Chromium from what last had the focus, which is what comes before the place.
 */
function goOnFrom(document: Document, { startContainer, startOffset }: Range): void {
  const before = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].findLast(
    (element) =>
      element.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING &&
      element.tabIndex >= 0 &&
      element.checkVisibility(),
  )
  before?.focus({ preventScroll: true })
  before?.blur()
  document.getSelection()?.collapse(startContainer, startOffset)
}
