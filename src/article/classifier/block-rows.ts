// What tells a block from others of its group: its own text, and, once the groups are scored, where it
// stands among those that were taken.
import { named, type OwnColumns, type PlaceColumns, type Row } from './columns.ts'
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

/** What one block says itself, given what its group comes to: behind its place (`placesOf`) a block's row. */
export function ownRow(
  { blocks, measures, wordings, groupOf }: Surroundings,
  index: number,
  group: { readonly blocks: readonly number[]; readonly chars: number; readonly linked: number },
): Row<OwnColumns> | null {
  const block = blocks[index]
  const wording = wordings[index]
  const measured = measures[index]
  if (!block || !wording || !measured) return null
  const { text, box, kind, linked, stressed } = block
  const length = Math.log2(text.length + 1)
  const prev = blocks[index - 1]
  const next = blocks[index + 1]
  const parent = box.parent ?? box
  const number = group.blocks.length
  const place = group.blocks.indexOf(index)
  return [
    named<'length'>(length),
    named<'linked'>(linked / text.length),
    named<'stressed'>(stressed / text.length),
    named<'closed'>(measured.isClosed ? 1 : 0),
    named<'sentences'>(measured.sentences),
    named<'opening'>(wording.opening),
    named<'words'>(Math.min(4, wording.words)),
    named<'calls'>(Math.min(3, wording.calls)),
    named<'bio'>(Math.min(4, wording.bio)),
    named<'colon'>(wording.isColon ? 1 : 0),
    named<'inBody'>(wording.inBody),
    named<'title'>(wording.isTitle ? 1 : 0),
    named<'description'>(wording.isDescription ? 1 : 0),
    named<'longer'>(length - Math.log2(group.chars / number + 1)),
    named<'linkedMore'>(linked / text.length - group.linked / group.chars),
    named<'place'>(Math.min(20, place)),
    named<'toEnd'>(Math.min(20, number - 1 - place)),
    named<'prevLength'>(prev ? Math.log2(prev.text.length + 1) : 0),
    named<'nextLength'>(next ? Math.log2(next.text.length + 1) : 0),
    named<'isSame'>(groupOf[index + 1] === groupOf[index] ? 1 : 0),
    named<'heading'>(kind === 'heading' ? 1 : 0),
    named<'item'>(kind === 'item' ? 1 : 0),
    named<'nextHeading'>(next?.kind === 'heading' ? 1 : 0),
    named<'prevColon'>(prev?.text.endsWith(':') ? 1 : 0),
    named<'capitals'>(wording.capitals),
    named<'parentLength'>(Math.log2(parent.chars / parent.blocks + 1)),
    named<'parentCount'>(Math.min(20, parent.blocks)),
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
): Row<PlaceColumns>[] {
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
  const rows: Row<PlaceColumns>[] = []
  for (let index = 0; index < scores.length; index += 1) {
    rows.push([
      named<'score'>(scores[index] ?? 0),
      named<'prev1'>(scores[index - 1] ?? -5),
      named<'next1'>(scores[index + 1] ?? -5),
      named<'prev2'>(scores[index - 2] ?? -5),
      named<'next2'>(scores[index + 2] ?? -5),
      named<'fromFirst'>(Math.max(-10, Math.min(10, index - first))),
      named<'toLast'>(Math.max(-10, Math.min(10, last - index))),
      named<'seen'>(seen / all),
      named<'left'>((all - seen) / all),
      named<'parent'>(means[0]?.[index] ?? 0),
      named<'grand'>(means[1]?.[index] ?? 0),
      named<'great'>(means[2]?.[index] ?? 0),
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
