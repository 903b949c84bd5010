// From a body that the content script found to its marks on the page: what the page says of it, its
// brief from the background, and the reading that opens on both.
import { articleOf } from '../article/article-of.ts'
import type { FoundBody } from '../article/find-body.ts'
import { rangesOf } from '../article/text-map.ts'
import type { Settings } from '../settings.ts'
import { briefStore } from './brief-store.ts'
import { openReading, type Reading } from './reading.ts'

export interface Reader {
  /**
   * Gets all that is needed to read a body. The answer opens the reading until its signal is aborted.
   * @throws when the background can't be reached
   */
  prepare(
    document: Document,
    body: FoundBody,
    settings: Settings,
  ): Promise<(life: AbortController, signal: AbortSignal) => Reading>
  /** Settings or glossaries have changed: what was analysed before no longer holds. */
  forget(): void
}

/** The reader of one document. */
export function makeReader(): Reader {
  const briefs = briefStore()
  return {
    async prepare(document, body, settings) {
      const article = articleOf(document, body)
      const brief = await briefs.of(article)
      const page = {
        document,
        article,
        brief,
        settings,
        rangesOf: (span: { start: number; end: number }) => rangesOf(body.map, span),
      }
      return (life, signal) => openReading(page, life, signal)
    },
    forget: () => briefs.clear(),
  }
}
