// A page as it lives: read once, its text sent once, its marks kept where the text is while the page
// changes. Whatever goes wrong ends in quiet: no marks, no error on the page.
import { findArticle } from '../article/find-article.ts'
import { rangesOf } from '../article/text-map.ts'
import type { Brief } from '../analyse.ts'
import { send, type PageState } from '../messages.ts'
import { readSettings } from '../settings.ts'
import { isExtensionGone, sendOrRetry } from './extension.ts'
import { openReading, type Reading } from './reading.ts'
import { watchText } from './watch-text.ts'

export interface LivePage {
  /** Reads the page anew, as the settings now say. */
  read(): Promise<void>
  describe(): PageState
  /** Scrolls to a main point; false when there is none such. */
  visitPoint(index: number): boolean
  /** Scrolls to a term's first mark and opens its card; false when there is none such. */
  visitTerm(id: string): boolean
}

type State = Exclude<PageState['state'], 'article'> | { readonly reading: Reading }

/** Takes hold of the page until `life` is aborted, which also happens when the extension is gone. */
export function livePage(document: Document, life: AbortController): LivePage {
  let state: State = 'reading'
  let turn = new AbortController()
  /** The brief of the last text sent: a page that re-renders the same text isn't sent again. */
  let known: { readonly text: string; readonly brief: Brief } | null = null

  async function read(): Promise<void> {
    turn.abort()
    turn = new AbortController()
    const { signal } = turn
    const stop = (): void => turn.abort()
    life.signal.addEventListener('abort', stop, { signal })
    const next = await readOnce(signal).catch((): State => 'failed')
    if (isExtensionGone()) life.abort()
    else if (!signal.aborted) state = next
  }

  async function readOnce(signal: AbortSignal): Promise<State> {
    const { sitesOff } = await readSettings()
    if (signal.aborted || sitesOff.includes(document.location.hostname)) return 'off'
    const found = findArticle(document)
    if (!found) return 'no-article'
    const { article, map } = found
    const brief =
      known?.text === article.text
        ? known.brief
        : await sendOrRetry(() => send('analyse', { article }))
    known = { text: article.text, brief }
    if (signal.aborted) return 'reading'
    watchText(found.root, () => void read(), signal)
    const reading = openReading(
      { document, article, brief, rangesOf: (span) => rangesOf(map, span) },
      life,
      signal,
    )
    return { reading }
  }

  return {
    read,
    describe: () => (typeof state === 'string' ? { state } : state.reading.describe()),
    visitPoint: (index) => typeof state !== 'string' && state.reading.visitPoint(index),
    visitTerm: (id) => typeof state !== 'string' && state.reading.visitTerm(id),
  }
}
