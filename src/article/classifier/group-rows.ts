// What is known of the blocks of a group together: numbers about their text, the boxes they stand in, what
// stands around them and where among the page's prose they are.
import type { Group } from './groups.ts'
import type { Surroundings } from './block-rows.ts'
import { named, type GroupColumns, type Row } from './columns.ts'
import { sumGroup } from './group-sums.ts'
import { pageProse, type PageProse, type Sums } from './page-prose.ts'
import type { Box } from '../dom/raw-block.ts'

export interface GroupRow {
  /** How much of the page's prose it has. */
  readonly share: number
  readonly numbers: Row<GroupColumns>
  /** Sets of bits: the tags above it, the names on the path down to it, those nearest. */
  readonly bits: readonly [above: number, path: number, names: number]
}

const NO_SUMS: Sums = { boxes: 1, prose: 0, chars: 1, linked: 0 }

/** A row for each group. */
export function groupRows(
  groups: readonly Group[],
  boxes: readonly Box[],
  surroundings: Surroundings,
): GroupRow[] {
  const prose = pageProse(surroundings.blocks, boxes, surroundings.measures)
  let most = 1
  for (const group of groups) if (group.prose > most) most = group.prose
  return groups.map((group) => {
    const { names, path, above, parent } = group.box
    return {
      share: group.prose / prose.total,
      numbers: numbersOf(group, surroundings, prose, most),
      bits: [above, path, names | (parent && parent.depth > 0 ? parent.names : 0)],
    }
  })
}

/** The numbers of one group; `most`: the prose of the group that has most. */
function numbersOf(
  group: Group,
  surroundings: Surroundings,
  prose: PageProse,
  most: number,
): Row<GroupColumns> {
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
    named<'count'>(Math.log2(number)),
    named<'length'>(Math.log2(chars / number + 1)),
    named<'linked'>(group.linked / chars),
    named<'stressed'>(group.stressed / chars),
    named<'closed'>(group.closed / chars),
    named<'sentences'>(sums.sentences / number),
    named<'share'>(group.prose / total),
    named<'ofMost'>(group.prose / most),
    named<'headings'>(sums.heading / number),
    named<'items'>(sums.item / number),
    named<'quotes'>(sums.quote / number),
    named<'isP'>(box.tag === 'p' ? 1 : 0),
    named<'isDiv'>(box.tag === 'div' || box.tag === 'section' || box.tag === 'article' ? 1 : 0),
    named<'isCell'>(box.tag === 'td' || box.tag === 'th' ? 1 : 0),
    named<'depth'>(Math.min(8, box.depth)),
    named<'parentShare'>(parent.prose / total),
    named<'grandShare'>(grand.prose / total),
    named<'parentLinked'>(parent.linked / parent.chars),
    named<'parentLength'>(Math.log2(parent.chars / parent.blocks + 1)),
    named<'parentCount'>(Math.min(50, parent.blocks)),
    named<'grandLinked'>(grand.linked / grand.chars),
    named<'grandLength'>(Math.log2(grand.chars / grand.blocks + 1)),
    named<'siblings'>((siblings.get(box.parent) ?? 0) / total),
    named<'tag'>((tags.get(box.tag) ?? 0) / total),
    named<'unitBoxes'>(Math.log2(unit.boxes)),
    named<'unitProse'>(Math.log2(unit.prose / unit.boxes + 1)),
    named<'unitLinked'>(unit.linked / unit.chars),
    named<'familyBoxes'>(Math.log2(family.boxes)),
    named<'familyProse'>(Math.log2(family.prose / family.boxes + 1)),
    named<'familyLinked'>(family.linked / family.chars),
    named<'before'>((seen[first] ?? 0) / total),
    named<'after'>((total - (seen[last + 1] ?? 0)) / total),
    named<'within'>(((seen[last + 1] ?? 0) - (seen[first] ?? 0)) / total),
    named<'prevProse'>(sums.prevProse / number),
    named<'nextProse'>(sums.nextProse / number),
    named<'prevLink'>(sums.prevLink / number),
    named<'nextLink'>(sums.nextLink / number),
    named<'prevLength'>(sums.prevLength / number),
    named<'nextLength'>(sums.nextLength / number),
    named<'gapBefore'>(sums.gapBefore / number),
    named<'gapAfter'>(sums.gapAfter / number),
    named<'firstGap'>(prose.before[first] ?? 20),
    named<'lastGap'>(prose.after[last] ?? 20),
    named<'greatShare'>((grand.parent ?? grand).prose / total),
    named<'climbHalf'>(climbTo(box, total * 0.5)),
    named<'climbMost'>(climbTo(box, total * 0.8)),
    named<'chars'>(Math.log2(chars)),
    named<'inBody'>(sums.inBody / number),
    named<'title'>(sums.title),
    named<'description'>(sums.description),
    named<'furniture'>(sums.furniture / number),
    named<'calls'>(sums.calls / number),
    named<'opening'>(sums.opening / number),
    named<'byline'>(sums.byline / number),
    named<'colon'>(sums.colon / number),
    named<'capitals'>(sums.capitals / number),
  ]
}

/** How many boxes up the first is that holds so much prose. */
function climbTo(box: Box, prose: number): number {
  let steps = 0
  for (let at: Box | null = box; at && at.prose < prose && steps < 12; at = at.parent) steps += 1
  return steps
}
