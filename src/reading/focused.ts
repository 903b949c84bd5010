// The element that has the keyboard, also in open shadow roots.

export function focusedIn(document: Document): Element | null {
  let { activeElement } = document
  while (activeElement?.shadowRoot?.activeElement) {
    ;({ activeElement } = activeElement.shadowRoot)
  }
  return activeElement
}
