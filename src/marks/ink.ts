// The colour of a mark's line, by the contrast it has with the page behind.
//
// A share of the text's own colour suits any page whose text is well seen on it, and goes along when
// the page changes its theme. Where that share is too weak (grey text, a coloured box), or Chromium
// takes it of another colour (backdrop.ts), the line takes the whole of it; where the text's colour
// itself can't be seen (glyphs cut out of a gradient), black or white.
import type { Backdrop } from './backdrop.ts'
import { contrast, luminance, over, type Colour } from './colour.ts'
import type { INKS } from './paint.ts'

export type Ink = (typeof INKS)[number]
export type Strength = 'faint' | 'quiet' | 'clear'

/** Percent of the text's own colour. */
export const SHARES = { faint: 40, quiet: 62, clear: 100 } as const

/** The contrast that a line has at least; 3 is what WCAG 2.2 asks of graphics (1.4.11). */
const LEAST = { faint: 2, quiet: 3, clear: 4.5 } as const

/** Colours of less contrast are one to the eye, on whatever is behind. */
const ALIKE = 2

/** The ink of a mark on a backdrop; on one that isn't known, the usual. */
export function inkFor(backdrop: Backdrop | null, strength: Strength, isTint = false): Ink {
  if (!backdrop) return ''
  const { text, shared, behind } = backdrop
  const isSeen = (colour: Colour): boolean =>
    behind
      ? contrast(over(colour, behind, SHARES[strength] / 100), behind) >= LEAST[strength]
      : contrast(colour, text) < ALIKE
  if (isSeen(text) && isSeen(shared)) return ''
  // A tint takes a share in any ink: that of the text's own would be of the other colour too.
  const isMistaken = isTint && contrast(shared, text) >= ALIKE
  const isFirmSeen = !behind || contrast(over(text, behind), behind) >= Math.min(LEAST[strength], 3)
  if (isFirmSeen && !isMistaken) return '-firm'
  return isDark(backdrop) ? '-light' : '-dark'
}

/** Whether white is seen better on it than black; where it isn't known, what the page's text says. */
export function isDark({ text, behind }: Backdrop): boolean {
  return behind ? !isLight(behind) : isLight(text)
}

const isLight = (colour: Colour): boolean => luminance(colour) >= 0.179
