// Puts the content script into the frame that is a page's article. Frames of sites that aren't allowed
// are left out by the browser itself, so that an advert of another site never has it.
import browser from 'webextension-polyfill'
import { send } from '../messages.ts'
import { putInto } from '../sites/read-once.ts'

const LEAST_PX = 300

/** Enters the largest frame of the asking page, if the browser lets us; false when there is none. */
export async function enterFrames({
  tab,
  frameId,
}: browser.Runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined || frameId !== 0) return false
  const tabId = tab.id
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({ width: innerWidth, height: innerHeight }),
  })
  const sized = frames.flatMap(({ frameId, result }) => {
    const { width, height } = (result ?? {}) as Partial<Record<'width' | 'height', number>>
    const isLarge = Math.min(width ?? 0, height ?? 0) >= LEAST_PX
    return frameId !== 0 && isLarge ? [{ frameId, area: (width ?? 0) * (height ?? 0) }] : []
  })
  const [largest] = sized.toSorted((a, b) => b.area - a.area)
  if (!largest) return false
  await send('speakForPage', { does: true }, tabId, 0)
  const target = { tabId, frameIds: [largest.frameId] }
  await browser.scripting.executeScript({ target, func: setSite, args: [hostOf(tab.url)] })
  await putInto(target)
  return true
}

/** A frame has found the article, or lost it: it answers for its page from now on, or no more. */
export async function frameSpeaks(
  { tab, frameId = 0 }: browser.Runtime.MessageSender,
  does: boolean,
): Promise<void> {
  if (tab?.id === undefined || frameId === 0) return
  await send('speakForPage', { does }, tab.id, frameId)
  await send('speakForPage', { does: !does }, tab.id, 0)
}

/** Runs in the frame: whether Newsgloss is off there is for the page around it to say. */
function setSite(host: string | null): void {
  globalThis.newsglossSite = host
}

function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : null
}
