// What the walk over a page gives: the boxes that block elements make, and the stretches of text
// between their boundaries, each a candidate for the article's body.
import type { BlockKind } from '../language/article.ts'

/** A block element that holds text, with what its subtree comes to. */
export interface Box {
  readonly element: Element
  readonly tag: string
  /** Its class, as written. */
  readonly label: string
  readonly parent: Box | null
  /** What its own class and id say: bits of `names.ts`. */
  readonly names: number
  readonly depth: number
  /** Sums over the blocks of its subtree, filled in after the walk (`measure.ts`). */
  prose: number
  chars: number
  linked: number
  blocks: number
}

/** Stands between text nodes: a line break (a space in the text), or something that was left out. */
export type Gap = 'break' | 'hole'

export interface RawBlock {
  readonly box: Box
  readonly kind: BlockKind
  readonly parts: readonly (Text | Gap)[]
  /** Its text, white space collapsed and trimmed. */
  readonly text: string
  /** Characters of it inside links. */
  readonly linked: number
  /** Characters of it inside bold or italic elements. */
  readonly stressed: number
}
