// The article of a page: its body, and what the page says of it.
import type { Article } from '../language/article.ts'
import { findBody, type FoundBody } from './find-body.ts'
import { readMetadata } from './metadata.ts'
import type { TextMap } from './text-map.ts'

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
export function findArticle(document: Document): FoundArticle | null {
  const body = findBody(document)
  return body && { article: articleOf(document, body), map: body.map, root: body.root }
}

/** The article of a body that was found. Never throws: what can't be read is left out. */
export function articleOf(document: Document, body: FoundBody): Article {
  const { text, blocks, statements } = body
  return { ...readMetadata(document, statements, body), text, blocks }
}
