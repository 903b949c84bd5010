// A page as it was read: what the marks and the card work with.
import type { Brief } from '../analyse.ts'
import type { Article, Span } from '../language/article.ts'
import type { Settings } from '../setting-values.ts'

/** What changes of it while it is read is put into the same object. */
export interface ReadPage {
  readonly document: Document
  readonly article: Article
  readonly brief: Brief
  readonly settings: Settings
  /** The live ranges of a span of the article's text; none where the page has taken it away. */
  readonly rangesOf: (span: Span) => Range[]
}
