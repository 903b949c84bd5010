// The article of a page: whether there is one, its body as live nodes, what the page says of it.
import type { Article } from '../language/article.ts'
import { choose } from './choose.ts'
import { compose } from './compose.ts'
import { isArticle } from './is-article.ts'
import { readMetadata } from './metadata.ts'
import type { TextMap } from './text-map.ts'
import { walk } from './walk.ts'

export interface FoundArticle {
  readonly article: Article
  readonly map: TextMap
  /** The smallest element that holds the body, for observers. */
  readonly root: Element
}

/**
 * Finds the article in a live document; null when the page is none. The page is only read, never
 * changed or cloned. Offsets in `article` are into `article.text`. Never throws.
 */
export function findArticle(document: Document): FoundArticle | null {
  try {
    return find(document)
  } catch {
    // Whatever a page does to its own document, what is left is a page without marks.
    return null
  }
}

function find(document: Document): FoundArticle | null {
  const body = document.body as HTMLElement | null
  if (!body) return null
  const { blocks, boxes } = walk(body)
  const root = boxes[0]
  if (!root) return null
  const chosen = choose(blocks, root)
  if (!chosen.main) return null
  const composed = compose(chosen.blocks)
  if (!isArticle(document, composed)) return null
  const { text, blocks: spans } = composed
  return {
    article: { ...readMetadata(document), text, blocks: spans },
    map: composed.map,
    root: chosen.main.element,
  }
}
