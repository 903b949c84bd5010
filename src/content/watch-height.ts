// Tells when an element grows or shrinks by more than a line: what was folded, walled off or hidden by
// style alone shows in no change of the document, but it does in this.

const LINE_PX = 16

export interface HeightWatch {
  /** Watches this element from now on, in place of the one before. */
  of(element: Element | null): void
  stop(): void
}

/** Calls `onChange` when the element watched has grown or shrunk. */
export function watchHeight(onChange: () => void): HeightWatch {
  let watched: Element | null = null
  let height: number | null = null
  const observer = new ResizeObserver((entries) => {
    const now = entries.at(-1)?.contentRect.height ?? 0
    const before = height
    if (before !== null && Math.abs(now - before) < LINE_PX) return
    height = now
    if (before !== null) onChange()
  })
  return {
    of(element) {
      if (element === watched) return
      observer.disconnect()
      watched = element
      height = null
      if (element) observer.observe(element)
    },
    stop: () => observer.disconnect(),
  }
}
