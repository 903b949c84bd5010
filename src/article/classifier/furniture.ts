// Blocks that are a page's own wherever they stand: adverts, captions, promotions.
import { isFurnitureText } from '../plain/furniture-text.ts'
import type { Look } from './look.ts'
import { BIT } from '../dom/names.ts'
import { SHORT } from './wording.ts'

/** A picture's caption among the paragraphs: who took it, or that it is of another day, is said at its end. */
const CAPTION =
  /\bfile photo\b|\((?:AP|AFP|Getty|Reuters|Photo|Image)\b[^()]*\)$|(?:Getty Images|\/(?:AP|AFP|Reuters)|AP Photo)\W*$/i
const LONGEST_CAPTION = 500

/** A link of so many characters is another article's teaser. */
const LONG_LINK = 80

const FURNITURE_NAMES = BIT.ad | BIT.share | BIT.comment | BIT.caption

/** What its element's name or its own words give away, wherever it stands. */
export function isFurniture({ blocks, measures, wordings }: Look, index: number): boolean {
  const block = blocks[index]
  const wording = wordings[index]
  if (!block || !wording) return true
  const { box } = block
  // A line whose own element is named as an advert, a caption or the like, and isn't most of the page.
  if ((box.names & FURNITURE_NAMES) !== 0 && box.blocks <= 3) {
    if ((box.names & BIT.caption) !== 0 || (measures[index]?.sentences ?? 0) < 2) return true
  }
  const { text, kind, linked } = block
  // All of it leads elsewhere.
  if (kind === 'paragraph' && text.length >= LONG_LINK && linked >= text.length) return true
  if (kind === 'paragraph' && text.length <= LONGEST_CAPTION && CAPTION.test(text)) return true
  return text.length <= SHORT && isFurnitureText(block, wording)
}
