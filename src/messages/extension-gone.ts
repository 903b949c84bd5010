// Whether the extension is still there.
import browser from 'webextension-polyfill'

/** True once the extension was updated, disabled or removed under this page. */
export function isExtensionGone(): boolean {
  try {
    return !browser.runtime.id
  } catch {
    return true
  }
}
