// Stretches of composed texts, joined to one.
import type { Block } from '../language/article.ts'
import type { Composed } from './dom/compose.ts'
import { type Run, textMap } from './dom/text-map.ts'

/** Blocks of a text that follow each other. */
export interface Stretch {
  readonly part: Composed
  readonly from: number
  readonly to: number
}

/** The stretches one after the other, as `compose` would have made them of their blocks. */
export function join(stretches: readonly Stretch[]): Composed {
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
