// A body that was found, read again only where the page has changed. A change within one of its
// blocks has that block read; an element like those beside it, as a live blog adds, is read alone; what
// was taken out is left out. Whatever else happens, the page has to be looked at whole.
import type { Block, BlockKind } from '../language/article.ts'
import type { Composed } from './dom/compose.ts'
import type { FoundBody } from './find-body.ts'
import { elementAround, holds, shadowRootsOf } from './dom/shadow.ts'
import { type Run, textMap } from './dom/text-map.ts'

/** Reads an element alone: what of its text is shown, in blocks. */
export type ReadPart = (element: Element) => Composed

/** An element that comes to less text than this may be anything. */
const PARAGRAPH = 80
/** Where more of the text has changed than this, it may be another article. */
const MOST_CHANGED = 0.3
/** Beside an element that is added, one like it is looked for among so many. */
const NEIGHBOURS = 4

/**
 * The body after some changes of its page, in order; `body` itself when none of them concerns it; null
 * when it can't be told without a look at the whole page. Offsets are into the new text.
 */
export function reread(
  body: FoundBody,
  changes: readonly MutationRecord[],
  read: ReadPart,
): FoundBody | null {
  const plan = planOf(body, changes, read)
  if (!plan) return null
  const { fresh, added, gone } = plan
  if (fresh.size === 0 && added.size === 0 && gone.size === 0) return body
  const next = splice(body, plan)
  const most = MOST_CHANGED * body.decidedOn
  const isDrifted =
    changedIn(body, plan) > most || Math.abs(next.text.length - body.decidedOn) > most
  const isInRoot = next.elements.every((element) => holds(body.root, element))
  return isDrifted || !isInRoot ? null : { ...body, ...next }
}

interface Plan {
  /** Blocks that are read again, by number. */
  readonly fresh: ReadonlyMap<number, Composed>
  /** What comes before a block, by its number; or, by their count, at the end. */
  readonly added: ReadonlyMap<number, readonly Composed[]>
  readonly gone: ReadonlySet<number>
}

/** In UTF-16 units. */
function changedIn({ blocks }: FoundBody, { fresh, added, gone }: Plan): number {
  const before = [...fresh.keys(), ...gone].map((number) => blocks[number])
  const after = [...added.values()].flat().flatMap((part) => part.blocks)
  return [...before, ...after].reduce(
    (sum, block) => sum + (block ? block.end - block.start : 0),
    0,
  )
}

function planOf(body: FoundBody, changes: readonly MutationRecord[], read: ReadPart): Plan | null {
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

/** Blocks of a text that follow each other. */
interface Stretch {
  readonly part: Composed
  readonly from: number
  readonly to: number
}

function splice(body: FoundBody, { fresh, added, gone }: Plan): Composed {
  const stretches: Stretch[] = []
  let from = 0
  const keepUpTo = (number: number): void => {
    if (number > from) stretches.push({ part: body, from, to: number })
    from = number
  }
  for (let number = 0; number <= body.blocks.length; number++) {
    const parts = added.get(number) ?? []
    const again = fresh.get(number)
    if (parts.length > 0 || again || gone.has(number)) keepUpTo(number)
    for (const part of parts) stretches.push({ part, from: 0, to: part.blocks.length })
    if (again) stretches.push({ part: again, from: 0, to: again.blocks.length })
    if (again || gone.has(number)) from = number + 1
  }
  keepUpTo(body.blocks.length)
  return join(stretches)
}

/** The stretches one after the other, as `compose` would have made them of their blocks. */
function join(stretches: readonly Stretch[]): Composed {
  let text = ''
  let piece = 0
  const blocks: Block[] = []
  const elements: Element[] = []
  const runs: Run[] = []
  for (const { part, from, to } of stretches) {
    const first = part.blocks[from]
    const last = part.blocks[to - 1]
    if (!first || !last) continue
    const shift = text.length + (text === '' ? 0 : 2) - first.start
    text += (text === '' ? '' : '\n\n') + part.text.slice(first.start, last.end)
    for (const block of part.blocks.slice(from, to)) {
      blocks.push({ ...block, start: block.start + shift, end: block.end + shift })
    }
    elements.push(...part.elements.slice(from, to))
    const own = part.map.runs.filter(({ start, end }) => start < last.end && end > first.start)
    const pieceShift = piece - (own[0]?.piece ?? 0)
    for (const run of own) {
      const { start, end, node, at } = run
      runs.push({ start: start + shift, end: end + shift, node, at, piece: run.piece + pieceShift })
    }
    piece = (runs.at(-1)?.piece ?? 0) + 1
  }
  return { text, blocks, elements, map: textMap(runs) }
}
