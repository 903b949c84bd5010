// Tells when the article's text may have changed: re-rendered, expanded, edited, removed.

const QUIET_MS = 200

/** Calls back once the article has changed and then been still for a moment, until aborted. */
export function watchText(root: Element, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(onChange, QUIET_MS)
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}
