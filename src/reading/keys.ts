// What the keyboard does with an open card from anywhere in the page: Escape closes it, Tab goes into it.
import { claimKey, keepFromPage } from '../card/claim-key.ts'
import type { CardDesk } from './desk.ts'

/** Listens until aborted; the page doesn't hear of a key that was for the card. */
export function onKeys(desk: CardDesk, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event
      if (!event.isTrusted || !desk.isOpen()) return
      if (key === 'Escape') {
        desk.close()
        claimKey(event, null, signal)
      } else if (key !== 'Tab' || ctrlKey || altKey || metaKey || !desk.tab(shiftKey)) return
      keepFromPage(event)
    },
    { capture: true, signal },
  )
}
