// What tells a block from others of its group: its own text, and, once the groups are scored, where it
// stands among those that were taken.
import type { Measure } from './measure.ts'
import type { RawBlock } from '../dom/raw-block.ts'
import type { Wording } from './wording.ts'

/** What of a block its own row needs. */
export interface Surroundings {
  readonly blocks: readonly RawBlock[]
  readonly measures: readonly Measure[]
  readonly wordings: readonly Wording[]
  readonly groupOf: readonly number[]
}

/** What one block says itself, given what its group comes to: with `placesOf` before it a block's row. */
export function ownRow(
  { blocks, measures, wordings, groupOf }: Surroundings,
  index: number,
  group: { readonly blocks: readonly number[]; readonly chars: number; readonly linked: number },
): number[] {
  const block = blocks[index]
  const wording = wordings[index]
  const measured = measures[index]
  if (!block || !wording || !measured) return []
  const { text, box, kind, linked, stressed } = block
  const length = Math.log2(text.length + 1)
  const prev = blocks[index - 1]
  const next = blocks[index + 1]
  const parent = box.parent ?? box
  const number = group.blocks.length
  const place = group.blocks.indexOf(index)
  return [
    length,
    linked / text.length,
    stressed / text.length,
    measured.isClosed ? 1 : 0,
    measured.sentences,
    wording.opening,
    Math.min(4, wording.words),
    Math.min(3, wording.calls),
    Math.min(4, wording.bio),
    wording.isColon ? 1 : 0,
    wording.inBody,
    wording.isTitle ? 1 : 0,
    wording.isDescription ? 1 : 0,
    length - Math.log2(group.chars / number + 1),
    linked / text.length - group.linked / group.chars,
    Math.min(20, place),
    Math.min(20, number - 1 - place),
    prev ? Math.log2(prev.text.length + 1) : 0,
    next ? Math.log2(next.text.length + 1) : 0,
    groupOf[index + 1] === groupOf[index] ? 1 : 0,
    kind === 'heading' ? 1 : 0,
    kind === 'item' ? 1 : 0,
    next?.kind === 'heading' ? 1 : 0,
    prev?.text.endsWith(':') ? 1 : 0,
    wording.capitals,
    Math.log2(parent.chars / parent.blocks + 1),
    Math.min(20, parent.blocks),
  ]
}

/**
 * Where each block stands: the scores of the groups around it, how much of the
 * text that is rather the article's stands before and after it, and how its parent, grandparent and
 * great-grandparent score as a whole (`above`: for each of the three the number of each block's box).
 */
export function placesOf(
  scores: readonly number[],
  lengths: readonly number[],
  above: readonly (readonly number[])[],
): number[][] {
  let all = 1
  let first = scores.length
  let last = -1
  for (let index = 0; index < scores.length; index += 1) {
    if (!isTaken(scores, lengths, index)) continue
    all += lengths[index] ?? 0
    if (first > index) first = index
    last = index
  }
  const means = above.map((boxes) => meansIn(boxes, scores, lengths))
  let seen = 0
  const rows: number[][] = []
  for (let index = 0; index < scores.length; index += 1) {
    rows.push([
      scores[index] ?? 0,
      scores[index - 1] ?? -5,
      scores[index + 1] ?? -5,
      scores[index - 2] ?? -5,
      scores[index + 2] ?? -5,
      Math.max(-10, Math.min(10, index - first)),
      Math.max(-10, Math.min(10, last - index)),
      seen / all,
      (all - seen) / all,
      means[0]?.[index] ?? 0,
      means[1]?.[index] ?? 0,
      means[2]?.[index] ?? 0,
    ])
    if (isTaken(scores, lengths, index)) seen += lengths[index] ?? 0
  }
  return rows
}

function isTaken(scores: readonly number[], lengths: readonly number[], index: number): boolean {
  return (scores[index] ?? 0) > 0 && (lengths[index] ?? 0) >= 50
}

/** For each block the mean score of the text in its box. */
function meansIn(
  boxes: readonly number[],
  scores: readonly number[],
  lengths: readonly number[],
): number[] {
  const sums: number[] = []
  const totals: number[] = []
  for (let index = 0; index < boxes.length; index += 1) {
    const box = boxes[index] ?? 0
    const length = lengths[index] ?? 0
    sums[box] = (sums[box] ?? 0) + (scores[index] ?? 0) * length
    totals[box] = (totals[box] ?? 0) + length
  }
  return boxes.map((box) => (sums[box] ?? 0) / (totals[box] || 1))
}
