// What the blocks of a group, and those around them, come to when they are summed up.
import type { Surroundings } from './block-rows.ts'
import type { PageProse } from './page-prose.ts'

const ZERO = {
  heading: 0,
  item: 0,
  quote: 0,
  sentences: 0,
  prevProse: 0,
  nextProse: 0,
  prevLink: 0,
  nextLink: 0,
  prevLength: 0,
  nextLength: 0,
  gapBefore: 0,
  gapAfter: 0,
  inBody: 0,
  title: 0,
  description: 0,
  furniture: 0,
  calls: 0,
  opening: 0,
  byline: 0,
  colon: 0,
  capitals: 0,
}

/** How many blocks of the group are this or that, and sums of their numbers; `title` and `description`: 0 or 1. */
export type GroupSums = Readonly<typeof ZERO>

/** The sums over a group's blocks, which are given by their numbers. */
export function sumGroup(
  group: readonly number[],
  { blocks, measures, wordings }: Surroundings,
  prose: PageProse,
): GroupSums {
  const sums = { ...ZERO }
  for (const index of group) {
    const block = blocks[index]
    const wording = wordings[index]
    if (!block || !wording) continue
    if (block.kind === 'heading') sums.heading += 1
    else if (block.kind === 'item') sums.item += 1
    else if (block.kind === 'quote') sums.quote += 1
    sums.sentences += measures[index]?.sentences ?? 0
    const prev = blocks[index - 1]
    const next = blocks[index + 1]
    sums.prevProse += Math.log2((measures[index - 1]?.prose ?? 0) + 1)
    sums.nextProse += Math.log2((measures[index + 1]?.prose ?? 0) + 1)
    sums.prevLink += prev ? prev.linked / prev.text.length : 1
    sums.nextLink += next ? next.linked / next.text.length : 1
    sums.prevLength += prev ? Math.log2(prev.text.length + 1) : 0
    sums.nextLength += next ? Math.log2(next.text.length + 1) : 0
    sums.gapBefore += prose.before[index] ?? 0
    sums.gapAfter += prose.after[index] ?? 0
    sums.inBody += wording.inBody
    if (wording.isTitle) sums.title = 1
    if (wording.isDescription) sums.description = 1
    sums.furniture += Math.min(4, wording.words)
    sums.calls += Math.min(3, wording.calls)
    if (wording.opening > 0 && wording.opening < 4) sums.opening += 1
    if (wording.opening === 4) sums.byline += 1
    if (wording.isColon) sums.colon += 1
    sums.capitals += wording.capitals
  }
  return sums
}
