// One look at the page, planned for a moment when the page has nothing else to do. Nobody looks at a hidden tab.

const IDLE_WITHIN_MS = 1000

export interface PlannedLook {
  /** After `wait` ms, and then when the page is idle, or at once where it hurries. */
  plan(wait: number, isHurried: boolean): void
  isPlanned(): boolean
  drop(): void
}

/** Calls `look` when its time has come and somebody sees the page. */
export function plannedLook(document: Document, look: () => void): PlannedLook {
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle = 0
  const drop = (): void => {
    clearTimeout(timer)
    cancelIdleCallback(idle)
    timer = undefined
    idle = 0
  }
  const lookNow = (): void => {
    drop()
    if (!document.hidden) look()
  }
  return {
    plan(wait, isHurried) {
      timer = setTimeout(() => {
        timer = undefined
        if (isHurried) lookNow()
        else idle = requestIdleCallback(lookNow, { timeout: IDLE_WITHIN_MS })
      }, wait)
    },
    isPlanned: () => timer !== undefined || idle !== 0,
    drop,
  }
}
