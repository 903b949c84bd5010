// Some publishers set the article itself in a frame. Our script isn't registered in frames, which are
// nearly always adverts: only where the page has no article of its own, and a frame fills much of the
// window, is the background asked to put the script into that frame, which it can on allowed sites.
import { send } from '../messages/page.ts'
import type { LivePage } from './live-page.ts'

/** An article's frame is at least this wide and high. */
const LEAST_PX = 300
/** It fills this much of the window at least. */
const LEAST_SHARE = 0.3
const LOOK_AFTER_MS = 250
/** A page whose frames load again and again is not asked for ever. */
const MOST_ASKED = 12

/** Looks when the page is read without finding an article, and as frames load; until aborted. */
export function lookForArticleFrame(document: Document, page: LivePage, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  const look = (): void => {
    timer = undefined
    const isNeeded = page.state() === 'no-article' && asked < MOST_ASKED
    if (!isNeeded || largeFrame(document) === null) return
    asked++
    send('enterFrames', {}).catch(() => undefined)
  }
  const lookSoon = (): void => {
    timer ??= setTimeout(look, LOOK_AFTER_MS)
  }
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement) lookSoon()
    },
    { capture: true, passive: true, signal },
  )
  signal.addEventListener('abort', () => clearTimeout(timer))
  lookSoon()
}

/** The first frame of a page, also of an old one's frameset, that may be its article; null without one. */
export function largeFrame(document: Document): HTMLIFrameElement | HTMLFrameElement | null {
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const { offsetWidth, offsetHeight } = frame as HTMLIFrameElement | HTMLFrameElement
    if (isLarge(offsetWidth, offsetHeight)) return frame as HTMLIFrameElement | HTMLFrameElement
  }
  return null
}

function isLarge(width: number, height: number): boolean {
  const isWide = width >= LEAST_PX && height >= LEAST_PX
  return isWide && width * Math.min(height, innerHeight) >= innerWidth * innerHeight * LEAST_SHARE
}
