// Puts a text on the clipboard. Pages served over http have no navigator.clipboard: there the copy
// event of the page is answered once, with our text.

/** Copies a text, on the reader's click. */
export async function copyText(document: Document, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', text)
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      { capture: true, once: true },
    )
    document.execCommand('copy')
  }
}
