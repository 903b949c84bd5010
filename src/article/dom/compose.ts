// Makes the article's text out of the chosen blocks, and in the same pass the map back to the nodes.
import type { Block } from '../../language/article.ts'
import { asSpaces } from './element-text.ts'
import type { Part, RawBlock } from './raw-block.ts'
import { type Run, type TextMap, textMap } from './text-map.ts'

export interface Composed {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The element that each block stands in. */
  readonly elements: readonly Element[]
  readonly map: TextMap
}

/** The block that is being composed, and the runs so far. */
interface Draft {
  readonly runs: Run[]
  /** Where the block starts in the whole text. */
  start: number
  text: string
  piece: number
  /** Whether the text ends in a space (or hasn't begun): white space that follows is then left out. */
  isSpaced: boolean
}

/** White space that is not shown as it stands. */
const UNEVEN = ['  ', '\n', '\t', '\r', '\f']

/** Joins blocks by '\n\n'; white space in a block is collapsed as rendered, a line break a space. */
export function compose(chosen: readonly RawBlock[]): Composed {
  const blocks: Block[] = []
  const elements: Element[] = []
  const draft: Draft = { runs: [], start: 0, text: '', piece: 0, isSpaced: true }
  let text = ''
  for (const { parts, kind, box } of chosen) {
    const separator = text === '' ? '' : '\n\n'
    const start = text.length + separator.length
    draft.start = start
    draft.text = ''
    draft.isSpaced = true
    for (let index = 0; index < parts.length; index += 1) addPart(draft, parts[index] ?? 'hole')
    if (draft.text === '') continue
    if (draft.isSpaced) trimEnd(draft)
    text += separator + draft.text
    blocks.push({ start, end: text.length, kind })
    elements.push(box.element)
    draft.piece += 1
  }
  return { text, blocks, elements, map: textMap(draft.runs) }
}

function addPart(draft: Draft, part: Part): void {
  if (typeof part === 'string') {
    if (draft.text === '') return
    draft.piece += 1
    if (part === 'hole' || draft.isSpaced) return
    draft.text += ' '
    draft.isSpaced = true
  } else if (part.nodeType === 3) addText(draft, part as Text)
  else
    for (let node = part.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3) addText(draft, node as Text)
}

function addText(draft: Draft, node: Text): void {
  const { data } = node
  if (draft.isSpaced && data.startsWith(' ')) return addUneven(draft, node)
  for (let index = 0; index < UNEVEN.length; index += 1)
    if (data.includes(UNEVEN[index] ?? '')) return addUneven(draft, node)
  addRun(draft, node, 0, data)
}

/** Adds what is shown of the data of a node: at most one white space in a row, no first one after another. */
function addUneven(draft: Draft, node: Text): void {
  const data = asSpaces(node.data)
  let at = draft.isSpaced ? afterSpaces(data, 0) : 0
  for (let gap = data.indexOf('  ', at); gap >= 0; gap = data.indexOf('  ', at)) {
    addRun(draft, node, at, data.slice(at, gap + 1))
    at = afterSpaces(data, gap)
  }
  addRun(draft, node, at, data.slice(at))
}

function afterSpaces(data: string, from: number): number {
  let at = from
  while (data.charCodeAt(at) === 32) at += 1
  return at
}

function addRun(draft: Draft, node: Text, at: number, shown: string): void {
  if (shown === '') return
  const start = draft.start + draft.text.length
  draft.runs.push({ start, end: start + shown.length, node, at, piece: draft.piece })
  draft.text += shown
  draft.isSpaced = shown.endsWith(' ')
}

/** Takes the space off at the end of a block. */
function trimEnd(draft: Draft): void {
  draft.text = draft.text.slice(0, -1)
  const last = draft.runs.pop()
  if (!last) return
  const end = Math.min(last.end, draft.start + draft.text.length)
  if (end > last.start) draft.runs.push({ ...last, end })
}
