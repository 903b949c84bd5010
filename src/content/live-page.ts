// A page as it lives: read once, its text sent once, its marks kept where the text is while the page
// changes. Whatever goes wrong ends in quiet: no marks, no error on the page.
import { findBody, type FoundBody } from '../article/find-body.ts'
import { send, type Command } from '../messages/page.ts'
import type { Prepared } from '../reading/read-article.ts'
import type { Reading } from '../reading/reading.ts'
import type { Settings } from '../setting-values.ts'
import { readSettings, setListed } from '../settings.ts'
import type { PageState } from '../messages/shapes.ts'
import { isExtensionGone } from '../messages/extension-gone.ts'
import { tellLast } from '../messages/tell-last.ts'
import { loadClassifier } from './load-classifier.ts'
import { loadReader } from './load-reader.ts'
import { isSameBody } from './same-body.ts'
import { watchPage, type Changes } from './watch-page.ts'

export interface LivePage {
  /** Reads the page anew. */
  read(): Promise<void>
  /** Reads it and has it analysed anew: settings or glossaries have changed. */
  refresh(): Promise<void>
  describe(): PageState
  /** How it stands with the page: what costs nothing of the above. */
  state(): PageState['state']
  /** The article as it is read; null while the page has none, or is off. */
  reading(): Reading | null
  /** Does what a keyboard command asks; false when there is nothing to do it on. */
  obey(command: Command): boolean
  /** Explains words selected on the page. */
  explain(words: string): boolean
}

declare global {
  /** The host of the page around this frame, which the switch in the popup speaks of. */
  var newsglossSite: string | null | undefined
}

type Silence = Exclude<PageState['state'], 'article'>
type State = Silence | { readonly reading: Reading }
/** What a look at the page comes to: nothing new, nothing to read, or an article to open. */
type Look = 'same' | Silence | Prepared

/** Takes hold of the page until `life` is aborted, which also happens when the extension is gone. */
export function livePage(document: Document, life: AbortController): LivePage {
  let state: State = 'reading'
  /** The read under way, and the one whose marks are on the page. */
  let pending = new AbortController()
  let current = new AbortController()
  /** What the last look found; what stands on the page may still be the one before it. */
  let found: FoundBody | null = null
  let shown: FoundBody | null = null
  /** What has changed since the last look; null: anything. */
  let unread: Changes = null
  let settings: Promise<Settings> | null = null
  /** The number of marks, which the background shows. */
  const count = tellLast((count: number | null) => send('showCount', { count }), null)

  const watch = watchPage(
    document,
    {
      onChange(changes) {
        unread = unread && changes && [...unread, ...changes]
        void update()
      },
      // The background may be asleep: it wakes while the article is on its way.
      onNavigation: () => void send('mayRead', {}).catch(() => undefined),
      onReturn: () => void comeBack(),
    },
    life.signal,
  )

  function read(): Promise<void> {
    unread = null
    return update()
  }

  async function update(): Promise<void> {
    pending.abort()
    const turn = new AbortController()
    pending = turn
    const next = await look(turn.signal).catch((): Silence => 'failed')
    if (isExtensionGone()) life.abort()
    if (turn.signal.aborted || life.signal.aborted || next === 'same' || next === state) return
    // What was shown stays until what replaces it is ready: a page that re-renders doesn't flicker.
    pending = new AbortController()
    const before = reading()
    if (typeof next === 'string' || !before || !next.update(before)) {
      current.abort()
      current = turn
      state = typeof next === 'string' ? next : { reading: next.open(life, turn.signal, tellCount) }
    }
    shown = typeof next === 'string' ? null : found
    tellCount()
  }

  async function look(signal: AbortSignal): Promise<Look> {
    const chosen = await (settings ??= readSettings())
    if (chosen.sitesOff.includes(siteOf(document))) {
      unread = null
      return 'off'
    }
    if (signal.aborted) return 'same'
    if (!document.contentType.includes('html')) return 'unreadable'
    const start = performance.now()
    const before = found
    const again = found && unread && globalThis.newsglossReader?.reread(found, unread)
    let seen = again ?? findBody(document, globalThis.newsglossClassifier ?? null)
    if (seen === 'unsure') {
      const classifier = await loadClassifier()
      if (signal.aborted) return 'same'
      seen = findBody(document, classifier)
    }
    // Not before: what is left for a later look must not be lost on it.
    unread = []
    found = seen
    const isNews = !isSameBody(found, before)
    watch.settle(found, performance.now() - start, isNews)
    if (!found) return 'no-article'
    if (isSameBody(found, shown) && reading()?.isWhole()) return 'same'
    const reader = await loadReader()
    return reader.prepare(document, found, chosen)
  }

  function refresh(): Promise<void> {
    settings = null
    shown = null
    // It may be off no more, and is off again as soon as the settings are read.
    if (state === 'off') state = 'reading'
    globalThis.newsglossReader?.forget()
    return read()
  }

  /** Back from the browser's cache of pages: the site may have been taken back meanwhile. */
  async function comeBack(): Promise<void> {
    // A worker that was killed as it answered takes nothing back.
    const mayStay = await send('mayRead', {}).catch(() => !isExtensionGone())
    if (!mayStay) return life.abort()
    count.forget()
    await refresh()
  }

  const reading = (): Reading | null => (typeof state === 'string' ? null : state.reading)
  const tellCount = (): void => count.tell(reading()?.count ?? null)

  // A frame that is taken away can't say so later; a page that goes takes its number along.
  if (window !== top) addEventListener('pagehide', () => count.tell(null), { signal: life.signal })
  life.signal.addEventListener('abort', () => {
    pending.abort()
    current.abort()
  })

  return {
    read,
    refresh,
    reading,
    describe: () => (typeof state === 'string' ? { state } : state.reading.describe()),
    state: () => (typeof state === 'string' ? state : 'article'),
    explain: (words) => reading()?.explain(words) ?? false,
    obey(command) {
      if (command === 'silence') {
        void setListed('sitesOff', siteOf(document))
        return true
      }
      if (command === 'openCard') return reading()?.openCard() ?? false
      return reading()?.step(command === 'nextTerm' ? 1 : -1) ?? false
    },
  }
}

function siteOf({ location }: Document): string {
  return globalThis.newsglossSite ?? location.hostname
}
