// What the keyboard does with an open card from anywhere in the page: Escape closes it, Tab goes into it.
import type { CardDesk } from './desk.ts'

/** Listens until aborted; the page doesn't hear of a key that was for the card. */
export function onKeys(document: Document, desk: CardDesk, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event
      if (!event.isTrusted || !desk.isOpen()) return
      if (key === 'Escape') desk.close()
      else if (key !== 'Tab' || ctrlKey || altKey || metaKey || !desk.tab(shiftKey)) return
      event.stopPropagation()
      event.preventDefault()
    },
    { capture: true, signal },
  )
}
