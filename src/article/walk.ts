// One pass over a part of the page, in reading order, that cuts its text into blocks. Nesting may be
// thousands deep, so the stack is our own; open shadow roots are entered and their slots filled.
import type { BlockKind } from '../language/article.ts'
import { closeCounts, count, countBreak, type Counts, noCounts } from './count.ts'
import { namesOf } from './names.ts'
import { type Box, type Gap, makeBox, type RawBlock } from './raw-block.ts'
import { BLOCK, BREAK, isHeading, LINK, SKIP, SLOT, STRESS, TAGS, UNREAD } from './tags.ts'

export interface Walk {
  readonly blocks: readonly RawBlock[]
  /** Every box, each after the one it stands in; the first is the root's. */
  readonly boxes: readonly Box[]
}

/** Where in the nesting of boxes, links and emphasis the walk is. */
interface Place {
  readonly box: Box
  readonly kind: BlockKind
  readonly linked: boolean
  readonly stressed: boolean
  /** Whether leaving the node ends a block. */
  readonly ends: boolean
}

interface State {
  readonly blocks: RawBlock[]
  readonly boxes: Box[]
  readonly names: Map<string, number>
  readonly unread: ReadonlySet<Element>
  open: OpenBlock
}

interface OpenBlock {
  readonly parts: (Text | Gap)[]
  readonly counts: Counts
  linked: number
  stressed: number
}

/** Shadow roots within shadow roots are followed this far. */
const MAX_SHADOWS = 20

/** Walks all of `root`. */
export function walk(root: Element): Walk {
  const box = makeBox(root, root.localName, null, '', 0)
  const unread = new Set([...root.querySelectorAll(UNREAD)].filter(isUnread))
  const state: State = { blocks: [], boxes: [box], names: new Map(), unread, open: openBlock() }
  const place: Place = {
    box,
    kind: 'paragraph',
    linked: false,
    stressed: false,
    ends: true,
  }
  walkTree(state, root, place, 0)
  flush(state, place)
  return state
}

/** Walks what is under `top` (an element, or a shadow root), which stands at `place`. */
function walkTree(state: State, top: Node, start: Place, shadows: number): void {
  // SHOW_ELEMENT | SHOW_TEXT
  const walker = (top.ownerDocument ?? document).createTreeWalker(top, 5)
  // The open elements and the place around each: most inline elements share the place they stand in.
  const nodes: Node[] = []
  const places: Place[] = []
  let place = start
  let above: Node = top
  const leave = (): void => {
    const around = places.pop() ?? start
    if (place !== around && place.ends) flush(state, place)
    place = around
    nodes.pop()
    above = nodes.at(-1) ?? top
  }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    while (node.parentNode !== above && nodes.length > 0) leave()
    if (isText(node)) {
      addText(state.open, node, place)
      continue
    }
    if (!isElement(node)) continue
    const next = enter(state, node, place, shadows)
    if (next) {
      nodes.push(node)
      places.push(place)
      place = next
      above = node
    } else if (node.firstChild) {
      walker.currentNode = lastInside(node)
    }
  }
  while (nodes.length > 0) leave()
}

/** The place inside the element, or null when its subtree is not to be walked (any more). */
function enter(state: State, element: Element, place: Place, shadows: number): Place | null {
  const tag = element.localName
  const bits = TAGS.get(tag) ?? 0
  if (bits & BREAK) {
    if (state.open.parts.at(-1) === 'break') flush(state, place)
    else addGap(state.open, 'break')
    return null
  }
  const ends = (bits & BLOCK) !== 0
  if (bits & SKIP || state.unread.has(element) || (tag === 'footer' && !isInArticle(place.box))) {
    if (ends) flush(state, place)
    else addGap(state.open, 'hole')
    return null
  }
  const inside = ends ? enterBox(state, element, tag, place) : enterInline(bits, place)
  const shadow = ends || tag.includes('-') ? element.shadowRoot : null
  if ((shadow || bits & SLOT) && shadows < MAX_SHADOWS) {
    const isHost = shadow !== null
    if (isHost && !ends) flush(state, place)
    if (shadow) walkTree(state, shadow, inside, shadows + 1)
    else if (!walkSlotted(state, element, inside, shadows)) return inside
    if (isHost || ends) flush(state, inside)
    return null
  }
  return inside
}

function enterBox(state: State, element: Element, tag: string, place: Place): Place {
  flush(state, place)
  const name = element.className
  const written = `${name} ${element.id}`
  const names = written === ' ' ? 0 : namesOf(written, state.names)
  const box = makeBox(element, tag, place.box, name, names)
  state.boxes.push(box)
  return {
    box,
    kind: kindOf(tag, place.kind),
    linked: place.linked,
    stressed: place.stressed,
    ends: true,
  }
}

function enterInline(bits: number, place: Place): Place {
  if ((bits & (LINK | STRESS)) === 0) return place
  const linked = place.linked || (bits & LINK) !== 0
  const stressed = place.stressed || (bits & STRESS) !== 0
  return { box: place.box, kind: place.kind, linked, stressed, ends: false }
}

/** Walks the nodes a slot shows in its place; false when it shows its own content. */
function walkSlotted(state: State, slot: Element, place: Place, shadows: number): boolean {
  const assigned = isSlot(slot) ? slot.assignedNodes() : []
  for (const node of assigned) {
    if (isText(node)) {
      addText(state.open, node, place)
      continue
    }
    const inside = isElement(node) ? enter(state, node, place, shadows) : null
    if (!inside) continue
    walkTree(state, node, inside, shadows + 1)
    if (inside !== place && inside.ends) flush(state, inside)
  }
  return assigned.length > 0
}

function flush(state: State, { box, kind }: Place): void {
  const { open } = state
  if (open.parts.length === 0) return
  if (open.counts.first !== 0) {
    const { parts, linked, stressed } = open
    state.blocks.push({ ...closeCounts(open.counts), box, kind, parts, linked, stressed })
  }
  state.open = openBlock()
}

function openBlock(): OpenBlock {
  return { parts: [], counts: noCounts(), linked: 0, stressed: 0 }
}

function addText(open: OpenBlock, node: Text, place: Place): void {
  const before = open.counts.chars
  const isBlank = !count(open.counts, node.data)
  const added = open.counts.chars - before
  if (isBlank && added === 0) return
  open.parts.push(node)
  if (place.linked) open.linked += added
  if (place.stressed) open.stressed += added
}

function addGap(open: OpenBlock, what: Gap): void {
  if (open.parts.length === 0) return
  if (what === 'break') countBreak(open.counts)
  if (what === 'break' || open.parts.at(-1) !== 'break') open.parts.push(what)
}

function kindOf(tag: string, around: BlockKind): BlockKind {
  if (isHeading(tag)) return 'heading'
  if (tag === 'blockquote' || around === 'quote') return 'quote'
  return tag === 'li' || tag === 'dd' || tag === 'dt' ? 'item' : around
}

/** The page's own footer holds nothing to read; an article's may. */
function isInArticle(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.tag === 'article' || at.tag === 'main') return true
  }
  return false
}

/** `UNREAD` looks for words in styles, where more than one declaration has them. */
function isUnread(element: Element): boolean {
  const style = element.getAttribute('style')
  if (!style || element.matches('[hidden],[aria-hidden="true"],[contenteditable],[role]'))
    return true
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

function lastInside(element: Element): Node {
  let last: Node = element
  while (last.lastChild) last = last.lastChild
  return last
}

function isText(node: Node): node is Text {
  return node.nodeType === 3
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot'
}
