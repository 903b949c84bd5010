// The briefs of the last few articles of a page: one that renders its text anew, or goes back and
// forth between two articles, doesn't have them analysed again.
import type { Brief } from '../analyse.ts'
import type { Article } from '../language/article.ts'
import { send } from '../messages.ts'

const KEPT = 4

export interface BriefStore {
  /** The brief of an article. @throws when the background can't be reached */
  of(article: Article): Promise<Brief>
  /** Forgets all: the settings or the glossaries have changed. */
  clear(): void
}

/** An empty store. */
export function briefStore(): BriefStore {
  const briefs = new Map<string, Promise<Brief>>()
  return {
    of(article) {
      const key = JSON.stringify([article.published, article.title, article.host, article.text])
      const brief = briefs.get(key) ?? send('analyse', { article })
      brief.catch(() => briefs.delete(key))
      briefs.delete(key)
      briefs.set(key, brief)
      for (const oldest of [...briefs.keys()].slice(0, -KEPT)) briefs.delete(oldest)
      return brief
    },
    clear: () => briefs.clear(),
  }
}
