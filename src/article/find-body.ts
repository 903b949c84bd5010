// Whether a page is an article, and its body as live nodes: what every page is checked for.
import { choose } from './choose.ts'
import { compose, type Composed } from './compose.ts'
import { firstLook, isArticle } from './is-article.ts'
import type { RawBlock } from './raw-block.ts'
import { elementAround, holds } from './shadow.ts'
import { hintsOf, readStatements, speakerOf, type Statements } from './statements.ts'
import { visibleBlocks } from './visible.ts'
import { walk } from './walk.ts'

export interface FoundBody extends Composed {
  /** The smallest element that holds the body, for observers. */
  readonly root: Element
  /** What the rest of the article is read from. */
  readonly statements: Statements
  readonly first: Element | null
  readonly standfirst: string | null
  /** What the browser calls the page: it changes with the article, even where its text does not. */
  readonly pageTitle: string
  /** Characters of the text that was taken for an article. */
  readonly decidedOn: number
}

/**
 * Finds the body of the article in a live document; null when the page is none. The page is only
 * read, never changed or cloned. Never throws.
 */
export function findBody(document: Document): FoundBody | null {
  try {
    return find(document)
  } catch {
    // Whatever a page does to its own document, what is left is a page without marks.
    return null
  }
}

function find(document: Document): FoundBody | null {
  const body = document.body as HTMLElement | null
  if (!body) return null
  const seeds = firstLook(document, body)
  if (!seeds) return null
  const statements = readStatements(speakerOf(document))
  const walked = walk(seeds.root)
  const { body: all, standfirst } = choose(
    walked,
    hintsOf([document, ...seeds.shadows], statements),
  )
  const chosen = visibleBlocks(all)
  const composed = compose(chosen)
  const finding = { document, statements, seeds, all: walked.blocks, chosen, text: composed.text }
  if (!isArticle(finding)) return null
  const first = chosen[0]?.box.element ?? null
  const root = rootOf(chosen, body)
  const decidedOn = composed.text.length
  const pageTitle = document.title
  return { ...composed, root, statements, first, standfirst, pageTitle, decidedOn }
}

/** Reads an element alone: what of its text is shown, in blocks. */
export function readPart(element: Element): Composed {
  return compose(visibleBlocks(walk(element).blocks))
}

/** The smallest element that holds all the blocks. */
function rootOf(blocks: readonly RawBlock[], body: Element): Element {
  let root = blocks[0]?.box.element ?? body
  for (const { box } of blocks) {
    while (root !== body && !holds(root, box.element)) root = elementAround(root) ?? body
  }
  return root
}
