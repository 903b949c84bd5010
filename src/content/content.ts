// The content script: one live page, answering popup and commands, for as long as the extension is
// there. It decides whether the page is an article; only then is the reader (marks, card) loaded.
import { removeCards } from '../card/tags.ts'
import { clearAll } from '../marks/paint.ts'
import { answer, send } from '../messages/page.ts'
import { onSettingsChanged } from '../settings.ts'
import { takesIn } from '../sites/pattern.ts'
import { largeFrame, lookForArticleFrame } from './article-frame.ts'
import { livePage, type LivePage } from './live-page.ts'
import { pageAnswers } from './page-answers.ts'
import { SHARED } from './shared.ts'

declare global {
  /** The life of the content script in this frame. */
  var newsglossLife: AbortController | undefined
  var newsglossPage: LivePage | undefined
}

globalThis.newsglossShared = SHARED

// The script may be put into a page twice: as it loads, and at the reader's click or a new permission.
if (globalThis.newsglossLife?.signal.aborted !== false) {
  globalThis.newsglossLife = new AbortController()
  // A page that is rendered before it is asked for may never be seen.
  if (isPrerendering(document)) {
    document.addEventListener('prerenderingchange', start, { once: true })
  } else start()
} else {
  // What failed while the site wasn't allowed may be read now.
  void globalThis.newsglossPage?.read()
}

function start(): void {
  const life = globalThis.newsglossLife
  if (!life) return
  // An earlier version, updated under this page, may have left marks and a card.
  clearAll()
  removeCards(document)
  const isTop = window === top
  /** Whether a frame of this page has told that it has the article. */
  let isInFrame = false
  const page = livePage(document, life)
  globalThis.newsglossPage = page
  answer(
    {
      async leave({ patterns }) {
        const isTaken = patterns.some((pattern) => takesIn(pattern, addressOf(document)))
        if (!isTaken || (await send('mayRead', {}).catch(() => false))) return false
        life.abort()
        return true
      },
      articleInFrame({ isThere }) {
        isInFrame = isThere
        return true
      },
    },
    life.signal,
  )
  // Who has the article speaks for the page; where nobody has one, the page itself. A frame that is
  // taken away says no goodbye, and the adverts around it may stay.
  const isLeftToUs = (): boolean => isTop && !(isInFrame && largeFrame(document) !== null)
  answer(pageAnswers(page), life.signal, () => page.state() === 'article' || isLeftToUs())
  onSettingsChanged(() => void page.refresh(), life.signal)
  if (isTop) lookForArticleFrame(document, page, life.signal)
  void page.read()
}

/** A frame that its page has written itself has only the origin of that. */
function addressOf({ location }: Document): string {
  return location.protocol === 'about:' ? `${origin}/` : location.href
}

function isPrerendering(document: Document): boolean {
  return 'prerendering' in document && document.prerendering === true
}
