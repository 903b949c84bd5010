// From a body that the content script found to its marks on the page: what the page says of it, its
// brief from the background, and the reading that opens on both.
import { articleOf } from '../article/article-of.ts'
import { readPart, type FoundBody } from '../article/find-body.ts'
import { reread } from '../article/reread.ts'
import { rangesOf } from '../article/dom/text-map.ts'
import type { Article } from '../language/article.ts'
import type { Settings } from '../setting-values.ts'
import { briefStore } from './brief-store.ts'
import { beginningOf, openInSteps } from './open-in-steps.ts'
import type { ReadPage } from './read-page.ts'
import { openReading, type Reading } from './reading.ts'
import { isSameArticle } from './same-article.ts'

/** All that is needed to read a body. */
export interface Prepared {
  /** Goes on with a reading of the same article; false when this one has to be opened afresh. */
  update(reading: Reading): boolean
  /**
   * Opens the reading until its signal is aborted; `onWhole` is called when a very long article,
   * opened by its beginning, is read to the end.
   */
  open(life: AbortController, signal: AbortSignal, onWhole: () => void): Reading
}

export interface Reader {
  /**
   * Gets all that is needed to read a body.
   * @throws when the background can't be reached
   */
  prepare(document: Document, body: FoundBody, settings: Settings): Promise<Prepared>
  /** The body after some changes of its page; null when the whole page has to be looked at. */
  reread(body: FoundBody, changes: readonly MutationRecord[]): FoundBody | null
  /** Settings or glossaries have changed: what was analysed before no longer holds. */
  forget(): void
}

/** The reader of one document. */
export function makeReader(): Reader {
  const briefs = briefStore()
  /** What the page says of articles that were read again in part. */
  const articles = new WeakMap<FoundBody, Article>()
  /** The article that was opened last. */
  let last: Article | null = null
  return {
    async prepare(document, body, settings) {
      const again = articles.get(body)
      const article = again ?? articleOf(document, body)
      articles.set(body, article)
      const pageOf = async (article: Article): Promise<ReadPage> => ({
        document,
        article,
        brief: await briefs.of(article),
        settings,
        rangesOf: (span) => rangesOf(body.map, span),
      })
      // What is shown of the same article, rendered anew, stays until the whole is ready.
      const isSame = last !== null && isSameArticle(last, article)
      const beginning = again || isSame ? null : beginningOf(article)
      if (!beginning) {
        const page = await pageOf(article)
        return {
          update: (reading) => reading.update(page),
          open(life, signal) {
            last = article
            return openReading(page, life, signal)
          },
        }
      }
      const first = await pageOf(beginning)
      const whole = pageOf(article)
      // Nobody waits for it when the page has changed before the beginning is opened.
      whole.catch(() => undefined)
      return {
        update: () => false,
        open(life, signal, onWhole) {
          last = article
          return openInSteps(first, whole, life, signal, onWhole)
        },
      }
    },
    reread(body, changes) {
      const next = reread(body, changes, readPart)
      if (!next || next === body) return null
      const article = articles.get(body)
      if (article) articles.set(next, { ...article, text: next.text, blocks: next.blocks })
      return next
    },
    forget: () => briefs.clear(),
  }
}
