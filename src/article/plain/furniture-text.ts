// Whether a short text is a page's own: an appeal, a label, a link to another story.
import { isFurnitureLine } from './furniture-lines.ts'
import { furnitureIn, type Furniture } from './phrases.ts'
import type { RawBlock } from '../dom/raw-block.ts'

/** Promotions stand between paragraphs like paragraphs: only the words of a (short) one give it away. */
export function isFurnitureText(
  { kind, text, linked, stressed }: RawBlock,
  { opening, words, calls, bio }: Omit<Furniture, 'capitals'> = furnitureIn(text),
): boolean {
  if (kind !== 'heading' && isFurnitureLine(text, linked / text.length)) return true
  if (opening === 1 && (linked > text.length / 3 || text.length < 40)) return true
  const isMarked = linked > 0 || stressed > text.length / 2
  // Who wrote it, and where to follow them.
  if (bio > 1 && calls > 0 && (isMarked || text.includes('@'))) return true
  return (
    (opening === 2 && words + bio > 0) || (calls > 0 && words > 0 && isMarked) || calls + words > 3
  )
}
