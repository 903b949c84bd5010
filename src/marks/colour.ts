// Colours as numbers: what a computed style says, mixed and compared (WCAG 2.2, relative luminance).

/** Red, green, blue and opacity, each from 0 to 1. */
export interface Colour {
  readonly rgb: readonly [number, number, number]
  readonly alpha: number
}

export const WHITE: Colour = { rgb: [1, 1, 1], alpha: 1 }
export const BLACK: Colour = { rgb: [0, 0, 0], alpha: 1 }

const NUMBER = String.raw`(-?[\d.]+(?:e-?\d+)?)`
const RGB = new RegExp(`^rgba?\\(${NUMBER}, ${NUMBER}, ${NUMBER}(?:, ${NUMBER})?\\)$`)
const SRGB = new RegExp(`^color\\(srgb ${NUMBER} ${NUMBER} ${NUMBER}(?: / ${NUMBER})?\\)$`)

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/

/** A colour as `getComputedStyle` and a canvas give it; null for what isn't of sRGB. */
export function parseColour(text: string): Colour | null {
  const hex = HEX.exec(text)
    ?.slice(1)
    .map((digits) => parseInt(digits, 16) / 255)
  if (hex) return { rgb: hex as [number, number, number], alpha: 1 }
  const [match, scale] = RGB.test(text) ? [RGB.exec(text), 255] : [SRGB.exec(text), 1]
  if (!match) return null
  const [, red, green, blue, alpha] = match
  const channel = (value: string | undefined): number => Number(value) / scale
  return {
    rgb: [channel(red), channel(green), channel(blue)],
    alpha: alpha === undefined ? 1 : Number(alpha),
  }
}

/** A colour seen through its opacity, times `share`, over an opaque one. */
export function over(top: Colour, behind: Colour, share = 1): Colour {
  const alpha = top.alpha * share
  const channel = (index: 0 | 1 | 2): number =>
    top.rgb[index] * alpha + behind.rgb[index] * (1 - alpha)
  return { rgb: [channel(0), channel(1), channel(2)], alpha: 1 }
}

/** Relative luminance, 0 (black) to 1 (white), of an opaque colour. */
export function luminance({ rgb }: Colour): number {
  const linear = (value: number): number =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2])
}

/** Contrast of two opaque colours, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}
