// Puts the classifier, the reader and the card beside the content script that asks for it.
import browser from 'webextension-polyfill'

/** Loads a script into the asking frame. @throws when the frame is gone or may not be reached */
export async function loadInto(
  { tab, frameId = 0 }: browser.Runtime.MessageSender,
  script: 'classifier' | 'reader' | 'card',
): Promise<boolean> {
  if (tab?.id === undefined) return false
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [`${script}.js`],
  })
  return true
}
