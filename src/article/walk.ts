// One pass over the page, in reading order, that cuts its text into blocks. Deep nesting is common
// and may be hostile, so the stack is our own; open shadow roots are entered, slots filled.
import type { BlockKind } from '../language/article.ts'
import { namesOf } from './names.ts'
import type { Box, Gap, RawBlock } from './raw-block.ts'
import { BLOCK, HEADING, SKIPPED } from './tags.ts'

export interface Walk {
  readonly blocks: readonly RawBlock[]
  readonly boxes: readonly Box[]
}

interface Frame {
  readonly box: Box
  readonly kind: BlockKind
  readonly linked: boolean
  readonly stressed: boolean
  /** Where to go on after the element's subtree, and whether leaving it ends a block. */
  readonly next: Node | null
  readonly slotted: readonly Node[] | null
  readonly slotIndex: number
  readonly ends: boolean
}

/** Walks all of `root`. */
export function walk(root: Element): Walk {
  const blocks: RawBlock[] = []
  const boxes: Box[] = []
  const names = new Map<string, number>()
  let open = openBlock()
  const stack: Frame[] = []
  let box: Box = {
    element: root,
    tag: root.localName,
    label: '',
    parent: null,
    names: 0,
    depth: 0,
    prose: 0,
    chars: 0,
    linked: 0,
    blocks: 0,
  }
  boxes.push(box)
  let kind: BlockKind = 'paragraph'
  let linked = false
  let stressed = false
  let slotted: readonly Node[] | null = null
  let slotIndex = 0
  let node: Node | null = root.firstChild

  const flush = (): void => {
    const text = open.text.trim()
    if (text !== '') {
      const { parts, linked: inLinks, stressed: inStress } = open
      blocks.push({ box, kind, parts, text, linked: inLinks, stressed: inStress })
    }
    if (open.parts.length > 0) open = openBlock()
  }
  const gap = (what: Gap): void => {
    if (open.text === '') return
    if (what === 'break' && !open.spaced) {
      open.text += ' '
      open.spaced = true
    }
    if (what === 'break' || open.parts.at(-1) !== 'break') open.parts.push(what)
  }

  for (;;) {
    if (node === null) {
      const frame = stack.pop()
      if (!frame) break
      if (frame.ends) flush()
      ;({ box, kind, linked, stressed, slotted, slotIndex } = frame)
      node = frame.next
      continue
    }
    const next: Node | null = slotted ? (slotted[slotIndex + 1] ?? null) : node.nextSibling
    if (isText(node)) {
      addText(open, node, linked, stressed)
    } else if (isElement(node)) {
      const element: Element = node
      const tag = element.localName
      if (tag === 'br') {
        if (open.parts.at(-1) === 'break') flush()
        else gap('break')
      } else if (isSkipped(element, tag) || (tag === 'footer' && !isInArticle(box))) {
        if (BLOCK.has(tag)) flush()
        else gap('hole')
      } else {
        const ends = BLOCK.has(tag) || element.shadowRoot !== null
        if (ends) flush()
        stack.push({ box, kind, linked, stressed, next, slotted, slotIndex: slotIndex + 1, ends })
        if (ends) {
          box = {
            element,
            tag,
            parent: box,
            names: namesOf(element, names),
            depth: box.depth + 1,
            prose: 0,
            chars: 0,
            linked: 0,
            blocks: 0,
            label: element.getAttribute('class') ?? '',
          }
          boxes.push(box)
          kind = kindOf(tag, kind)
        }
        linked ||= tag === 'a'
        stressed ||= tag === 'b' || tag === 'strong' || tag === 'i' || tag === 'em'
        const assigned = isSlot(element) ? element.assignedNodes() : []
        slotted = assigned.length > 0 ? assigned : null
        slotIndex = 0
        node = slotted ? (slotted[0] ?? null) : (element.shadowRoot ?? element).firstChild
        continue
      }
    }
    if (slotted) slotIndex += 1
    node = next
  }
  flush()
  return { blocks, boxes }
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

function kindOf(tag: string, around: BlockKind): BlockKind {
  if (HEADING.test(tag)) return 'heading'
  if (tag === 'blockquote') return 'quote'
  if (around === 'quote') return 'quote'
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item'
  return around
}

/** The page's own footer holds nothing to read; an article's may. */
function isInArticle(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.tag === 'article' || at.tag === 'main') return true
  }
  return false
}

function isSkipped(element: Element, tag: string): boolean {
  if (SKIPPED.has(tag)) return true
  if (!element.hasAttributes()) return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

interface OpenBlock {
  readonly parts: (Text | Gap)[]
  text: string
  /** Whether the text ends in a space, or hasn't begun. */
  spaced: boolean
  linked: number
  stressed: number
}

function openBlock(): OpenBlock {
  return { parts: [], text: '', spaced: true, linked: 0, stressed: 0 }
}

function addText(open: OpenBlock, node: Text, linked: boolean, stressed: boolean): void {
  const collapsed = node.data.replace(/[ \t\n\r\f]+/g, ' ')
  const text = open.spaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
  if (text === '') return
  open.parts.push(node)
  open.text += text
  open.spaced = text.endsWith(' ')
  if (linked) open.linked += text.length
  if (stressed) open.stressed += text.length
}
