// Where the keyboard was before the card took it, so that it can be given back.

export interface FocusBefore {
  giveBack(): void
}

/**
 * Remembers the focused element of the page. Where nothing had the focus, Tab would begin at the top
 * of the page again: an empty selection at the term makes it go on from there.
 */
export function rememberFocus(document: Document, term: Range | undefined): FocusBefore {
  const { activeElement, body } = document
  return {
    giveBack() {
      if (
        activeElement instanceof HTMLElement &&
        activeElement !== body &&
        activeElement.isConnected
      ) {
        activeElement.focus({ preventScroll: true })
      } else if (term?.startContainer.isConnected) {
        document.getSelection()?.collapse(term.startContainer, term.startOffset)
      }
    },
  }
}
