// How marks look, where the reader wants them otherwise than content.css has them.
import type { Layer } from './paint.ts'

export interface MarkStyle {
  readonly markStyle: 'dotted' | 'dashed' | 'solid' | 'tint'
  readonly markStrength: 'faint' | 'quiet' | 'clear'
  readonly tellKindsApart: boolean
}

/** Share of the text's own colour: that colour was chosen to be seen on the page behind it. */
const SHARE = { faint: 40, quiet: 62, clear: 100 } as const

/** Lines of the three groups when kinds are told apart: by their form, not by colour. */
const LINES: Record<'gloss-mark' | 'gloss-person' | 'gloss-place', string> = {
  'gloss-mark': 'dotted 0.09em',
  'gloss-person': 'dashed 0.07em',
  'gloss-place': 'double 0.07em',
}

/** The layer of a kind. */
export function layerOf(kind: string, { tellKindsApart }: MarkStyle): Layer {
  if (!tellKindsApart) return 'gloss-mark'
  return kind === 'person' ? 'gloss-person' : kind === 'place' ? 'gloss-place' : 'gloss-mark'
}

/** A style sheet for the reader's choice, to be adopted after the page's own. */
export function markCss({ markStyle, markStrength, tellKindsApart }: MarkStyle): string {
  const share = SHARE[markStrength]
  const layers = Object.entries(LINES).map(([layer, line]) => {
    const own = tellKindsApart ? line : markStyle === 'tint' ? null : `${markStyle} 0.09em`
    return own === null
      ? `::highlight(${layer}){text-decoration:none;background-color:color-mix(in srgb,currentColor ${Math.round(share / 5)}%,transparent)}`
      : `::highlight(${layer}){text-decoration:underline ${own};text-decoration-color:color-mix(in srgb,currentColor ${share}%,transparent);text-underline-offset:.22em}`
  })
  return `@media not print{${layers.join('')}}`
}
