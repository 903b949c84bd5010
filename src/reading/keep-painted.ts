// The page can clear its marks at any moment, and nothing tells of it: so they are looked at as the reader moves.
import { isExtensionGone } from '../messages/extension-gone.ts'
import type { MarkLayer } from './mark-layer.ts'

/** While the reader moves, marks that the page has cleared are painted again so often. */
const REPAINT_MS = 200

export interface Repainting {
  readonly now: () => void
  /** To be called at every move. */
  readonly nowAndThen: () => void
}

/** Repaints at scrolls and when the tab is seen again, until aborted; `life` ends when the extension is gone. */
export function keepPainted(
  document: Document,
  layer: MarkLayer,
  life: AbortController,
  signal: AbortSignal,
): Repainting {
  let paintedAt = 0
  const repaint = (isWhole: boolean): void => {
    // Updated under the page it would paint over what the new version has painted.
    if (isExtensionGone()) life.abort()
    else layer.repaint(isWhole)
  }
  const now = (): void => repaint(true)
  const nowAndThen = (): void => {
    const time = performance.now()
    if (time - paintedAt < REPAINT_MS) return
    paintedAt = time
    repaint(false)
  }
  const passive = { passive: true, capture: true, signal } as const
  document.addEventListener('scroll', nowAndThen, passive)
  // A theme that is switched by a key may change slowly, while nothing moves.
  document.addEventListener('transitionend', nowAndThen, passive)
  document.addEventListener('visibilitychange', now, { signal })
  return { now, nowAndThen }
}
