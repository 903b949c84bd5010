// Blocks that the same template made, by its boxes' tags and classes.
import type { Measure } from './measure.ts'
import type { Box, RawBlock } from '../dom/raw-block.ts'

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

/** The groups in the order of their first blocks; and for each block which group it is of. */
export function groupsOf(blocks: readonly RawBlock[], measures: readonly Measure[]) {
  const numbers = new Map<number, number>()
  const groups: Group[] = []
  const groupOf: number[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    const measured = measures[index]
    if (!block || !measured) continue
    const { box } = block
    const { length } = block.text
    const key = box.label * 8192 + (box.parent?.label ?? 0)
    const number = numbers.get(key) ?? groups.length
    let group = groups[number]
    if (!group) {
      numbers.set(key, number)
      group = { blocks: [], box, most: 0, chars: 0, linked: 0, stressed: 0, closed: 0, prose: 0 }
      groups.push(group)
    }
    groupOf.push(number)
    group.blocks.push(index)
    if (length > group.most) {
      group.most = length
      group.box = box
    }
    group.chars += length
    group.linked += block.linked
    group.stressed += block.stressed
    group.prose += measured.prose
    if (measured.isClosed) group.closed += length
  }
  return { groups, groupOf }
}
