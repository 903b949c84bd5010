// Puts the classifier, the reader and the card beside the content script that asks for it.
import browser from 'webextension-polyfill'
import { addressOf, mayRead } from '../sites/registration.ts'

const UNALLOWED_WITHIN_MS = 3000

/**
 * Loads a script into the asking document. @throws when it is gone or may not be reached
 *
 * The document and not only its frame, where the browser tells which: a page that is reloaded meanwhile
 * has another, in which the content script doesn't stand yet.
 *
 * On a site that was taken back from it Chromium refuses nothing: it waits for the reader's next press
 * of the toolbar button, and doesn't answer then either. Nobody who asks should wait so long.
 */
export async function loadInto(
  sender: browser.Runtime.MessageSender,
  script: 'classifier' | 'reader' | 'card',
): Promise<boolean> {
  const { tab, frameId = 0, documentId } = sender
  if (tab?.id === undefined) return false
  const loaded = browser.scripting.executeScript({
    target: {
      tabId: tab.id,
      ...(documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] }),
    },
    files: [`${script}.js`],
  })
  await ((await mayRead(addressOf(sender))) ? loaded : Promise.race([loaded, refusal()]))
  return true
}

function refusal(): Promise<never> {
  return new Promise((_, refuse) => {
    setTimeout(() => refuse(new Error('the browser lets no script in')), UNALLOWED_WITHIN_MS)
  })
}
