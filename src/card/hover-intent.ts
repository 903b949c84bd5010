// When a card opens and closes under a pointer (WCAG 2.2, 1.4.13: it can be hovered itself, dismissed
// and stays until left). No DOM here: what is over what comes in, and opening and closing go out.

const OPEN_AFTER_MS = 150
const CLOSE_AFTER_MS = 300

export interface HoverIntent<T> {
  /** The pointer is over this target, or over none. */
  over(target: T | null): void
  /** The pointer entered or left the card itself. */
  onCard(inside: boolean): void
  /** The card was closed otherwise: forget what was about to happen. */
  reset(): void
}

/**
 * Watches hovering over targets: `open` is called once the pointer rested on a target for 150 ms,
 * `close` once it was away from both target and card for 300 ms.
 */
export function hoverIntent<T>(open: (target: T) => void, close: () => void): HoverIntent<T> {
  let shown: T | null = null
  let wanted: T | null = null
  /** Where the pointer was when the card was closed: it opens there again once that was left. */
  let dismissed: T | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const after = (ms: number, act: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(act, ms)
  }
  const closeSoon = (): void => {
    after(CLOSE_AFTER_MS, () => {
      shown = null
      close()
    })
  }

  return {
    over(target) {
      if (target !== dismissed) dismissed = null
      if (target !== null && target === dismissed) return
      if (target === wanted) return
      wanted = target
      if (target === null) {
        if (shown === null) clearTimeout(timer)
        else closeSoon()
      } else if (target === shown) {
        clearTimeout(timer)
      } else {
        after(OPEN_AFTER_MS, () => {
          shown = target
          open(target)
        })
      }
    },
    onCard(inside) {
      wanted = null
      if (inside) clearTimeout(timer)
      else if (shown !== null) closeSoon()
    },
    reset() {
      clearTimeout(timer)
      dismissed = wanted
      shown = null
      wanted = null
    },
  }
}
