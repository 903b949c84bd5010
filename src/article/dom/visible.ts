// Leaves out what a real browser doesn't show. Where there is no layout (jsdom, a parsed document)
// everything counts as shown; the walk has left out what attributes hide.
import type { Box, RawBlock } from './raw-block.ts'

const IN_SIGHT = { visibilityProperty: true }

/** The blocks that are shown, and with a size. Layout is forced once at most: nothing changes between the reads. */
export function visibleBlocks(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const document = blocks[0]?.box.element.ownerDocument
  if (!document?.defaultView || typeof document.body.checkVisibility !== 'function') return blocks
  // A page that isn't shown at all (not laid out yet, hidden until its fonts are there) hides nothing in particular.
  if (!document.body.checkVisibility(IN_SIGHT)) return blocks
  const known = new Map<Box, boolean>()
  const shown: RawBlock[] = []
  for (const block of blocks) {
    const { element, parent } = block.box
    if (!element.checkVisibility(IN_SIGHT) || isClosed(element)) continue
    if (parent && !hasSize(parent, known)) continue
    shown.push(block)
  }
  return shown
}

/** Whether neither the box nor one above it is closed to nothing and cuts off what it holds. */
function hasSize(box: Box, known: Map<Box, boolean>): boolean {
  const before = known.get(box)
  if (before !== undefined) return before
  const answer = !isClosed(box.element) && (box.parent === null || hasSize(box.parent, known))
  known.set(box, answer)
  return answer
}

function isClosed(element: Element): boolean {
  // Whole pixels do, and make no object for each element.
  const { offsetWidth, offsetHeight } = element as HTMLElement
  return !(offsetWidth > 1 && offsetHeight > 1) && cutsOff(element)
}

function cutsOff(element: Element): boolean {
  const { overflow, display } = getComputedStyle(element)
  return overflow !== 'visible' && display !== 'contents'
}
