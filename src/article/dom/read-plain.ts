// Reads the children of one element as blocks, as the walk does (`walk.ts`), for what most articles are
// made of: text, and in it links and emphasis. A child that has more than that in it is walked.
import type { BlockKind } from '../../language/article.ts'
import { type Box, type Gap, makeBox, type Part, type RawBlock } from './raw-block.ts'
import { isHeading, unreadIn } from './tags.ts'
import { collapse, walk } from './walk.ts'

/** Elements that are read as part of the line they stand in, and those that leave a gap in it. */
const INLINE = ' a b strong i em u span sup sub small mark time abbr cite q font s del ins big '
const STRESSING = ' b strong i em '
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
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index]
    const parent = element?.parentElement
    if (!element || !parent || unread?.has(element)) continue
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
  const line: Line = { parts: [], text: '', linked: 0, stressed: 0 }
  if (!readInto(line, element, unread, 0)) return readParts(element, around, kind, unread, blocks)
  const { parts, linked, stressed } = line
  const text = collapse(line.text)
  if (text === '') return
  const box = makeBox(element, element.localName, around)
  blocks.push({ box, kind, parts, text, linked, stressed })
}

/** Reads an element that is more than a line: a list, a quote of paragraphs, or anything at all. */
function readParts(
  element: Element,
  around: Box,
  kind: BlockKind,
  unread: ReadonlySet<Element> | null,
  blocks: RawBlock[],
): void {
  const tag = element.localName
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
  unread: ReadonlySet<Element> | null,
  depth: number,
): boolean {
  if (depth > DEEPEST || element.shadowRoot) return false
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const { data } = node as Text
      if (line.text === '' && data.trim() === '') continue
      line.parts.push(node as Text)
      line.text += data
    } else if (node.nodeType === 1) {
      const child = node as Element
      const tag = ` ${child.localName} `
      if (tag === ' br ' && line.parts.at(-1) === 'break') return false
      if (tag === ' br ' || HOLES.includes(tag) || unread?.has(child))
        addGap(line, tag === ' br ' ? 'break' : 'hole')
      else {
        const { text, linked, stressed } = line
        if (!INLINE.includes(tag) || !readInto(line, child, unread, depth + 1)) return false
        const length = line.text.length - text.length
        if (tag === ' a ') line.linked = linked + length
        else if (STRESSING.includes(tag)) line.stressed = stressed + length
      }
    }
  }
  return true
}

function addGap(line: Line, gap: Gap): void {
  if (line.parts.length === 0) return
  if (gap === 'break') line.text += ' '
  if (gap === 'break' || line.parts.at(-1) !== 'break') line.parts.push(gap)
}
