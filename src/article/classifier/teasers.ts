// Teasers of other articles beside a short one: each in a box of its own, under a heading that is all link to
// another page. What is left is only the article's when it stands apart from all of them: a list of books,
// each under a link, has its first paragraph in the same box as the rest.
import { leadsElsewhere } from '../page/leads-elsewhere.ts'
import type { Box, RawBlock } from '../dom/raw-block.ts'

/** Blocks and characters that a teaser has at most, its heading included. */
const MOST_BLOCKS = 4
const LONGEST = 700
const FEWEST_IN_LIST = 4
/** A paragraph that an article can be made of. */
const PARAGRAPH = 60

/** The numbers of the chosen blocks without those of teasers. */
export function withoutTeasers(
  blocks: readonly RawBlock[],
  chosen: readonly number[],
): readonly number[] {
  const teasers = teasersAmong(blocks)
  if (teasers.size < 2) return chosen
  const containers = new Set([...teasers].map(({ parent }) => parent))
  const own = chosen.filter((index) => !isWithin(blocks[index]?.box ?? null, teasers))
  if (own.length === chosen.length) return chosen
  const isApart = own.some((index) => {
    const { box = null, text = '', linked = 0 } = blocks[index] ?? {}
    return text.length >= PARAGRAPH && linked * 2 < text.length && !isWithin(box, containers)
  })
  return isApart ? own : chosen
}

/** Whether most of what was chosen stands in teasers: a list of articles, and none itself. */
export function isListOfTeasers(blocks: readonly RawBlock[], chosen: readonly RawBlock[]): boolean {
  const teasers = teasersAmong(blocks)
  if (teasers.size < FEWEST_IN_LIST) return false
  let length = 0
  let inside = 0
  for (const { box, text } of chosen) {
    length += text.length
    if (isWithin(box, teasers)) inside += text.length
  }
  return inside * 2 > length
}

function teasersAmong(blocks: readonly RawBlock[]): ReadonlySet<Box> {
  const teasers = new Set<Box>()
  for (const block of blocks) {
    const box = block.kind === 'heading' ? teaserAround(block) : null
    if (box) teasers.add(box)
  }
  return teasers
}

/** The box around a heading that leads to another page, if there is little else in it. */
function teaserAround({ box, text, linked }: RawBlock): Box | null {
  if (linked < text.length * 0.9) return null
  let around: Box | null = null
  for (
    let at = box.parent;
    at && at.blocks > 1 && at.blocks <= MOST_BLOCKS && at.chars <= LONGEST;
    at = at.parent
  )
    around = at
  return around && leadsElsewhere(box.element) ? around : null
}

function isWithin(box: Box | null, among: ReadonlySet<Box | null>): boolean {
  for (let at = box; at; at = at.parent) if (among.has(at)) return true
  return false
}
