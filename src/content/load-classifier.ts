// Gets the classifier into this frame: a script of its own, since most pages are told without it to be
// no article, or to be a plain one.
import type { Classifier } from '../article/find-body.ts'
import { send } from '../messages/page.ts'

declare global {
  var newsglossClassifier: Classifier | undefined
}

/** Loads it at the first call. @throws when the browser refuses to load it */
export async function loadClassifier(): Promise<Classifier> {
  if (!globalThis.newsglossClassifier) await send('load', { script: 'classifier' })
  if (!globalThis.newsglossClassifier)
    throw new Error('the classifier was not loaded into the page')
  return globalThis.newsglossClassifier
}
