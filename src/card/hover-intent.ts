// When a card opens and closes under a pointer (WCAG 2.2, 1.4.13: it can be hovered itself, dismissed
// and stays until left). No DOM here: what is over what comes in, and opening and closing go out.

/** A pointer that rests so long on a target may want its card; one that sweeps over does not. */
const PREPARE_AFTER_MS = 40
const OPEN_AFTER_MS = 150
const CLOSE_AFTER_MS = 300

interface HoverEvents<T> {
  /** The pointer rests on a target: what its card needs can be got meanwhile. */
  readonly prepare: (target: T) => void
  readonly open: (target: T) => void
  readonly close: () => void
}

export interface HoverIntent<T> {
  /** The pointer is over this target, or over none; for so long already. */
  over(target: T | null, forMs?: number): void
  /** The pointer entered or left the card itself. */
  onCard(inside: boolean): void
  /** The card was closed otherwise: forget what was about to happen. */
  reset(): void
}

/**
 * Watches hovering over targets: opens once the pointer rested on a target for 150 ms, closes once it
 * was away from both target and card for 300 ms.
 */
export function hoverIntent<T>({ prepare, open, close }: HoverEvents<T>): HoverIntent<T> {
  let shown: T | null = null
  let wanted: T | null = null
  /** Where the pointer was when the card was closed: it opens there again once that was left. */
  let dismissed: T | null = null
  let timers: ReturnType<typeof setTimeout>[] = []

  /** Sets what happens next, in place of what was about to. */
  const plan = (...steps: readonly [ms: number, act: () => void][]): void => {
    for (const timer of timers) clearTimeout(timer)
    timers = steps.map(([ms, act]) => setTimeout(act, ms))
  }
  const closeSoon = (): void => {
    const act = (): void => {
      shown = null
      close()
    }
    plan([CLOSE_AFTER_MS, act])
  }
  const openSoon = (target: T, forMs: number): void => {
    const act = (): void => {
      shown = target
      open(target)
    }
    plan([PREPARE_AFTER_MS - forMs, () => prepare(target)], [OPEN_AFTER_MS - forMs, act])
  }

  return {
    over(target, forMs = 0) {
      if (target !== dismissed) dismissed = null
      if (target !== null && target === dismissed) return
      if (target === wanted) return
      wanted = target
      if (target === null) {
        if (shown === null) plan()
        else closeSoon()
      } else if (target === shown) {
        plan()
      } else {
        openSoon(target, forMs)
      }
    },
    onCard(inside) {
      wanted = null
      if (inside) plan()
      else if (shown !== null) closeSoon()
    },
    reset() {
      plan()
      dismissed = wanted
      shown = null
      wanted = null
    },
  }
}
