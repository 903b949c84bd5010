// Whether a page is an article, and its body as live nodes: what every page is checked for.
import { compose, type Composed } from './dom/compose.ts'
import { firstLook, isStatedArticle } from './first-look.ts'
import type { Finding } from './is-article.ts'
import { ofOwnArticle } from './own-article.ts'
import { plainBody } from './plain/plain-body.ts'
import type { RawBlock } from './dom/raw-block.ts'
import type { Seeds } from './plain/seeds.ts'
import { holds } from './dom/shadow.ts'
import { elementAround } from '../element-around.ts'
import { standfirstBeside } from './page/standfirst-beside.ts'
import { readStatements, speakerOf, type Statements } from './page/statements.ts'
import { visibleBlocks } from './dom/visible.ts'
import { walk } from './dom/walk.ts'

export interface FoundBody extends Composed {
  /** The smallest element that holds the body, for observers. */
  readonly root: Element
  /** What the rest of the article is read from. */
  readonly statements: Statements
  readonly standfirst: string | null
  /** What the browser calls the page: it changes with the article, even where its text does not. */
  readonly pageTitle: string
  /** Characters of the text that was taken for an article. */
  readonly decidedOn: number
}

/** A body in the making. */
export interface Found {
  /** All blocks that were read, and those of the body. */
  readonly all: readonly RawBlock[]
  readonly chosen: readonly RawBlock[]
  readonly standfirst: string | null
}

/** What decides where a page is not plain: a script of its own in the extension (`classifier.ts`). */
export interface Classifier {
  readonly findAny: (document: Document, seeds: Seeds, statements: Statements) => Found
  readonly isArticle: (finding: Finding) => boolean
}

/**
 * Finds the body of the article in a live document; null when the page is none. The page is only read, never
 * changed or cloned. Never throws.
 */
export function findBody(document: Document, classifier: Classifier): FoundBody | null
/** The same before the classifier is there: 'unsure' where it is needed. */
export function findBody(
  document: Document,
  classifier: Classifier | null,
): FoundBody | 'unsure' | null
export function findBody(document: Document, classifier: Classifier | null) {
  try {
    const speaker = speakerOf(document)
    const seeds = firstLook(document, speaker)
    return seeds && findIn(seeds, document, speaker, classifier)
  } catch {
    // Whatever a page does to its own document, what is left is a page without marks.
    return null
  }
}

function findIn(
  seeds: Seeds,
  document: Document,
  speaker: Document,
  classifier: Classifier | null,
): FoundBody | 'unsure' | null {
  const statements = readStatements(speaker)
  const isStated = isStatedArticle(document, statements, speaker !== document)
  const plain = findPlain(seeds, isStated)
  const isSure = plain !== null && isStated
  if (!isSure && !classifier) return 'unsure'
  const found = plain ?? classifier?.findAny(document, seeds, statements)
  if (!found || found.chosen.length === 0) return null
  const { all } = found
  const chosen = ofOwnArticle(document, found.chosen)
  const [first] = chosen
  const isWhole = first === found.chosen[0]
  const standfirst = isWhole || !first ? found.standfirst : standfirstBeside(first.box.element)
  const composed = compose(chosen)
  const { text } = composed
  const isArticle =
    isSure || classifier?.isArticle({ document, statements, seeds, all, chosen, text })
  if (!isArticle) return null
  const root = rootOf(chosen, document.body)
  const pageTitle = document.title
  return { ...composed, root, statements, standfirst, pageTitle, decidedOn: text.length }
}

/** A body that can be told without a look at all that stands around it. */
function findPlain(seeds: Seeds, isStated: boolean): Found | null {
  const all = plainBody(seeds, isStated)
  if (!all) return null
  const chosen = visibleBlocks(all)
  const first = chosen[0]
  if (!first || chosen.length * 2 < all.length) return null
  return { all, chosen, standfirst: standfirstBeside(first.box.element) }
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
