// The colours of a page where a mark stands: the text's own, and what is painted behind it.
import { BLACK, over, parseColour, WHITE, type Colour } from './colour.ts'

export interface Backdrop {
  readonly text: Colour
  readonly behind: Colour
}

/** Looks up the colours around an element of the page; null where an image or a gradient is behind. */
export type LookBehind = (element: Element) => Backdrop | null

/** Makes the look-up; each element is asked for its style once. */
export function backdropOf(document: Document): LookBehind {
  const known = new Map<Element, Colour | null>()
  const behind = (element: Element): Colour | null => {
    let colour = known.get(element)
    if (colour === undefined) {
      colour = look(element)
      known.set(element, colour)
    }
    return colour
  }
  const look = (element: Element): Colour | null => {
    const style = getComputedStyle(element)
    const own = colourOf(style.backgroundColor)
    if (own?.alpha === 1 && style.backgroundImage === 'none') return own
    if (!own || style.backgroundImage !== 'none') return null
    const outer = parentOf(element)
    const beneath = outer ? behind(outer) : canvas(document)
    return beneath && over(own, beneath)
  }
  return (element) => {
    const back = behind(element)
    const text = colourOf(getComputedStyle(element).color)
    return back && text && { text, behind: back }
  }
}

let pen: OffscreenCanvasRenderingContext2D | null = null

/** Any colour of a style, as of sRGB: of other spaces (oklch, lab, display-p3 …) as the browser converts it. */
function colourOf(style: string): Colour | null {
  const known = parseColour(style)
  if (known) return known
  pen ??= new OffscreenCanvas(1, 1).getContext('2d')
  if (!pen) return null
  pen.fillStyle = `color-mix(in srgb, ${style}, ${style})`
  return parseColour(pen.fillStyle)
}

/** The element that an element is painted in, out of shadow roots too. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : null
}

/** What the browser paints where the page paints nothing. */
function canvas(document: Document): Colour {
  const { colorScheme } = getComputedStyle(document.documentElement)
  const isDark =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  return isDark ? BLACK : WHITE
}
