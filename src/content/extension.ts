// Whether the extension is still there, and how a message reaches it: the worker may be asleep or
// killed between two messages, and the extension updated under an open page.
import browser from 'webextension-polyfill'

const RETRY_AFTER_MS = 250

/** True once the extension was updated, disabled or removed under this page. */
export function isExtensionGone(): boolean {
  try {
    return !browser.runtime.id
  } catch {
    return true
  }
}

/** Sends once more when the worker was killed while it answered. */
export async function sendOrRetry<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (isExtensionGone()) throw error
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS))
    return attempt()
  }
}
