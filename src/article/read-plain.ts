// Reads the children of one element as blocks, as the walk does (`walk.ts`), for what most articles are
// made of: text, and in it links and emphasis. A child that has more than that in it is walked.
import type { BlockKind } from '../language/article.ts'
import { type Box, type Gap, makeBox, type Part, type RawBlock } from './raw-block.ts'
import { isHeading, unreadIn } from './tags.ts'
import { collapse, walk } from './walk.ts'

/** Elements that are read as part of the line they stand in, and those that leave a gap in it. */
const INLINE = ' a b strong i em u span sup sub small mark time abbr cite q font s del ins big '
const HOLES = ' img svg picture script style noscript iframe button video '
/** Nesting that is followed here. */
const DEEPEST = 8

interface Line {
  readonly parts: Part[]
  text: string
  linked: number
  stressed: number
}

/** The blocks of some elements under `top`, in order. */
export function readPlain(elements: readonly Element[], top: Element): RawBlock[] {
  const unread = unreadIn(top)
  const blocks: RawBlock[] = []
  let around: Box | null = null
  for (const element of elements) {
    const parent = element.parentElement
    if (!parent || unread?.has(element)) continue
    if (around?.element !== parent) around = makeBox(parent, parent.localName, null)
    const tag = element.localName
    const kind = isHeading(tag) ? 'heading' : tag === 'blockquote' ? 'quote' : 'paragraph'
    readChild(element, around, kind, unread, blocks)
  }
  return blocks
}

function readChild(
  element: Element,
  around: Box,
  kind: BlockKind,
  unread: ReadonlySet<Element> | null,
  blocks: RawBlock[],
): void {
  const tag = element.localName
  const line: Line = { parts: [], text: '', linked: 0, stressed: 0 }
  if (readInto(line, element, false, false, unread, 0)) {
    const { parts, linked, stressed } = line
    const text = collapse(line.text)
    const box = makeBox(element, tag, around)
    if (text !== '') blocks.push({ box, kind, parts, text, linked, stressed })
    return
  }
  const isList = tag === 'ul' || tag === 'ol'
  if ((isList || kind === 'quote') && hasOnly(element, isList ? 'li' : 'p')) {
    const box = makeBox(element, tag, around)
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      if (!unread?.has(child)) readChild(child, box, isList ? 'item' : kind, unread, blocks)
    return
  }
  for (const block of walk(element, around, kind).blocks) blocks.push(block)
}

function hasOnly(element: Element, tag: string): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false
    if (node.nodeType === 1 && (node as Element).localName !== tag) return false
  }
  return true
}

/** Adds all text of an element to a line; false where it can't be told to be one line. */
function readInto(
  line: Line,
  element: Element,
  linked: boolean,
  stressed: boolean,
  unread: ReadonlySet<Element> | null,
  depth: number,
): boolean {
  if (depth > DEEPEST || element.shadowRoot) return false
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const type = node.nodeType
    if (type === 3) add(line, node as Text, (node as Text).data, linked, stressed)
    if (type !== 1) continue
    const child = node as Element
    const tag = child.localName
    if (tag === 'br') {
      if (line.parts.at(-1) === 'break') return false
      addGap(line, 'break')
    } else if (unread?.has(child) || HOLES.includes(` ${tag} `)) addGap(line, 'hole')
    else if (!INLINE.includes(` ${tag} `)) return false
    else {
      const isLinked = linked || tag === 'a'
      const isStressed = stressed || tag === 'b' || tag === 'strong' || tag === 'i' || tag === 'em'
      if (child.firstElementChild === null)
        add(line, child, child.textContent, isLinked, isStressed)
      else if (!readInto(line, child, isLinked, isStressed, unread, depth + 1)) return false
    }
  }
  return true
}

function add(
  line: Line,
  part: Text | Element,
  data: string,
  linked: boolean,
  stressed: boolean,
): void {
  const { length } = data.trim()
  if (data === '' || (length === 0 && line.parts.length === 0)) return
  line.parts.push(part)
  line.text += data
  if (linked) line.linked += length
  if (stressed) line.stressed += length
}

function addGap(line: Line, gap: Gap): void {
  if (line.parts.length === 0) return
  if (gap === 'break') line.text += ' '
  if (gap === 'break' || line.parts.at(-1) !== 'break') line.parts.push(gap)
}
