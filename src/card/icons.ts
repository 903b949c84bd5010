// The card's few icons, drawn: signs of a font look different on every system, and a page's policy
// may refuse images.

const SVG = 'http://www.w3.org/2000/svg'

/** Paths on a field of 16 by 16. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4l-.5 5 2 2.5h-7l2-2.5zM8 10v4',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  previous: 'M9.5 3.5L5 8l4.5 4.5',
  next: 'M6.5 3.5L11 8l-4.5 4.5',
  check: 'M3 8.5l3.2 3.2L13 4.8',
} as const

export type IconName = keyof typeof PATHS

/** Signs that point along the line of reading, mirrored where it runs from right to left. */
const POINTING: ReadonlySet<IconName> = new Set(['back', 'previous', 'next'])

/** An icon in the colour of the text around it, unseen by screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  if (POINTING.has(name)) svg.setAttribute('class', 'pointing')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}
