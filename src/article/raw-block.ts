// What the walk over a page gives: the boxes that block elements make, and the stretches of text
// between their boundaries, each a candidate for the article's body.
import type { BlockKind } from '../language/article.ts'
import type { Counts } from './count.ts'
import { BIT } from './names.ts'

/** A block element that holds text, with what its subtree comes to. */
export interface Box {
  readonly element: Element
  readonly tag: string
  /** Tag and class, as written: what boxes made by the same template have in common. */
  readonly label: string
  /** Its label and its parent's. */
  readonly template: string
  readonly parent: Box | null
  /** What its own class and id say: bits of `names.ts`. */
  readonly names: number
  readonly depth: number
  /** How far prose in it counts as the article's, by names and tags alone: 1, or less. */
  readonly weight: number
  /** Sums over the blocks of its subtree, filled in after the walk (`measure.ts`). */
  prose: number
  chars: number
  linked: number
  blocks: number
}

/** Stands between text nodes: a line break (a space in the text), or something that was left out. */
export type Gap = 'break' | 'hole'

export interface RawBlock extends Readonly<Counts> {
  readonly box: Box
  readonly kind: BlockKind
  readonly parts: readonly (Text | Gap)[]
  /** Characters of it inside links. */
  readonly linked: number
  /** Characters of it inside bold or italic elements. */
  readonly stressed: number
}

/** Names of parts that hold prose of their own which is not the article's. */
const OUTSIDE = BIT.comment | BIT.related | BIT.nav | BIT.side | BIT.signup | BIT.notice | BIT.ad

/** A box before anything is summed up in it. */
export function makeBox(
  element: Element,
  tag: string,
  parent: Box | null,
  name: string,
  names: number,
): Box {
  const above = parent ? parent.weight : 1
  const isOutside = (names & OUTSIDE) !== 0 || tag === 'aside' || tag === 'form' || tag === 'footer'
  const weight = parent && isOutside ? above * (names & BIT.comment ? 0.1 : 0.4) : above
  const depth = parent ? parent.depth + 1 : 0
  const label = `${tag}.${name}`
  const template = parent ? `${label}<${parent.label}` : label
  return {
    element,
    tag,
    label,
    template,
    parent,
    names,
    depth,
    weight,
    prose: 0,
    chars: 0,
    linked: 0,
    blocks: 0,
  }
}

/** The block's text, white space collapsed; of a long one only the beginning. */
export function openingOf(block: RawBlock, limit: number): string {
  let text = ''
  for (const part of block.parts) {
    text += typeof part === 'string' ? ' ' : part.data.slice(0, limit * 2)
    if (text.length > limit * 2) break
  }
  return text
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim()
    .slice(0, limit)
}
