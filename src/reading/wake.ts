// The browser puts the background to sleep, and to wake it with its glossary takes longer than all else
// of reading an article: so it is woken as a link is pressed, while the next article is on its way.
import { send } from '../messages.ts'

/** Listens until aborted. */
export function wakeAtLinks(document: Document, signal: AbortSignal): void {
  const onPress = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a[href]')) {
      // What is answered doesn't matter: who asks this has a page to be read.
      send('mayRead', {}).catch(() => undefined)
    }
  }
  document.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal })
}
