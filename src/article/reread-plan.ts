// What some changes of a page mean for the body that was found in it: which blocks are read again, what is
// added, and what is gone.
import type { BlockKind } from '../language/article.ts'
import type { Composed } from './dom/compose.ts'
import { shadowRootsOf } from './dom/shadow.ts'
import { elementAround } from '../element-around.ts'
import type { FoundBody } from './find-body.ts'
import { join } from './stretches.ts'

/** Reads an element alone: what of its text is shown, in blocks. */
export type ReadPart = (element: Element) => Composed

/** An element that comes to less text than this may be anything. */
const PARAGRAPH = 80
/** Beside an element that is added, one like it is looked for among so many. */
const NEIGHBOURS = 4

export interface Plan {
  /** Blocks that are read again, by number. */
  readonly fresh: ReadonlyMap<number, Composed>
  /** What comes before a block, by its number; or, by their count, at the end. */
  readonly added: ReadonlyMap<number, readonly Composed[]>
  readonly gone: ReadonlySet<number>
}

/** The plan for changes in their order; null when it can't be told without a look at the whole page. */
export function planOf(
  body: FoundBody,
  changes: readonly MutationRecord[],
  read: ReadPart,
): Plan | null {
  const numbers = numbersOf(body.elements)
  const touched = new Set<Element>()
  const added = new Set<Element>()
  const gone = new Set<number>()
  for (const { target, type, addedNodes, removedNodes } of changes) {
    // What is out of the page again was told of by the change that took it out.
    if (!target.isConnected) continue
    const block = blockAround(target, numbers)
    if (block) touched.add(block)
    else if (type !== 'childList') return null
    else {
      for (const node of removedNodes) if (node.isConnected) return null
      for (const node of addedNodes) {
        if (!node.isConnected || isEmpty(node)) continue
        if (node.nodeType !== 1) return null
        added.add(node as Element)
      }
    }
  }
  body.elements.forEach((element, number) => {
    if (!element.isConnected) gone.add(number)
  })
  const fresh = new Map<number, Composed>()
  for (const element of touched) {
    const [number = -1, ...others] = numbers.get(element) ?? []
    const part = others.length === 0 ? readBlock(body, number, element, read) : null
    if (!part) return null
    if (part.blocks.length === 0) gone.add(number)
    else fresh.set(number, part)
  }
  const placed = placeAdded(body, numbers, added, read)
  return placed && { fresh, added: placed, gone }
}

/** The numbers of the blocks that each element holds. */
function numbersOf(elements: readonly Element[]): ReadonlyMap<Element, readonly number[]> {
  const numbers = new Map<Element, number[]>()
  elements.forEach((element, number) => {
    const known = numbers.get(element)
    if (known) known.push(number)
    else numbers.set(element, [number])
  })
  return numbers
}

function blockAround(node: Node, known: ReadonlyMap<Element, unknown>): Element | null {
  let at = node.nodeType === 1 ? (node as Element) : elementAround(node)
  while (at && !known.has(at)) at = elementAround(at)
  return at
}

/** The block's text as it is now; null when it may have become something else than it was. */
function readBlock(
  { blocks }: FoundBody,
  number: number,
  element: Element,
  read: ReadPart,
): Composed | null {
  const before = blocks[number]
  const part = read(element)
  const [block, ...others] = part.blocks
  if (!before || others.length > 0 || part.elements.some((one) => one !== element)) return null
  if (!block) return part
  const isLittle = block.end < Math.min(PARAGRAPH, (before.end - before.start) / 2)
  return isLittle ? null : { ...part, blocks: [{ ...block, kind: before.kind }] }
}

/** The added elements that are the article's, each before the block it comes before; null in doubt. */
function placeAdded(
  body: FoundBody,
  numbers: ReadonlyMap<Element, readonly number[]>,
  added: ReadonlySet<Element>,
  read: ReadPart,
): ReadonlyMap<number, readonly Composed[]> | null {
  const placed = new Map<number, Composed[]>()
  if (added.size === 0) return placed
  if (shadowRootsOf(body.elements).length > 0) return null
  for (const element of inOrder(added)) {
    // Within another that is added, or outside the article.
    if ([...added].some((other) => other !== element && other.contains(element))) continue
    if (!body.root.contains(element)) continue
    const part = takeLike(body, element, added, numbers, read)
    if (!part) return null
    const at = numberAfter(body.elements, element)
    const here = placed.get(at)
    if (here) here.push(part)
    else placed.set(at, [part])
  }
  return placed
}

/** Of an added element the blocks that are set as those of one like it beside it, which were chosen. */
function takeLike(
  body: FoundBody,
  element: Element,
  added: ReadonlySet<Element>,
  numbers: ReadonlyMap<Element, readonly number[]>,
  read: ReadPart,
): Composed | null {
  const part = read(element)
  const like = neighbours(element).find(
    (other) => !added.has(other) && kindOf(other) === kindOf(element),
  )
  if (!like || part.text.length < PARAGRAPH) return null
  // All blocks of a kind were chosen there, or none; else it can't be told of the new ones.
  const kinds = new Map<string, BlockKind | null>()
  for (const known of read(like).elements) {
    const kind = body.blocks[numbers.get(known)?.[0] ?? -1]?.kind ?? null
    if ((kinds.get(kindOf(known)) ?? kind) !== kind) return null
    kinds.set(kindOf(known), kind)
  }
  if (!part.elements.every((one) => kinds.has(kindOf(one)))) return null
  return only(part, (one) => kinds.get(kindOf(one)) ?? null)
}

/** The blocks of a part that are of some kind, which their element tells. */
function only(part: Composed, kindIn: (element: Element) => BlockKind | null): Composed {
  return join(
    part.elements.flatMap((element, number) => {
      const kind = kindIn(element)
      if (!kind) return []
      const blocks = part.blocks.map((block) => ({ ...block, kind }))
      return [{ part: { ...part, blocks }, from: number, to: number + 1 }]
    }),
  )
}

function neighbours(element: Element): Element[] {
  const found: Element[] = []
  let before = element.previousElementSibling
  let after = element.nextElementSibling
  for (let turn = 0; turn < NEIGHBOURS; turn++) {
    if (before) found.push(before)
    if (after) found.push(after)
    before = before?.previousElementSibling ?? null
    after = after?.nextElementSibling ?? null
  }
  return found
}

/** What elements made by one template have in common. */
function kindOf({ localName, className }: Element): string {
  return `${localName}.${className}`
}

function inOrder(elements: ReadonlySet<Element>): Element[] {
  return [...elements].sort((one, other) => (isBefore(one, other) ? -1 : 1))
}

/** The number of the first block that stands after an element. */
function numberAfter(elements: readonly Element[], element: Element): number {
  const at = elements.findIndex((other) => other.isConnected && isBefore(element, other))
  return at < 0 ? elements.length : at
}

function isBefore(one: Element, other: Element): boolean {
  // 4: the other follows.
  return (one.compareDocumentPosition(other) & 4) !== 0
}

function isEmpty(node: Node): boolean {
  return node.nodeType === 8 || (node.textContent ?? '').trim() === ''
}
