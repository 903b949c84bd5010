// Tells screen readers of the term that is being visited, through a polite live region of our own,
// outside the page's body and never seen.

import { LIVE_TAG } from '../card/tags.ts'

/** A region is heard when it changes, not when it comes: so long it stands empty before its first text. */
const EMPTY_FIRST_MS = 120

/**
 * Gives a function that announces a text of a language, null where that isn't known; its region is made at the
 * first call, gone on abort.
 */
export function announcer(
  document: Document,
  signal: AbortSignal,
): (text: string, language: string | null) => void {
  const host = document.createElement(LIVE_TAG)
  let region: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  return (text, language) => {
    // What an answer says that comes too late.
    if (signal.aborted) return
    if (!region) {
      const root = host.attachShadow({ mode: 'closed' })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        ':host{all:initial!important;position:fixed!important;width:1px!important;height:1px!important;overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important}',
      )
      root.adoptedStyleSheets = [sheet]
      region = document.createElement('div')
      region.setAttribute('aria-live', 'polite')
      region.dir = 'auto'
      root.append(region)
      signal.addEventListener('abort', () => {
        clearTimeout(timer)
        host.remove()
      })
    }
    // A page that renders its whole document anew takes it away.
    if (!host.isConnected) document.documentElement.append(host)
    region.lang = language ?? ''
    // Emptied first, too: the same words again would be no change.
    const { firstChild } = region
    firstChild?.remove()
    clearTimeout(timer)
    timer = setTimeout(() => region?.replaceChildren(text), EMPTY_FIRST_MS)
  }
}
