// What the reader does in an element of ours is no business of the page: its shortcuts, its menus and its
// traps for the keyboard don't hear of it.
import { claimKey } from './claim-key.ts'

/** Not of the mouse coming and going, by which the page's marks are left. */
const TYPES =
  'keydown keypress keyup pointerdown pointermove pointerup mousedown mousemove mouseup click auxclick dblclick contextmenu wheel touchstart touchmove touchend focusin focusout copy'

/** Stops what happens within an element at it, until aborted. */
export function shield(host: HTMLElement, signal: AbortSignal): void {
  host.addEventListener(
    'keydown',
    (event) => {
      // Tab goes on through the page for as long as it is held.
      if (event.isTrusted && !event.repeat && event.key !== 'Tab') claimKey(event, host, signal)
    },
    { signal, passive: true },
  )
  for (const type of TYPES.split(' ')) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true })
  }
}
