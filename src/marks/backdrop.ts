// The colours of a page where a mark stands: the text's own, and what is painted behind it.
import { BLACK, contrast, over, parseColour, WHITE, type Colour } from './colour.ts'

export interface Backdrop {
  readonly text: Colour
  /** The colour that a mark's share of the text's is taken of; another where Chromium errs. */
  readonly shared: Colour
  /** Null where an image or a gradient is behind, or what can't be told. */
  readonly behind: Colour | null
}

/** Text of less contrast nobody can read. */
const READABLE = 1.5

/** Looks up the colours around an element of the page; null where its text's isn't known. */
export type LookBehind = (element: Element) => Backdrop | null

/** Makes the look-up; each element is asked for its style once. */
export function backdropOf(document: Document): LookBehind {
  const behind = once((element: Element): Colour | null => {
    const style = getComputedStyle(element)
    const own = colourOf(style.backgroundColor)
    if (own?.alpha === 1 && style.backgroundImage === 'none') return own
    if (!own || style.backgroundImage !== 'none') return null
    const outer = parentOf(element)
    const beneath = outer ? behind(outer) : canvas(document)
    return beneath && over(own, beneath)
  })
  const size = once((element) => getComputedStyle(element).fontSize)
  /**
   * Chromium makes the style of a highlight once for all elements within each other whose text is of one size, and mixes
   * `currentColor` with that of the outermost of them, the body at most; alone it is painted as each has it.
   */
  const sharer = once((element: Element): Element => {
    const outer = parentOf(element)
    const isOwn = !outer || element === document.body || size(outer) !== size(element)
    return isOwn ? element : sharer(outer)
  })
  const isChromium = !CSS.supports('-moz-appearance', 'none')
  return (element) => {
    const { color, webkitTextFillColor } = getComputedStyle(element)
    const text = colourOf(color)
    const shared = isChromium ? colourOf(getComputedStyle(sharer(element)).color) : text
    const found = behind(element)
    // Letters that couldn't be read on it stand on something else, as on a picture beneath.
    const isOther =
      found &&
      color === webkitTextFillColor &&
      text?.alpha === 1 &&
      contrast(text, found) < READABLE
    return text && shared && { text, shared, behind: isOther ? null : found }
  }
}

/** Whether filters of the page turn its light to dark around an element, as some pages' dark themes do. */
export function isInverted(element: Element | null): boolean {
  if (!element) return false
  const isOwn = /invert\((?:1|0?\.[6-9])/.test(getComputedStyle(element).filter)
  return isOwn !== isInverted(parentOf(element))
}

function once<T>(look: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>()
  return (element) => {
    if (!known.has(element)) known.set(element, look(element))
    return known.get(element) as T
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
