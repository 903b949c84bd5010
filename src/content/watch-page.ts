// Tells when a page may have another article than the one that was read: re-rendered, expanded,
// edited, arrived late, or another after a navigation without a load.
//
// One observer on the document, because the article's root itself may be replaced. What happens
// outside the article costs a containment check a change; reading anew waits for a pause in the
// changes, and for the tab to be visible.

const PAUSE_MS = 150
/** Changes that never pause are read all the same, this long after the first. */
const PATIENCE_MS = 1000
/** How often a page without an article is looked at again, each time after twice the wait. */
const LATE_LOOKS = 7
const FIRST_LATE_LOOK_MS = 400

export interface PageWatch {
  /** The article is in this element; null: the page has none, look for a late one. */
  settle(root: Element | null): void
}

/** Calls back when the page should be read anew, until aborted. */
export function watchPage(
  document: Document,
  onChange: () => void,
  signal: AbortSignal,
): PageWatch {
  let root: Element | null = null
  let isSettled = false
  let href = document.location.href
  let lateLooks = 0
  let firstChange = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = (): void => {
    timer = undefined
    if (document.hidden) return
    firstChange = 0
    isSettled = false
    onChange()
  }
  const lookSoon = (): void => {
    const now = performance.now()
    firstChange ||= now
    clearTimeout(timer)
    timer = setTimeout(look, Math.max(0, Math.min(PAUSE_MS, firstChange + PATIENCE_MS - now)))
  }
  const lookForLateArticle = (): void => {
    if (timer !== undefined || lateLooks >= LATE_LOOKS) return
    timer = setTimeout(look, FIRST_LATE_LOOK_MS * 2 ** lateLooks++)
  }

  const observer = new MutationObserver((records) => {
    if (document.location.href !== href) {
      href = document.location.href
      lateLooks = 0
      lookSoon()
    } else if (root === null) {
      if (isSettled) lookForLateArticle()
    } else if (!root.isConnected || records.some(({ target }) => root?.contains(target))) {
      lookSoon()
    }
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  document.addEventListener(
    'visibilitychange',
    () => {
      // What changed while the tab was hidden is read when it is seen again.
      if (!document.hidden && firstChange > 0) lookSoon()
    },
    { signal },
  )
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })

  return {
    settle(element) {
      root = element
      isSettled = true
    },
  }
}
