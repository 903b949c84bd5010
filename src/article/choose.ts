// Which of the blocks are the article's body, decided block by block; blocks of one template lean on
// each other, so that a list or a slide is not torn apart.
import { scoreOf } from './classify.ts'
import { FEATURES, featuresOf, type Hints } from './features.ts'
import { BIT } from './names.ts'
import { isFurnitureLine } from './furniture-lines.ts'
import { furnitureIn } from './phrases.ts'
import { openingOf, type RawBlock } from './raw-block.ts'
import type { Walk } from './walk.ts'

/** How far a block's score is its template's rather than its own, and the score it must reach. */
const SHARED = 0.6
const THRESHOLD = -0.1
const LONGEST_PROMOTION = 300
/** Scores beyond these say no more. */
const LIMIT = 5

export interface Choice {
  readonly body: readonly RawBlock[]
  /** The line above the body, when the page marks it as one. */
  readonly standfirst: string | null
}

/** The body's blocks in reading order. */
export function choose({ blocks, boxes }: Walk, hints: Hints): Choice {
  const rows = featuresOf(blocks, boxes, hints)
  const scores = rows.map((row) => Math.max(-LIMIT, Math.min(LIMIT, scoreOf(row, FEATURES.length))))
  const means = new Map<string, { sum: number; weight: number }>()
  blocks.forEach((block, index) => {
    const signature = block.box.template
    const weight = block.chars + 10
    const known = means.get(signature)
    if (known) {
      known.sum += (scores[index] ?? 0) * weight
      known.weight += weight
    } else means.set(signature, { sum: (scores[index] ?? 0) * weight, weight })
  })
  const chosen = blocks.filter((block, index) => {
    const mean = means.get(block.box.template)
    const shared = mean ? mean.sum / mean.weight : 0
    const score = (1 - SHARED) * (scores[index] ?? 0) + SHARED * shared
    return score > THRESHOLD && !isNamedFurniture(block) && !isPromotion(block)
  })
  while (chosen.at(-1)?.kind === 'heading') chosen.pop()
  const start = startOf(chosen, hints)
  const above = chosen
    .slice(0, start)
    .findLast((block) => block.kind !== 'heading' || block.sentences > 0)
  return { body: chosen.slice(start), standfirst: above ? openingOf(above, 400) : null }
}

/** Where the body starts: after the title and the standfirst, which are a few blocks unlike the rest. */
function startOf(chosen: readonly RawBlock[], hints: Hints): number {
  const start = chosen.findIndex((block) => !isStandfirst(block, hints))
  return start > 3 ? 0 : Math.max(0, start)
}

/** The title and the standfirst, which the article has apart from its body. */
function isStandfirst(block: RawBlock, { titles, description }: Hints): boolean {
  if (block.chars > 400) return false
  const text = openingOf(block, 400)
  if (titles.includes(text) || description === text) return true
  const { names, parent } = block.box
  return (
    (names & BIT.deck) !== 0 ||
    (parent !== null && parent.blocks < 3 && (parent.names & BIT.deck) !== 0)
  )
}

const FURNITURE_NAMES = BIT.ad | BIT.share | BIT.comment | BIT.caption

/** A line whose own element is named as an advert, a caption or the like, and isn't most of the page. */
function isNamedFurniture({ box, sentences }: RawBlock): boolean {
  if ((box.names & FURNITURE_NAMES) === 0 || box.blocks > 3) return false
  return (box.names & BIT.caption) !== 0 || sentences < 2
}

/** Promotions stand between paragraphs like paragraphs: only their words give them away. */
function isPromotion(block: RawBlock): boolean {
  if (block.chars > LONGEST_PROMOTION) return false
  const text = openingOf(block, LONGEST_PROMOTION)
  if (block.kind !== 'heading' && isFurnitureLine(text, block.linked / block.chars)) return true
  const { opening, words, calls } = furnitureIn(text)
  if (opening === 1 && (block.linked > block.chars / 3 || block.chars < 40)) return true
  const isMarked = block.linked > 0 || block.stressed > block.chars / 2
  return (opening === 2 && words > 0) || (calls > 0 && words > 0 && isMarked) || calls + words > 3
}
