// What the walk over a page gives: the boxes that block elements make, and the stretches of text
// between their boundaries, each a candidate for the article's body.
import type { BlockKind } from '../../language/article.ts'

/** A block element, with what its subtree comes to. */
export interface Box {
  readonly element: Element
  readonly tag: string
  readonly parent: Box | null
  readonly depth: number
  /** Its class, as written: with the tag, what boxes made by the same template have in common. */
  readonly className: string
  /** Sums over the blocks of its subtree, filled in after the walk, as is all below (`measure.ts`). */
  chars: number
  linked: number
  blocks: number
  /** The number of its tag and class; 0 while it isn't known to hold a block. */
  label: number
  /** What its own class and id say: bits of `names.ts`; then with those of all boxes above it. */
  names: number
  path: number
  /** The tags above it that mean something, as bits. */
  above: number
  /** How far prose in it counts as the article's, by names and tags alone: 1, or less. */
  weight: number
  prose: number
}

/** Stands between text nodes: a line break (a space in the text), or something that was left out. */
export type Gap = 'break' | 'hole'

/** A piece of a block: a text node, or an element that holds nothing but text nodes. */
export type Part = Text | Element | Gap

export interface RawBlock {
  readonly box: Box
  readonly kind: BlockKind
  readonly parts: readonly Part[]
  /** Its text, white space collapsed. */
  readonly text: string
  /** Characters of it inside links. */
  readonly linked: number
  /** Characters of it inside bold or italic elements. */
  readonly stressed: number
}

/** A box of which nothing is summed up yet. */
export function makeBox(element: Element, tag: string, parent: Box | null): Box {
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    className: element.getAttribute('class') ?? '',
    chars: 0,
    linked: 0,
    blocks: 0,
    label: 0,
    names: 0,
    path: 0,
    above: 0,
    weight: 1,
    prose: 0,
  }
}
