// Puts a text on the clipboard. Pages served over http have no navigator.clipboard: there the copy
// event of the page is answered once, with our text.

/** Copies a text, on the reader's click; false when the browser or the page doesn't let it. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByEvent(document, text)
  }
}

function copyByEvent(document: Document, text: string): boolean {
  let isCopied = false
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isCopied = true
  }
  document.addEventListener('copy', onCopy, { capture: true })
  document.execCommand('copy')
  // Where there was no event the next would be of the reader's own copying.
  document.removeEventListener('copy', onCopy, { capture: true })
  return isCopied
}
