// Leaves out what a real browser doesn't show. Where there is no layout (jsdom, a parsed document)
// everything counts as shown; the walk has left out what attributes hide.
import type { RawBlock } from './raw-block.ts'

/** The blocks that are shown, and with a size. Layout is forced once at most: nothing changes between the reads. */
export function visibleBlocks(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const document = blocks[0]?.box.element.ownerDocument
  if (!document?.defaultView || typeof document.body.checkVisibility !== 'function') return blocks
  // A page that isn't rendered at all (a background tab not laid out yet) hides nothing in particular.
  if (!document.body.checkVisibility()) return blocks
  return blocks.filter(({ box: { element } }) => isShown(element))
}

function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  const rectangles = element.getClientRects()
  // `display: contents` has no rectangle of its own.
  if (rectangles.length === 0) return true
  for (const { width, height } of rectangles) if (width > 1 && height > 1) return true
  return false
}
