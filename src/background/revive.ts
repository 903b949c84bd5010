// After an install, an update or a new permission, pages already open have no content script, or one
// whose extension is gone: they get a new one, which takes away what the old one painted.
import browser from 'webextension-polyfill'
import { send } from '../messages.ts'
import { readTab } from '../sites/read-once.ts'

/** Runs the content script in every open page of these sites. Pages that refuse are left alone. */
export async function reviveOpenPages(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({ url: [...patterns] })
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id !== undefined && discarded !== true) await readTab(id)
    }),
  )
}

/** Has marks and card taken off the open pages of sites that the reader took back, and off frames of theirs anywhere. */
export async function leavePages(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await send('leave', { patterns }, id)
    }),
  )
}
