// What both apps are given, and what a test can do with them once they run.
import type { TestArticle } from '../../../scripts/drive/articles.ts'

export interface App {
  readonly articles: readonly TestArticle[]
}

export interface RunningApp {
  /** Goes on to the next article, as a link within the app would. */
  next(): void
  /** Renders the same article in new elements. */
  again(): void
}
