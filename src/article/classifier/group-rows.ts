// What is known of the blocks of a group together: numbers about their text, the boxes they stand in, what
// stands around them and where among the page's prose they are.
import type { Group } from './groups.ts'
import type { Measure } from './measure.ts'
import type { Wording } from './wording.ts'
import type { Box, RawBlock } from '../dom/raw-block.ts'

/** How many numbers a group's row has before its three sets of bits, and which is its share of the prose. */
export const GROUP_NUMBERS = 56
export const SHARE_AT = 6

interface Sums {
  boxes: number
  prose: number
  chars: number
  linked: number
}

/** The boxes of each label, summed up. */
function unitsOf(boxes: readonly Box[]): Sums[] {
  const units: Sums[] = []
  for (let index = 0; index < boxes.length; index += 1) {
    const box = boxes[index]
    if (!box || box.blocks === 0) continue
    const sum = (units[box.label] ??= { boxes: 0, prose: 0, chars: 0, linked: 0 })
    sum.boxes += 1
    sum.prose += box.prose
    sum.chars += box.chars
    sum.linked += box.linked
  }
  return units
}

/** For each block how many lie between it and the nearest block of prose before it; or after it. */
function gapsIn(
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  step: 1 | -1,
): readonly number[] {
  const gaps: number[] = blocks.map(() => 0)
  let gap = 20
  for (let at = step > 0 ? 0 : blocks.length - 1; at >= 0 && at < blocks.length; at += step) {
    gaps[at] = gap
    const isCore = (measures[at]?.prose ?? 0) > 0 && blocks[at]?.box.weight === 1
    gap = isCore ? 0 : Math.min(20, gap + 1)
  }
  return gaps
}

const NO_SUMS: Sums = { boxes: 1, prose: 0, chars: 1, linked: 0 }

/**
 * A row of numbers for each group, then three sets of bits: the tags above it, the names on the path
 * down to it, those nearest.
 */
export function groupRows(
  blocks: readonly RawBlock[],
  boxes: readonly Box[],
  measures: readonly Measure[],
  wordings: readonly Wording[],
  groups: readonly Group[],
): number[][] {
  const before = gapsIn(blocks, measures, 1)
  const after = gapsIn(blocks, measures, -1)
  const total = boxes[0]?.prose || 1
  const units = unitsOf(boxes)
  const siblings = new Map<Box | null, number>()
  const tags = new Map<string, number>()
  const seen: number[] = [0]
  for (let index = 0; index < blocks.length; index += 1) {
    const prose = measures[index]?.prose ?? 0
    seen.push((seen[index] ?? 0) + prose)
    const box = blocks[index]?.box
    if (prose === 0 || !box) continue
    siblings.set(box.parent, (siblings.get(box.parent) ?? 0) + prose)
    tags.set(box.tag, (tags.get(box.tag) ?? 0) + prose)
  }
  let most = 1
  for (const { prose } of groups) if (prose > most) most = prose
  const rows: number[][] = []
  for (const group of groups) {
    const { box, chars } = group
    const number = group.blocks.length
    const parent = box.parent ?? box
    const grand = parent.parent ?? parent
    const unit = units[parent.label] ?? NO_SUMS
    const family = units[grand.label] ?? NO_SUMS
    const first = group.blocks[0] ?? 0
    const last = group.blocks[number - 1] ?? 0
    let heading = 0
    let item = 0
    let quote = 0
    let sentences = 0
    let prevProse = 0
    let nextProse = 0
    let prevLink = 0
    let nextLink = 0
    let prevLength = 0
    let nextLength = 0
    let gapBefore = 0
    let gapAfter = 0
    let inBody = 0
    let title = 0
    let description = 0
    let furniture = 0
    let calls = 0
    let opening = 0
    let byline = 0
    let colon = 0
    let capitals = 0
    for (let at = 0; at < number; at += 1) {
      const index = group.blocks[at] ?? 0
      const block = blocks[index]
      const wording = wordings[index]
      if (!block || !wording) continue
      if (block.kind === 'heading') heading += 1
      else if (block.kind === 'item') item += 1
      else if (block.kind === 'quote') quote += 1
      sentences += measures[index]?.sentences ?? 0
      const prev = blocks[index - 1]
      const next = blocks[index + 1]
      prevProse += Math.log2((measures[index - 1]?.prose ?? 0) + 1)
      nextProse += Math.log2((measures[index + 1]?.prose ?? 0) + 1)
      prevLink += prev ? prev.linked / prev.text.length : 1
      nextLink += next ? next.linked / next.text.length : 1
      prevLength += prev ? Math.log2(prev.text.length + 1) : 0
      nextLength += next ? Math.log2(next.text.length + 1) : 0
      gapBefore += before[index] ?? 0
      gapAfter += after[index] ?? 0
      inBody += wording.inBody
      if (wording.isTitle) title = 1
      if (wording.isDescription) description = 1
      furniture += Math.min(4, wording.words)
      calls += Math.min(3, wording.calls)
      if (wording.opening > 0 && wording.opening < 4) opening += 1
      if (wording.opening === 4) byline += 1
      if (wording.isColon) colon += 1
      capitals += wording.capitals
    }
    rows.push([
      Math.log2(number),
      Math.log2(chars / number + 1),
      group.linked / chars,
      group.stressed / chars,
      group.closed / chars,
      sentences / number,
      group.prose / total,
      group.prose / most,
      heading / number,
      item / number,
      quote / number,
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
      prevProse / number,
      nextProse / number,
      prevLink / number,
      nextLink / number,
      prevLength / number,
      nextLength / number,
      gapBefore / number,
      gapAfter / number,
      before[first] ?? 20,
      after[last] ?? 20,
      (grand.parent ?? grand).prose / total,
      climbTo(box, total * 0.5),
      climbTo(box, total * 0.8),
      Math.log2(chars),
      inBody / number,
      title,
      description,
      furniture / number,
      calls / number,
      opening / number,
      byline / number,
      colon / number,
      capitals / number,
      box.above,
      box.path,
      box.names | (parent.depth > 0 ? parent.names : 0),
    ])
  }
  return rows
}

/** How many boxes up the first is that holds so much prose. */
function climbTo(box: Box, prose: number): number {
  let steps = 0
  for (let at: Box | null = box; at && at.prose < prose && steps < 12; at = at.parent) steps += 1
  return steps
}
