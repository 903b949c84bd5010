// Where among the boxes the running prose is, and what their names say: filled in after the walk, and
// only for boxes that hold text.
import { BIT, namesOf } from '../dom/names.ts'
import type { Box, RawBlock } from '../dom/raw-block.ts'

/** Tags that say something of what stands in them; each a bit of `Box.above`. */
export const TAGS_ABOVE =
  'aside header form figure section ul ol table blockquote article details address footer li main'.split(
    ' ',
  )

/** Names of parts that hold prose of their own which is not the article's. */
const OUTSIDE = BIT.comment | BIT.related | BIT.nav | BIT.side | BIT.signup | BIT.notice | BIT.ad
/** More sentences in one block than this say no more. */
const MAX_SENTENCES = 8

/** What a block comes to. */
export interface Measure {
  /** Characters of running prose: sentences, mostly outside links; less in a part named as another's. */
  readonly prose: number
  readonly sentences: number
  /** Whether it ends as a sentence does. */
  readonly isClosed: boolean
}

/** Fills in the boxes and measures each block. */
export function measure(blocks: readonly RawBlock[], boxes: readonly Box[]): Measure[] {
  // Boxes come before those inside them: from the last to the first each is complete when added.
  for (let index = boxes.length - 1; index > 0; index -= 1) {
    const box = boxes[index]
    if (!box?.parent || box.blocks === 0) continue
    box.parent.chars += box.chars
    box.parent.linked += box.linked
    box.parent.blocks += box.blocks
  }
  const labels = new Map<string | number, number>()
  const names = new Map<string, number>()
  for (const box of boxes) if (box.blocks > 0) describe(box, labels, names)
  const measures: Measure[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block) continue
    const measured = measureBlock(block)
    measures.push(measured)
    block.box.prose += measured.prose
  }
  for (let index = boxes.length - 1; index > 0; index -= 1) {
    const box = boxes[index]
    if (box?.parent) box.parent.prose += box.prose
  }
  return measures
}

function measureBlock({ text, linked, box }: RawBlock): Measure {
  let last = text.length - 1
  while (last > 0 && isClosing(text.charCodeAt(last))) last -= 1
  const isClosed = isTerminator(text.charCodeAt(last))
  let sentences = isClosed ? 1 : 0
  for (let at = text.indexOf('. '); at > 0 && sentences < MAX_SENTENCES; sentences += 1)
    at = text.indexOf('. ', at + 2)
  const length = text.length - linked
  const isProse = length >= 50 && linked * 2 <= text.length && sentences > 0
  return { prose: isProse ? length * box.weight : 0, sentences, isClosed }
}

function describe(box: Box, labels: Map<string | number, number>, names: Map<string, number>) {
  const { parent, tag, className, element } = box
  // Without a class of its own a box is what it is by what it stands in.
  const kind = className === '' ? (parent?.label ?? 0) : kindOf(labels, className)
  box.label = idOf(labels, kind * 64 + idOf(labels, tag))
  if (!parent) return
  const id = element.getAttribute('id') ?? ''
  box.names = className === '' ? 0 : namesOf(className, names)
  if (id !== '') box.names |= namesOf(id, names)
  box.path = parent.path | box.names
  const bit = TAGS_ABOVE.indexOf(tag)
  box.above = bit < 0 ? parent.above : parent.above | (1 << bit)
  const isOutside =
    (box.names & OUTSIDE) !== 0 || tag === 'aside' || tag === 'form' || tag === 'footer'
  box.weight = isOutside ? parent.weight * (box.names & BIT.comment ? 0.1 : 0.4) : parent.weight
}

/** The number of what a class calls its elements: by its first name, whatever their numbers are. */
function kindOf(labels: Map<string | number, number>, className: string): number {
  const known = labels.get(className)
  if (known !== undefined) return known
  const [first = ''] = className.trim().split(' ', 1)
  const kind = idOf(labels, first.replace(/\d+/g, ''))
  labels.set(className, kind)
  return kind
}

/** The number of a key, from 1. */
function idOf(ids: Map<string | number, number>, key: string | number): number {
  const known = ids.get(key)
  if (known !== undefined) return known
  const id = ids.size + 1
  ids.set(key, id)
  return id
}

/** . ! ? … */
function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 8230
}

/** " ' ) ] ” ’ » */
function isClosing(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 8221 ||
    code === 8217 ||
    code === 187
  )
}
