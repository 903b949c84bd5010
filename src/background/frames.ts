// Puts the content script into the frame that is a page's article. Frames of sites that aren't allowed
// are left out by the browser itself, so that an advert of another site never has it.
import browser from 'webextension-polyfill'
import { send } from '../messages.ts'
import { putInto } from '../sites/read-once.ts'
import { showCount } from './toolbar.ts'

const LEAST_PX = 300

/**
 * Enters the largest frame of the asking page, if the browser lets us; false when there is none, or one
 * of them has the page's article already.
 */
export async function enterFrames(sender: browser.Runtime.MessageSender): Promise<boolean> {
  const { tab, frameId } = sender
  if (tab?.id === undefined || frameId !== 0) return false
  const tabId = tab.id
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: frameAsItIs,
  })
  const inner = frames.flatMap(({ frameId, result }) => {
    const frame = result as ReturnType<typeof frameAsItIs> | null | undefined
    return frameId !== 0 && frame ? [{ frameId, ...frame }] : []
  })
  if (inner.some(({ state }) => state === 'article')) return false
  // A frame that has gone on to another page has not taken back what it told; one that is being read may tell
  // it at this moment, once.
  if (!inner.some(({ state }) => state === 'reading')) {
    await send('articleInFrame', { isThere: false }, tabId, 0)
    await showCount(null, sender)
  }
  const [largest] = inner
    .filter(({ width, height }) => Math.min(width, height) >= LEAST_PX)
    .toSorted((a, b) => b.width * b.height - a.width * a.height)
  if (!largest) return false
  const target = { tabId, frameIds: [largest.frameId] }
  await browser.scripting.executeScript({ target, func: setSite, args: [hostOf(tab.url)] })
  await putInto(target)
  return true
}

/** After a permission was given: enters the frames that open pages without an article of their own wait for. */
export async function enterOpenFrames(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return
      const page = await send('describePage', {}, tab.id, 0)
      if (page.state === 'no-article' && page.frame !== undefined)
        await enterFrames({ tab, frameId: 0 })
    }),
  )
}

/** A frame has found the article, or lost it: it answers for its page from now on, or no more. */
export async function frameSpeaks(
  { tab, frameId = 0 }: browser.Runtime.MessageSender,
  isThere: boolean,
): Promise<void> {
  if (tab?.id === undefined || frameId === 0) return
  await send('articleInFrame', { isThere }, tab.id, 0)
}

/** Runs in a frame. */
function frameAsItIs(): { width: number; height: number; state: string | null } {
  const isAlive = globalThis.newsglossLife?.signal.aborted === false
  const state = isAlive ? globalThis.newsglossPage?.state() : undefined
  return { width: innerWidth, height: innerHeight, state: state ?? null }
}

/** Runs in the frame: whether Newsgloss is off there is for the page around it to say. */
function setSite(host: string | null): void {
  globalThis.newsglossSite = host
}

function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : null
}
