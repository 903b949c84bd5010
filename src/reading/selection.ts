// Where the words that a reader selected stand.

/**
 * Where the selected words stand; null when none are. Those in a field of a form, and in Chromium those in
 * a shadow root, are told of by a caret before what holds them; in Firefox a field may have no caret.
 */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.toString() === '') return null
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (range?.collapsed === false) return range.cloneRange()
  const holder = range ? range.startContainer.childNodes[range.startOffset] : document.activeElement
  if (!(holder instanceof Element)) return null
  const words = document.createRange()
  const within = holder.shadowRoot && composedRange(selection, holder.shadowRoot)
  if (within?.collapsed === false) {
    words.setStart(within.startContainer, within.startOffset)
    words.setEnd(within.endContainer, within.endOffset)
  } else words.selectNode(holder)
  return words
}

/** The selection as it is in a shadow root; older browsers don't say. */
function composedRange(selection: Selection, root: ShadowRoot): StaticRange | undefined {
  if (!('getComposedRanges' in selection)) return undefined
  return selection.getComposedRanges({ shadowRoots: [root] })[0]
}
