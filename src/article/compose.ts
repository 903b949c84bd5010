// Makes the article's text out of the chosen blocks, and in the same pass the map back to the nodes.
import type { Block } from '../language/article.ts'
import type { Gap, Part, RawBlock } from './raw-block.ts'
import { type Run, type TextMap, textMap } from './text-map.ts'

export interface Composed {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The element that each block stands in. */
  readonly elements: readonly Element[]
  readonly map: TextMap
}

/** Joins blocks by '\n\n'; white space in a block is collapsed as rendered, a line break a space. */
export function compose(chosen: readonly RawBlock[]): Composed {
  const blocks: Block[] = []
  const elements: Element[] = []
  const runs: Run[] = []
  let text = ''
  let piece = 0
  for (const raw of chosen) {
    const separator = blocks.length > 0 ? '\n\n' : ''
    const start = text.length + separator.length
    const composed = composeBlock(raw, start, piece)
    if (composed.text === '') continue
    text += separator + composed.text
    blocks.push({ start, end: start + composed.text.length, kind: raw.kind })
    elements.push(raw.box.element)
    runs.push(...composed.runs)
    piece = composed.piece + 1
  }
  return { text, blocks, elements, map: textMap(runs) }
}

function composeBlock(raw: RawBlock, start: number, firstPiece: number) {
  const runs: Run[] = []
  let text = ''
  // Whether the text ends in a space (or hasn't begun): white space that follows is then left out.
  let spaced = true
  let piece = firstPiece
  for (const part of textsOf(raw.parts)) {
    if (typeof part === 'string') {
      if (text !== '') piece += 1
      if (part === 'break' && !spaced) {
        text += ' '
        spaced = true
      }
      continue
    }
    const { data } = part
    if (isEven(data, spaced)) {
      const from = start + text.length
      runs.push({ start: from, end: from + data.length, node: part, at: 0, piece })
      text += data
      spaced = data.endsWith(' ')
      continue
    }
    for (const { at, end } of stretches(data, spaced)) {
      const run = data.slice(at, end).replace(/[\t\n\r\f]/g, ' ')
      const from = start + text.length
      runs.push({ start: from, end: from + run.length, node: part, at, piece })
      text += run
      spaced = run.endsWith(' ')
    }
  }
  const last = runs.at(-1)
  if (spaced && last) {
    text = text.slice(0, -1)
    runs.pop()
    const end = Math.min(last.end, start + text.length)
    if (end > last.start) runs.push({ ...last, end })
  }
  return { text, runs, piece }
}

/** Whether the data of a node is shown as it stands: no white space but single spaces, none first if asked. */
function isEven(data: string, trimStart: boolean): boolean {
  if (data === '' || (trimStart && data.startsWith(' '))) return false
  for (const space of ['  ', '\n', '\t', '\r', '\f']) if (data.includes(space)) return false
  return true
}

/** Where the data of a node has at most one white space in a row; leading ones are left out if asked. */
function stretches(data: string, trimStart: boolean): { at: number; end: number }[] {
  const found: { at: number; end: number }[] = []
  let at = trimStart ? data.search(/[^ \t\n\r\f]/) : 0
  if (at < 0) return found
  const gaps = /[ \t\n\r\f]{2,}/g
  gaps.lastIndex = at
  for (let gap = gaps.exec(data); gap; gap = gaps.exec(data)) {
    found.push({ at, end: gap.index + 1 })
    at = gap.index + gap[0].length
  }
  if (at < data.length) found.push({ at, end: data.length })
  return found
}

/** The parts with the text nodes of each element in its place. */
function textsOf(parts: readonly Part[]): (Text | Gap)[] {
  const texts: (Text | Gap)[] = []
  for (const part of parts) {
    if (typeof part === 'string') texts.push(part)
    else if (part.nodeType === 3) texts.push(part as Text)
    else
      for (let node = part.firstChild; node; node = node.nextSibling)
        if (node.nodeType === 3) texts.push(node as Text)
  }
  return texts
}
