// The article of a page: its body, and what the page says of it.
import { type Article, bareArticle } from '../language/article.ts'
import { findBody, type FoundBody } from './find-body.ts'
import { readMetadata } from './metadata.ts'
import type { TextMap } from './text-map.ts'

/** Above a block of so many characters stands what the page says of its article, and not below. */
const LONG = 100

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
  const { text, blocks, statements, standfirst, map } = body
  const lead = blocks.find(({ start, end }) => end - start > LONG) ?? blocks[0]
  const node = map.runs.find(({ end }) => end > (lead?.start ?? 0))?.node ?? null
  const found = { first: node?.parentElement ?? null, text, standfirst }
  try {
    return { ...readMetadata(document, statements, found), text, blocks }
  } catch {
    return bareArticle(text, blocks)
  }
}
