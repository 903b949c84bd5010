// Lets the card be dragged by its header, within the window.

interface Position {
  readonly x: number
  readonly y: number
}

/** Calls `onMove` with the card's new corner while its header is dragged, until aborted. */
export function dragByHeader(
  host: HTMLElement,
  root: ShadowRoot,
  onMove: (corner: Position) => void,
  signal: AbortSignal,
): void {
  let grip: (Position & { readonly pointer: number }) | null = null
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event instanceof PointerEvent) || !(event.target instanceof Element)) return
      if (!event.target.closest('header') || event.target.closest('button')) return
      const box = host.getBoundingClientRect()
      grip = { x: event.clientX - box.x, y: event.clientY - box.y, pointer: event.pointerId }
      event.target.setPointerCapture(event.pointerId)
      event.preventDefault()
    },
    { signal },
  )
  root.addEventListener(
    'pointermove',
    (event) => {
      if (!grip || !(event instanceof PointerEvent) || event.pointerId !== grip.pointer) return
      const { width, height } = host.getBoundingClientRect()
      onMove({
        x: clamp(event.clientX - grip.x, innerWidth - width),
        y: clamp(event.clientY - grip.y, innerHeight - height),
      })
    },
    { signal },
  )
  for (const end of ['pointerup', 'pointercancel']) {
    root.addEventListener(end, () => (grip = null), { signal })
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
