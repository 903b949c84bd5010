// Explains words selected where nothing else of ours runs: on a page without an article, or of a site
// that isn't allowed. Put there by the reader's own key or click, which lets it see that page once.
import { SHARED } from '../content/shared.ts'
import { EMPTY_BRIEF } from '../empty-brief.ts'
import { bareArticle } from '../language/article.ts'
import { readSettings } from '../settings.ts'
import { openReading, type Reading } from './reading.ts'

declare global {
  var newsglossWords: { explain(words: string | null): Promise<boolean> } | undefined
}

// The card takes what it shares from here where there is no content script.
globalThis.newsglossShared ??= SHARED
globalThis.newsglossWords ??= explainer()

function explainer(): typeof globalThis.newsglossWords {
  const life = new AbortController()
  let reading: Promise<Reading> | null = null
  const open = async (): Promise<Reading> => {
    const settings = await readSettings()
    const article = bareArticle('', [])
    const page = { document, article, brief: EMPTY_BRIEF, settings, rangesOf: () => [] }
    return openReading(page, life, life.signal)
  }
  return {
    async explain(words) {
      const opened = await (reading ??= open())
      return words === null ? opened.openCard() : opened.explain(words)
    },
  }
}
