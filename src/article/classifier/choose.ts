// Which of the blocks are the article's body. Two steps: first the groups that one template made, so
// that a list or a slide is not torn apart; then each block against the rest of its group.
import { ownRow, placesOf } from './block-rows.ts'
import { lift, type Model, scoreBlock, scoreGroup } from './classify.ts'
import { lookAt } from './look.ts'
import { isFurniture } from './furniture.ts'
import type { Box, RawBlock } from '../dom/raw-block.ts'
import { standfirstAbove, startOf } from './standfirst.ts'
import { withoutTeasers } from './teasers.ts'
import type { Walk } from '../dom/walk.ts'
import { type Hints, SHORT } from './wording.ts'

/** A group that scores less than this has no block worth a look of its own. */
export const HOPELESS = -3
const SURE = 2.5
/** What a block must score, by itself or with what stands beside it. */
const THRESHOLD = 0.1
/** How much of the score beside it counts for a block that scores less, and the scores that count there. */
const BESIDE = 0.35
const MOST_BESIDE = 3
/** The score of what is never the article's. */
export const NEVER = -Infinity

export interface Choice {
  readonly body: readonly RawBlock[]
  /** The line above the body, when the page marks it as one. */
  readonly standfirst: string | null
}

/** The body's blocks in reading order. */
export function choose({ blocks, boxes }: Walk, hints: Hints, model: Model): Choice {
  const look = lookAt(blocks, boxes, hints)
  const groupScores = lift(
    look.rows.map((row) => scoreGroup(model.groups, row)),
    look.rows.map(({ share }) => share),
  )
  const scores: number[] = []
  const lengths: number[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    scores.push(groupScores[look.groupOf[index] ?? 0] ?? HOPELESS)
    lengths.push(blocks[index]?.text.length ?? 0)
  }
  const places = placesOf(scores, lengths, numbersAbove(blocks))
  const best = bestOf(
    scores.map((score, index) => {
      const group = look.groups[look.groupOf[index] ?? 0]
      if (!group || score < HOPELESS || isFurniture(look, index)) return NEVER
      if (isSure(score, lengths[index] ?? 0)) return Infinity
      const place = places[index]
      const own = ownRow(look, index, group)
      return place && own ? score + scoreBlock(model.blocks, [...place, ...own]) : NEVER
    }),
  )
  const chosen = [...withoutTeasers(blocks, best)]
  while (blocks[chosen.at(-1) ?? -1]?.kind === 'heading') chosen.pop()
  const start = startOf(chosen, look, hints)
  const body: RawBlock[] = []
  for (let at = start; at < chosen.length; at += 1) {
    const block = blocks[chosen[at] ?? -1]
    if (block) body.push(block)
  }
  return { body, standfirst: standfirstAbove(chosen[start] ?? 0, look, hints) }
}

/**
 * The numbers of the blocks that are taken, by the scores of all: one in doubt is lifted by the nearest
 * before and after it that can be the article's at all.
 */
export function bestOf(scores: readonly number[]): number[] {
  const open = [...scores.keys()].filter((index) => scores[index] !== NEVER)
  const at = (place: number): number => scores[open[place] ?? -1] ?? NEVER
  return open.filter((_, place) => {
    const own = at(place)
    if (own > THRESHOLD) return true
    const beside = [at(place - 1), at(place + 1)].filter((score) => score !== NEVER)
    const sum = beside.reduce(
      (total, score) => total + Math.max(-MOST_BESIDE, Math.min(MOST_BESIDE, score)),
      0,
    )
    return own + BESIDE * (sum / (beside.length || 1) - own) > THRESHOLD
  })
}

/** A long block of a group that is surely the article's needs no second look. */
export function isSure(score: number, length: number): boolean {
  return length > SHORT && score > SURE
}

/** The number of each block's parent box, of its grandparent and its great-grandparent. */
function numbersAbove(blocks: readonly RawBlock[]): number[][] {
  const numbers = new Map<Box, number>()
  const above: number[][] = [[], [], []]
  for (const { box } of blocks) {
    let at = box
    for (const list of above) {
      at = at.parent ?? at
      let number = numbers.get(at)
      if (number === undefined) {
        number = numbers.size
        numbers.set(at, number)
      }
      list.push(number)
    }
  }
  return above
}
