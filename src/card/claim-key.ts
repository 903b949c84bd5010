// A key that was pressed for an element of ours is no business of the page until it is let go: where the
// keyboard is the page's again meanwhile, its repeats would press a button there, and its end close a dialog.

/** Keeps what follows the press of a key from all but `host`, until it is let go or `signal` is aborted. */
export function claimKey(
  { key }: KeyboardEvent,
  host: EventTarget | null,
  signal: AbortSignal,
): void {
  const held = new AbortController()
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== key) return
    const isRepeat = event.type === 'keydown' && event.repeat
    if (!isRepeat) held.abort()
    // Pressed anew it is another's: it was let go where nobody heard.
    if ((isRepeat || event.type === 'keyup') && event.target !== host) keepFromPage(event)
  }
  const options = { capture: true, signal: AbortSignal.any([signal, held.signal]) }
  addEventListener('keydown', onKey, options)
  addEventListener('keyup', onKey, options)
}

/** The page hears nothing of a key, and the browser does nothing with it. */
export function keepFromPage(event: KeyboardEvent): void {
  event.stopImmediatePropagation()
  event.preventDefault()
}
