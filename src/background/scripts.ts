// Puts the classifier, the reader and the card beside the content script that asks for it.
import browser from 'webextension-polyfill'
import { addressOf, mayRead } from '../sites/registration.ts'

const UNALLOWED_WITHIN_MS = 3000

/**
 * Loads a script into the asking document; false where the browser doesn't let it in. @throws when the document is gone
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
  // An answer, and no error, after which it would be asked once more.
  const ran = loaded.then(() => true)
  return Promise.race([ran, mayRead(addressOf(sender)).then((may) => (may ? ran : refusal()))])
}

function refusal(): Promise<false> {
  return new Promise((answer) => {
    setTimeout(() => answer(false), UNALLOWED_WITHIN_MS)
  })
}
