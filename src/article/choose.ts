// Which of the page's blocks are the article's body.
import { BIT } from './names.ts'
import type { Box, RawBlock } from './raw-block.ts'

export interface Choice {
  readonly blocks: readonly RawBlock[]
  /** The smallest box that holds most of the page's prose. */
  readonly main: Box | null
}

const OUTSIDE =
  BIT.ad |
  BIT.share |
  BIT.related |
  BIT.comment |
  BIT.nav |
  BIT.side |
  BIT.signup |
  BIT.notice |
  BIT.hidden
const PROMOTION =
  /\b(?:(?:join|follow|subscribe|sign up|click here|download|whatsapp|telegram|newsletter)\b.*){2}|^(?:also read|read more|read also|related|advertisement|share this)\b/i

/** Chooses block by block: the main box first, then each block of it on what it looks like. */
export function choose(blocks: readonly RawBlock[], root: Box): Choice {
  for (const block of blocks) {
    addProse(block.box, proseOf(block))
  }
  const main = mainBox(blocks, root)
  if (!main) return { blocks: [], main: null }
  const chosen = blocks.filter((block) => isInside(block.box, main) && isBody(block, main))
  while (chosen.at(-1)?.kind === 'heading') chosen.pop()
  return { blocks: chosen, main }
}

function addProse(to: Box, prose: number): void {
  if (prose === 0) return
  for (let box: Box | null = to; box; box = box.parent) box.prose += prose
}

function proseOf(block: RawBlock): number {
  const length = block.text.length - block.linked
  if (length < 60 || block.linked > length || !/[.!?,]/.test(block.text)) return 0
  return block.box.names & OUTSIDE ? 0 : length
}

function mainBox(blocks: readonly RawBlock[], root: Box): Box | null {
  let main: Box = root
  const boxes = new Set<Box>()
  for (const block of blocks)
    for (let box: Box | null = block.box; box; box = box.parent) boxes.add(box)
  for (const box of boxes) {
    if (box.prose >= root.prose * 0.7 && box.depth > main.depth) main = box
  }
  return root.prose > 0 ? main : null
}

function isInside(box: Box, main: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === main) return true
  return false
}

function isBody(block: RawBlock, main: Box): boolean {
  for (let box: Box | null = block.box; box && box !== main; box = box.parent) {
    if (box.names & (OUTSIDE | BIT.caption | BIT.meta | BIT.author)) return false
    if (/^(?:aside|form|header|h1)$/.test(box.element.localName)) return false
  }
  if (PROMOTION.test(block.text)) return false
  if (block.linked > block.text.length / 2) return false
  return block.kind === 'heading' || block.text.length > 25
}
