// How marks look, as a style sheet: the reader's lines and strength, and the inks of ink.ts.
import { SHARES, type Ink, type Strength } from './ink.ts'
import { INKS, LINES, type Layer } from './paint.ts'

export interface MarkStyle {
  readonly markStyle: 'dotted' | 'dashed' | 'solid' | 'tint'
  readonly markStrength: Strength
  readonly tellKindsApart: boolean
}

/** The three groups when kinds are told apart: by their form, not by colour. */
const FORMS: Record<(typeof LINES)[number], string> = {
  'gloss-mark': 'dotted 0.09em',
  'gloss-person': 'dashed 0.07em',
  'gloss-place': 'double 0.07em',
}

/** The layer of a kind in an ink. */
export function layerOf(kind: string, ink: Ink, { tellKindsApart }: MarkStyle): Layer {
  const isApart = tellKindsApart && (kind === 'person' || kind === 'place')
  return isApart ? `gloss-${kind}${ink}` : `gloss-mark${ink}`
}

/** Whether marks are a tint behind the words, and no line under them. */
export function isTint({ markStyle, tellKindsApart }: MarkStyle): boolean {
  return markStyle === 'tint' && !tellKindsApart
}

/**
 * A style sheet for the reader's choice, to be adopted after the page's own. Its rules are !important:
 * Firefox puts content.css, which has the default look, after every sheet of the page.
 */
export function markCss(style: MarkStyle): string {
  const rules = LINES.flatMap((line) =>
    INKS.map((ink) => `::highlight(${line}${ink}){${look(line, ink, style)}}`),
  )
  return `@media not print{${rules.join('')}${CONTRAST}${FORCED}}`
}

function look(line: (typeof LINES)[number], ink: Ink, style: MarkStyle): string {
  const { markStyle, markStrength, tellKindsApart } = style
  const colour = COLOURS[ink](SHARES[markStrength])
  if (isTint(style)) {
    return `text-decoration:none!important;background-color:color-mix(in srgb,${colour} 20%,transparent)!important`
  }
  const form = tellKindsApart ? FORMS[line] : `${markStyle} 0.09em`
  return `text-decoration:underline ${form} ${colour}!important;text-underline-offset:.22em`
}

const COLOURS: Record<Ink, (share: number) => string> = {
  '': (share) => `color-mix(in srgb,currentColor ${share}%,transparent)`,
  '-firm': () => 'currentColor',
  '-light': () => 'white',
  '-dark': () => 'black',
}

const ALL = LINES.flatMap((line) => INKS.map((ink) => `::highlight(${line}${ink})`)).join(',')

/**
 * Where the reader's system sets all colours, lines take one of them. Chromium then paints every
 * highlight as if it were selected, unless what it is in has its colours from its parent: the text
 * blocks do so here, with what forced colours would have done to them otherwise.
 */
const FORCED = `@media (forced-colors:active){${ALL}{text-decoration-line:underline!important;text-decoration-color:LinkText!important}
@supports not (-moz-appearance:none){:is(p,li,blockquote,dd,figcaption){forced-color-adjust:preserve-parent-color;color:inherit!important;background:none!important;border-color:currentColor!important;box-shadow:none!important;text-shadow:none!important}
:is(p,li,blockquote,dd,figcaption) *{forced-color-adjust:auto}}}`

/** The whole of the text's colour in place of a share; not where that colour itself can't be seen. */
const USUAL = LINES.map((line) => `::highlight(${line})`).join(',')
const CONTRAST = `@media (prefers-contrast:more){${USUAL}{text-decoration-color:currentColor!important}}`
