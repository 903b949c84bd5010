// From a body that the content script found to its marks on the page: what the page says of it, its
// brief from the background, and the reading that opens on both.
import { articleOf } from '../article/article-of.ts'
import type { FoundBody } from '../article/find-body.ts'
import { rangesOf } from '../article/text-map.ts'
import type { Article } from '../language/article.ts'
import type { Settings } from '../settings.ts'
import { briefStore } from './brief-store.ts'
import { beginningOf, openInSteps } from './open-in-steps.ts'
import type { ReadPage } from './read-page.ts'
import { openReading, type Reading } from './reading.ts'

export interface Reader {
  /**
   * Gets all that is needed to read a body. The answer opens the reading until its signal is aborted;
   * `onWhole` is called when a very long article, opened by its beginning, is read to the end.
   * @throws when the background can't be reached
   */
  prepare(
    document: Document,
    body: FoundBody,
    settings: Settings,
  ): Promise<(life: AbortController, signal: AbortSignal, onWhole: () => void) => Reading>
  /** Settings or glossaries have changed: what was analysed before no longer holds. */
  forget(): void
}

/** The reader of one document. */
export function makeReader(): Reader {
  const briefs = briefStore()
  return {
    async prepare(document, body, settings) {
      const article = articleOf(document, body)
      const pageOf = async (article: Article): Promise<ReadPage> => ({
        document,
        article,
        brief: await briefs.of(article),
        settings,
        rangesOf: (span) => rangesOf(body.map, span),
      })
      const beginning = beginningOf(article)
      if (!beginning) {
        const page = await pageOf(article)
        return (life, signal) => openReading(page, life, signal)
      }
      const first = await pageOf(beginning)
      const whole = pageOf(article)
      // Nobody waits for it when the page has changed before the beginning is opened.
      whole.catch(() => undefined)
      return (life, signal, onWhole) => openInSteps(first, whole, life, signal, onWhole)
    },
    forget: () => briefs.clear(),
  }
}
