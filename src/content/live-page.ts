// A page as it lives: read once, its text sent once, its marks kept where the text is while the page
// changes. Whatever goes wrong ends in quiet: no marks, no error on the page.
import { findArticle } from '../article/find-article.ts'
import { rangesOf } from '../article/text-map.ts'
import type { Brief } from '../analyse.ts'
import { send, type PageState } from '../messages.ts'
import { readSettings } from '../settings.ts'
import { isExtensionGone, sendOrRetry } from './extension.ts'
import { openReading, type ReadPage, type Reading } from './reading.ts'
import { watchPage } from './watch-page.ts'

export interface LivePage {
  /** Reads the page anew, as the settings now say. */
  read(): Promise<void>
  describe(): PageState
  /** Scrolls to a main point; false when there is none such. */
  visitPoint(index: number): boolean
  /** Scrolls to a term's first mark and opens its card; false when there is none such. */
  visitTerm(id: string): boolean
}

type Silence = Exclude<PageState['state'], 'article'>
type State = Silence | { readonly reading: Reading }

/** Takes hold of the page until `life` is aborted, which also happens when the extension is gone. */
export function livePage(document: Document, life: AbortController): LivePage {
  let state: State = 'reading'
  /** The read under way, and the one whose marks are on the page. */
  let pending = new AbortController()
  let current = new AbortController()
  /** The brief of the last text sent: a page that re-renders the same text isn't sent again. */
  let known: { readonly text: string; readonly brief: Brief } | null = null

  const watch = watchPage(document, () => void read(), life.signal)

  async function read(): Promise<void> {
    pending.abort()
    const turn = new AbortController()
    pending = turn
    const next = await look(turn.signal).catch((): Silence => 'failed')
    if (isExtensionGone()) life.abort()
    if (turn.signal.aborted || life.signal.aborted) return
    // What was shown stays until what replaces it is ready: a page that re-renders doesn't flicker.
    current.abort()
    current = turn
    state = typeof next === 'string' ? next : { reading: openReading(next, life, turn.signal) }
  }

  async function look(signal: AbortSignal): Promise<Silence | ReadPage> {
    const { sitesOff } = await readSettings()
    if (sitesOff.includes(document.location.hostname)) return 'off'
    if (signal.aborted) return 'reading'
    const found = findArticle(document)
    watch.settle(found?.root ?? null)
    if (!found) return 'no-article'
    const { article, map } = found
    const brief =
      known?.text === article.text
        ? known.brief
        : await sendOrRetry(() => send('analyse', { article }))
    known = { text: article.text, brief }
    return { document, article, brief, rangesOf: (span) => rangesOf(map, span) }
  }

  life.signal.addEventListener('abort', () => {
    pending.abort()
    current.abort()
  })

  return {
    read,
    describe: () => (typeof state === 'string' ? { state } : state.reading.describe()),
    visitPoint: (index) => typeof state !== 'string' && state.reading.visitPoint(index),
    visitTerm: (id) => typeof state !== 'string' && state.reading.visitTerm(id),
  }
}
