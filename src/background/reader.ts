// Puts the reader beside the content script that asks for it.
import browser from 'webextension-polyfill'

/** Loads reader.js into the asking frame. @throws when the frame is gone or may not be reached */
export async function loadReaderInto(sender: browser.Runtime.MessageSender): Promise<boolean> {
  if (sender.tab?.id === undefined) return false
  await browser.scripting.executeScript({
    target: { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] },
    files: ['reader.js'],
  })
  return true
}
