// The article of a page: whether there is one, its body as live nodes, what the page says of it.
import type { Article } from '../language/article.ts'
import { choose } from './choose.ts'
import { compose } from './compose.ts'
import { evidenceOf, isArticle, mayBeArticle } from './is-article.ts'
import { readMetadata } from './metadata.ts'
import type { RawBlock } from './raw-block.ts'
import { findSeeds } from './seeds.ts'
import { elementAround, holds } from './shadow.ts'
import { hintsOf, readStatements } from './statements.ts'
import type { TextMap } from './text-map.ts'
import { visibleBlocks } from './visible.ts'
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
  const seeds = findSeeds(body)
  if (!mayBeArticle(document, seeds)) return null
  const statements = readStatements(document)
  const walked = walk(seeds.root)
  const { body: all, standfirst } = choose(walked, hintsOf(document, statements))
  const chosen = visibleBlocks(all)
  const composed = compose(chosen)
  const evidence = evidenceOf(document, statements, seeds, walked.blocks, chosen, composed.text)
  if (!isArticle(evidence)) return null
  const { text, blocks, map } = composed
  const first = chosen[0]?.box.element ?? null
  return {
    article: { ...readMetadata(document, statements, { first, text, standfirst }), text, blocks },
    map,
    root: rootOf(chosen, body),
  }
}

/** The smallest element that holds all the blocks. */
function rootOf(blocks: readonly RawBlock[], body: Element): Element {
  let root = blocks[0]?.box.element ?? body
  for (const { box } of blocks) {
    while (root !== body && !holds(root, box.element)) root = elementAround(root) ?? body
  }
  return root
}
