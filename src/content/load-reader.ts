// Gets the reader (marks, pointer, keys) into this frame. It is a script of its own, because most pages
// have no article and shouldn't pay for it; the background puts it beside this one when asked.
import { send } from '../messages/page.ts'
import type { Reader } from '../reading/read-article.ts'

declare global {
  var newsglossReader: Reader | undefined
}

/** The reader, loaded at the first call. @throws when the browser refuses to load it */
export async function loadReader(): Promise<Reader> {
  if (!globalThis.newsglossReader) await send('load', { script: 'reader' })
  if (!globalThis.newsglossReader) throw new Error('the reader was not loaded into the page')
  return globalThis.newsglossReader
}
