// Blocks that the same template made, and what is known of them together: numbers about their text,
// the boxes they stand in, what stands around them and where among the page's prose they are.
import type { Measure } from './measure.ts'
import type { Wording } from './wording.ts'
import type { Box, RawBlock } from './raw-block.ts'

/** How many numbers a group's row has before its three sets of bits, and which is its share of the prose. */
export const GROUP_NUMBERS = 56
export const SHARE_AT = 6

export interface Group {
  readonly blocks: number[]
  /** The box of its longest block. */
  box: Box
  most: number
  chars: number
  linked: number
  stressed: number
  closed: number
  prose: number
}

interface Sums {
  boxes: number
  prose: number
  chars: number
  linked: number
}

/** The groups in the order of their first blocks; and for each block which group it is of. */
export function groupsOf(blocks: readonly RawBlock[], measures: readonly Measure[]) {
  const numbers = new Map<number, number>()
  const groups: Group[] = []
  const groupOf = blocks.map((block, index) => {
    const { box, text, linked, stressed } = block
    const key = box.label * 8192 + (box.parent?.label ?? 0)
    let number = numbers.get(key)
    if (number === undefined) {
      number = groups.length
      numbers.set(key, number)
      groups.push({
        blocks: [],
        box,
        most: 0,
        chars: 0,
        linked: 0,
        stressed: 0,
        closed: 0,
        prose: 0,
      })
    }
    const group = groups[number]
    const measured = measures[index]
    if (!group || !measured) return number
    group.blocks.push(index)
    if (text.length > group.most) {
      group.most = text.length
      group.box = box
    }
    group.chars += text.length
    group.linked += linked
    group.stressed += stressed
    group.prose += measured.prose
    if (measured.isClosed) group.closed += text.length
    return number
  })
  return { groups, groupOf }
}

/** The boxes of each label, summed up. */
function unitsOf(boxes: readonly Box[]): Sums[] {
  const units: Sums[] = []
  for (const { label, blocks, prose, chars, linked } of boxes) {
    if (blocks === 0) continue
    const sum = units[label]
    if (!sum) units[label] = { boxes: 1, prose, chars, linked }
    else {
      sum.boxes += 1
      sum.prose += prose
      sum.chars += chars
      sum.linked += linked
    }
  }
  return units
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
  gaps: readonly [before: readonly number[], after: readonly number[]],
): number[][] {
  const total = boxes[0]?.prose || 1
  const units = unitsOf(boxes)
  const siblings = new Map<Box | null, number>()
  const tags = new Map<string, number>()
  const seen: number[] = [0]
  blocks.forEach(({ box }, index) => {
    const prose = measures[index]?.prose ?? 0
    seen.push((seen[index] ?? 0) + prose)
    if (prose === 0) return
    siblings.set(box.parent, (siblings.get(box.parent) ?? 0) + prose)
    tags.set(box.tag, (tags.get(box.tag) ?? 0) + prose)
  })
  let most = 1
  for (const { prose } of groups) if (prose > most) most = prose
  const core = gaps[0]
  const lengthAt = (index: number) => blocks[index]?.text.length ?? 0
  return groups.map((group) => {
    const { box, chars } = group
    const number = group.blocks.length
    const parent = box.parent ?? box
    const grand = parent.parent ?? parent
    const unit = units[parent.label] ?? NO_SUMS
    const family = units[grand.label] ?? NO_SUMS
    const first = group.blocks[0] ?? 0
    const last = group.blocks[number - 1] ?? 0
    let [heading, item, quote, sentences] = [0, 0, 0, 0]
    let [prevProse, nextProse, prevLink, nextLink, prevLength, nextLength] = [0, 0, 0, 0, 0, 0]
    let [gapBefore, gapAfter] = [0, 0]
    let [inBody, title, description, furniture, calls, opening, byline, colon, capitals] = [
      0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]
    for (const index of group.blocks) {
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
      prevLength += Math.log2(lengthAt(index - 1) + 1)
      nextLength += Math.log2(lengthAt(index + 1) + 1)
      gapBefore += gaps[0][index] ?? 0
      gapAfter += gaps[1][index] ?? 0
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
    return [
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
      core[first] ?? 20,
      gaps[1][last] ?? 20,
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
    ]
  })
}

/** How many boxes up the first is that holds so much prose. */
function climbTo(box: Box, prose: number): number {
  let steps = 0
  for (let at: Box | null = box; at && at.prose < prose && steps < 12; at = at.parent) steps += 1
  return steps
}
