// One pass over a part of the page, in reading order, that cuts its text into blocks. Nesting may be
// thousands deep, so the stack is our own; open shadow roots are entered and their slots filled.
// Elements that hold nothing but text are read whole and not entered: every node that a script touches
// for the first time costs a new page more than its text does.
import type { BlockKind } from '../../language/article.ts'
import { asSpaces, withSingleSpaces } from './element-text.ts'
import { type Box, type Gap, makeBox, type Part, type RawBlock } from './raw-block.ts'
import { BLOCK, BREAK, isHeading, LINK, SKIP, SLOT, STRESS, TAGS, unreadIn } from './tags.ts'

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
  readonly unread: ReadonlySet<Element> | null
  /** The block that is being read. */
  parts: Part[]
  text: string
  linked: number
  stressed: number
}

/** Shadow roots within shadow roots are followed this far. */
const MAX_SHADOWS = 20

/** Walks all of `root`, which may stand in a box already. */
export function walk(
  root: Element,
  around: Box | null = null,
  kind: BlockKind = 'paragraph',
): Walk {
  const box = makeBox(root, root.localName, around)
  const state: State = {
    blocks: [],
    boxes: [box],
    unread: unreadIn(root),
    parts: [],
    text: '',
    linked: 0,
    stressed: 0,
  }
  const place: Place = { box, kind, linked: false, stressed: false, ends: true }
  walkTree(state, root, place, 0)
  flush(state, place)
  return state
}

/** Walks what is under `top` (an element, or a shadow root), which stands at `place`. */
function walkTree(state: State, top: Node, start: Place, shadows: number): void {
  // The open nodes and the place around each: most inline elements share the place they stand in.
  const nodes: Node[] = []
  const places: Place[] = []
  let place = start
  let node = top.firstChild
  for (;;) {
    if (node === null) {
      const left = nodes.pop()
      const around = places.pop()
      if (!left || !around) return
      if (place !== around && place.ends) flush(state, place)
      place = around
      node = left.nextSibling
      continue
    }
    const type = node.nodeType
    if (type === 3) addText(state, node as Text, (node as Text).data, place)
    else if (type === 1) {
      const inside = enter(state, node as Element, place, shadows)
      if (inside) {
        nodes.push(node)
        places.push(place)
        place = inside
        node = node.firstChild
        continue
      }
    }
    node = node.nextSibling
  }
}

/** The place inside the element, or null when its subtree is not to be walked (any more). */
function enter(state: State, element: Element, place: Place, shadows: number): Place | null {
  const tag = element.localName
  const bits = TAGS.get(tag) ?? 0
  if (bits & BREAK) {
    if (state.parts.at(-1) === 'break') flush(state, place)
    else addGap(state, 'break')
    return null
  }
  const ends = (bits & BLOCK) !== 0
  if (bits & SKIP || state.unread?.has(element) || (tag === 'footer' && !isInArticle(place.box))) {
    if (ends) flush(state, place)
    else addGap(state, 'hole')
    return null
  }
  let inside = place
  if (ends) {
    flush(state, place)
    const box = makeBox(element, tag, place.box)
    state.boxes.push(box)
    const { linked, stressed } = place
    inside = { box, kind: kindOf(tag, place.kind), linked, stressed, ends: true }
  } else if (bits & (LINK | STRESS)) {
    const linked = place.linked || (bits & LINK) !== 0
    const stressed = place.stressed || (bits & STRESS) !== 0
    inside = { box: place.box, kind: place.kind, linked, stressed, ends: false }
  }
  const shadow = ends || tag.includes('-') ? element.shadowRoot : null
  if ((shadow || bits & SLOT) && shadows < MAX_SHADOWS) {
    const isHost = shadow !== null
    if (isHost && !ends) flush(state, place)
    if (shadow) walkTree(state, shadow, inside, shadows + 1)
    else if (!walkSlotted(state, element, inside, shadows)) return inside
    if (isHost || ends) flush(state, inside)
    return null
  }
  if (element.firstElementChild !== null) return inside
  addText(state, element, element.textContent, inside)
  if (ends) flush(state, inside)
  return null
}

/** Walks the nodes a slot shows in its place; false when it shows its own content. */
function walkSlotted(state: State, slot: Element, place: Place, shadows: number): boolean {
  const assigned = (slot as HTMLSlotElement).assignedNodes()
  for (const node of assigned) {
    if (node.nodeType === 3) addText(state, node as Text, (node as Text).data, place)
    if (node.nodeType !== 1) continue
    const inside = enter(state, node as Element, place, shadows)
    if (!inside) continue
    walkTree(state, node, inside, shadows + 1)
    if (inside !== place && inside.ends) flush(state, inside)
  }
  return assigned.length > 0
}

function flush(state: State, { box, kind }: Place): void {
  const { parts, linked, stressed } = state
  if (parts.length === 0) return
  const text = collapse(state.text)
  if (text !== '') {
    state.blocks.push({ box, kind, parts, text, linked, stressed })
    box.chars += text.length
    box.linked += linked
    box.blocks += 1
  }
  state.parts = []
  state.text = ''
  state.linked = 0
  state.stressed = 0
}

function addText(state: State, part: Text | Element, data: string, place: Place): void {
  if (data === '') return
  const { length } = data.trim()
  if (length === 0 && state.parts.length === 0) return
  state.parts.push(part)
  state.text += data
  if (place.linked) state.linked += length
  if (place.stressed) state.stressed += length
}

function addGap(state: State, what: Gap): void {
  const { parts } = state
  if (parts.length === 0) return
  if (what === 'break') state.text += ' '
  if (what === 'break' || parts.at(-1) !== 'break') parts.push(what)
}

/** As it is shown: without white space around it, and with single spaces in it. */
export function collapse(text: string): string {
  const trimmed = text.trim()
  return withSingleSpaces(trimmed.includes('\n') ? asSpaces(trimmed) : trimmed)
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
