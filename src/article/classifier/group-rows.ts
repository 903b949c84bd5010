// What is known of the blocks of a group together: numbers about their text, the boxes they stand in, what
// stands around them and where among the page's prose they are.
import type { Group } from './groups.ts'
import type { Surroundings } from './block-rows.ts'
import { sumGroup } from './group-sums.ts'
import { pageProse, type PageProse, type Sums } from './page-prose.ts'
import type { Box } from '../dom/raw-block.ts'

/** How many numbers a group's row has before its three sets of bits. */
export const GROUP_NUMBERS = 56
/** Which of them is its share of the page's prose. */
export const SHARE_AT = 6

const NO_SUMS: Sums = { boxes: 1, prose: 0, chars: 1, linked: 0 }

/**
 * A row of numbers for each group, then three sets of bits: the tags above it, the names on the path
 * down to it, those nearest.
 */
export function groupRows(
  groups: readonly Group[],
  boxes: readonly Box[],
  surroundings: Surroundings,
): number[][] {
  const prose = pageProse(surroundings.blocks, boxes, surroundings.measures)
  let most = 1
  for (const group of groups) if (group.prose > most) most = group.prose
  return groups.map((group) => rowOf(group, surroundings, prose, most))
}

/** The row of one group; `most`: the prose of the group that has most. */
function rowOf(group: Group, surroundings: Surroundings, prose: PageProse, most: number): number[] {
  const { total, units, siblings, tags, seen } = prose
  const sums = sumGroup(group.blocks, surroundings, prose)
  const { box, chars } = group
  const number = group.blocks.length
  const parent = box.parent ?? box
  const grand = parent.parent ?? parent
  const unit = units[parent.label] ?? NO_SUMS
  const family = units[grand.label] ?? NO_SUMS
  const first = group.blocks[0] ?? 0
  const last = group.blocks[number - 1] ?? 0
  return [
    Math.log2(number),
    Math.log2(chars / number + 1),
    group.linked / chars,
    group.stressed / chars,
    group.closed / chars,
    sums.sentences / number,
    group.prose / total,
    group.prose / most,
    sums.heading / number,
    sums.item / number,
    sums.quote / number,
    box.tag === 'p' ? 1 : 0,
    box.tag === 'div' || box.tag === 'section' || box.tag === 'article' ? 1 : 0,
    box.tag === 'td' || box.tag === 'th' ? 1 : 0,
    Math.min(8, box.depth),
    parent.prose / total,
    grand.prose / total,
    parent.linked / parent.chars,
    Math.log2(parent.chars / parent.blocks + 1),
    Math.min(50, parent.blocks),
    grand.linked / grand.chars,
    Math.log2(grand.chars / grand.blocks + 1),
    (siblings.get(box.parent) ?? 0) / total,
    (tags.get(box.tag) ?? 0) / total,
    Math.log2(unit.boxes),
    Math.log2(unit.prose / unit.boxes + 1),
    unit.linked / unit.chars,
    Math.log2(family.boxes),
    Math.log2(family.prose / family.boxes + 1),
    family.linked / family.chars,
    (seen[first] ?? 0) / total,
    (total - (seen[last + 1] ?? 0)) / total,
    ((seen[last + 1] ?? 0) - (seen[first] ?? 0)) / total,
    sums.prevProse / number,
    sums.nextProse / number,
    sums.prevLink / number,
    sums.nextLink / number,
    sums.prevLength / number,
    sums.nextLength / number,
    sums.gapBefore / number,
    sums.gapAfter / number,
    prose.before[first] ?? 20,
    prose.after[last] ?? 20,
    (grand.parent ?? grand).prose / total,
    climbTo(box, total * 0.5),
    climbTo(box, total * 0.8),
    Math.log2(chars),
    sums.inBody / number,
    sums.title,
    sums.description,
    sums.furniture / number,
    sums.calls / number,
    sums.opening / number,
    sums.byline / number,
    sums.colon / number,
    sums.capitals / number,
    box.above,
    box.path,
    box.names | (parent.depth > 0 ? parent.names : 0),
  ]
}

/** How many boxes up the first is that holds so much prose. */
function climbTo(box: Box, prose: number): number {
  let steps = 0
  for (let at: Box | null = box; at && at.prose < prose && steps < 12; at = at.parent) steps += 1
  return steps
}
