// The article of a page: its body, and what the page says of it.
import type { Article } from '../language/article.ts'
import { articleOf } from './article-of.ts'
import { CLASSIFIER } from './classifier.ts'
import { type Classifier, findBody } from './find-body.ts'
import type { TextMap } from './dom/text-map.ts'

export interface FoundArticle {
  readonly article: Article
  readonly map: TextMap
  /** The smallest element that holds the body. */
  readonly root: Element
}

/**
 * Finds the article in a live document; null when the page is none. Offsets in `article` are into
 * `article.text`. Never throws.
 */
export function findArticle(
  document: Document,
  classifier: Classifier = CLASSIFIER,
): FoundArticle | null {
  const body = findBody(document, classifier)
  return body && { article: articleOf(document, body), map: body.map, root: body.root }
}
