// A page as it lives: read once, its text sent once, its marks kept where the text is while the page
// changes. Whatever goes wrong ends in quiet: no marks, no error on the page.
import { findArticle } from '../article/find-article.ts'
import { rangesOf } from '../article/text-map.ts'
import type { Brief } from '../analyse.ts'
import { send, type Command } from '../messages.ts'
import type { ReadPage } from '../reading/read-page.ts'
import type { Reading } from '../reading/reading.ts'
import { changeSettings, readSettings } from '../settings.ts'
import type { PageState } from '../shapes.ts'
import { isExtensionGone, sendOrRetry } from './extension.ts'
import { loadReader } from './load-reader.ts'
import { watchPage } from './watch-page.ts'

export interface LivePage {
  /** Reads the page anew, as the settings now say. */
  read(): Promise<void>
  /** Reads it and has it analysed anew: settings or glossaries have changed. */
  refresh(): Promise<void>
  describe(): PageState
  /** The article as it is read; null while the page has none, or is off. */
  reading(): Reading | null
  /** Does what a keyboard command asks; false when there is nothing to do it on. */
  obey(command: Command): boolean
  /** Explains words selected on the page. */
  explain(words: string): boolean
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
    state = typeof next === 'string' ? next : { reading: next(turn.signal) }
    const count = typeof state === 'string' ? null : state.reading.count
    send('showCount', { count }).catch(() => undefined)
  }

  async function look(signal: AbortSignal): Promise<Silence | ((signal: AbortSignal) => Reading)> {
    const settings = await readSettings()
    if (settings.sitesOff.includes(document.location.hostname)) return 'off'
    if (signal.aborted) return 'reading'
    const found = findArticle(document)
    watch.settle(found?.root ?? null)
    if (!found) return 'no-article'
    const { article, map } = found
    const [openReading, brief] = await Promise.all([
      loadReader(),
      known?.text === article.text ? known.brief : sendOrRetry(() => send('analyse', { article })),
    ])
    known = { text: article.text, brief }
    const page: ReadPage = {
      document,
      article,
      brief,
      settings,
      rangesOf: (span) => rangesOf(map, span),
    }
    return (signal) => openReading(page, life, signal)
  }

  const reading = (): Reading | null => (typeof state === 'string' ? null : state.reading)

  life.signal.addEventListener('abort', () => {
    pending.abort()
    current.abort()
  })

  return {
    read,
    refresh() {
      known = null
      return read()
    },
    reading,
    describe: () => (typeof state === 'string' ? { state } : state.reading.describe()),
    explain: (words) => reading()?.explain(words) ?? false,
    obey(command) {
      if (command === 'silence') {
        void toggleSite(document.location.hostname)
        return true
      }
      if (command === 'openCard') return reading()?.openCard() ?? false
      return reading()?.step(command === 'nextTerm' ? 1 : -1) ?? false
    },
  }
}

async function toggleSite(host: string): Promise<void> {
  const { sitesOff } = await readSettings()
  const others = sitesOff.filter((site) => site !== host)
  await changeSettings({ sitesOff: others.length < sitesOff.length ? others : [...others, host] })
}
