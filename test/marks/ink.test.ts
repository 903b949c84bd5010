// The colour of a mark's line, by what is behind it.
import { describe, expect, it } from 'vitest'
import {
  BLACK,
  contrast,
  luminance,
  over,
  parseColour,
  WHITE,
  type Colour,
} from '../../src/marks/colour.ts'
import { inkFor, isDark, SHARES, type Ink, type Strength } from '../../src/marks/ink.ts'

const colour = (text: string) => {
  const parsed = parseColour(text)
  if (!parsed) throw new Error(`'${text}' is no colour`)
  return parsed
}

const pageOf = (text: string, behind: string) => ({
  text: colour(text),
  shared: colour(text),
  behind: colour(behind),
})

describe('a colour of a computed style', () => {
  it.each([
    ['rgb(255, 0, 51)', [1, 0, 0.2], 1],
    ['rgba(0, 0, 0, 0.5)', [0, 0, 0], 0.5],
    ['#ff0033', [1, 0, 0.2], 1],
    ['color(srgb 0.25 0.5 1)', [0.25, 0.5, 1], 1],
    ['color(srgb 0.25 0.5 1 / 0.4)', [0.25, 0.5, 1], 0.4],
  ])('%s is read', (text, rgb, alpha) => {
    expect(parseColour(text)).toEqual({ rgb, alpha })
  })

  it.each(['oklch(0.5 0.1 200)', 'color(display-p3 1 0 0)', ''])('%s is not', (text) => {
    expect(parseColour(text)).toBeNull()
  })

  it('has the luminance and contrast that WCAG gives it', () => {
    expect(contrast(WHITE, BLACK)).toBeCloseTo(21)
    expect(contrast(colour('rgb(119, 119, 119)'), WHITE)).toBeCloseTo(4.48, 2)
    expect(luminance(colour('rgb(188, 188, 188)'))).toBeCloseTo(0.503, 2)
  })

  it('is mixed with what it lies over', () => {
    expect(over(colour('rgba(255, 255, 255, 0.5)'), BLACK).rgb).toEqual([0.5, 0.5, 0.5])
  })
})

describe('the ink of a mark', () => {
  const PAGES: readonly [string, string, string, Strength, Ink][] = [
    ['a light page', 'rgb(34, 37, 43)', 'rgb(253, 252, 249)', 'quiet', ''],
    ['a dark page', 'rgb(223, 226, 232)', 'rgb(22, 24, 29)', 'quiet', ''],
    ['a sepia page', 'rgb(91, 70, 54)', 'rgb(244, 236, 216)', 'quiet', ''],
    ['grey text', 'rgb(119, 119, 119)', 'rgb(255, 255, 255)', 'quiet', '-firm'],
    ['a coloured box', 'rgb(255, 255, 255)', 'rgb(0, 126, 190)', 'quiet', '-firm'],
    ['a faint line on grey text', 'rgb(150, 150, 150)', 'rgb(255, 255, 255)', 'faint', '-firm'],
    ['a clear line on grey text', 'rgb(140, 140, 140)', 'rgb(255, 255, 255)', 'clear', '-firm'],
    ['text cut out of a light picture', 'rgba(0, 0, 0, 0)', 'rgb(250, 250, 250)', 'quiet', '-dark'],
    ['text cut out of a dark picture', 'rgba(0, 0, 0, 0)', 'rgb(10, 10, 30)', 'quiet', '-light'],
  ]

  it.each(PAGES)('on %s (%s on %s, %s) is “%s”', (_, text, behind, strength, ink) => {
    expect(inkFor(pageOf(text, behind), strength)).toBe(ink)
  })

  it('under grey text is a tint of the text’s own colour', () => {
    expect(inkFor(pageOf('rgb(136, 136, 136)', 'rgb(255, 255, 255)'), 'quiet', true)).toBe('-firm')
  })

  const ERRING: readonly [string, string, string, string | null, boolean, Ink][] = [
    ['a dark box on a light page', 'white', 'black', 'black', false, '-firm'],
    ['a light box on a dark page', 'black', 'white', 'white', false, '-firm'],
    ['a box of nearly the page’s text', 'white', 'grey', 'black', false, ''],
    ['a picture', 'white', 'black', null, false, '-firm'],
    ['a picture behind the whole page', 'white', 'white', null, false, ''],
    ['a tint in a dark box', 'white', 'black', 'black', true, '-light'],
    ['a tint in a light box', 'black', 'white', 'white', true, '-dark'],
    ['a tint under light text in a mid-grey box', 'white', 'black', 'grey', true, '-dark'],
  ]

  it.each(ERRING)(
    'on %s, where the browser mixes %s text’s lines of %s, is seen',
    (_, text, shared, behind, isTint, ink) => {
      const named = { white: WHITE, black: BLACK, grey: colour('rgb(180, 180, 180)') }
      const one = (name: string): Colour => named[name as keyof typeof named]
      const backdrop = { text: one(text), shared: one(shared), behind: behind && one(behind) }
      expect(inkFor({ ...backdrop, behind: backdrop.behind || null }, 'quiet', isTint)).toBe(ink)
    },
  )

  it('takes a page for dark by its text where the page behind isn’t known', () => {
    expect(isDark({ text: WHITE, shared: WHITE, behind: null })).toBe(true)
    expect(isDark({ text: BLACK, shared: BLACK, behind: null })).toBe(false)
  })

  it('is the usual where the page behind isn’t known', () => {
    expect(inkFor(null, 'quiet')).toBe('')
  })

  it('is seen against the page wherever its text is', () => {
    for (let text = 0; text <= 255; text += 15) {
      for (let page = 0; page <= 255; page += 15) {
        const backdrop = pageOf(`rgb(${text}, ${text}, ${text})`, `rgb(${page}, ${page}, ${page})`)
        const ink = inkFor(backdrop, 'quiet')
        const share = ink === '' ? SHARES.quiet / 100 : 1
        const line = { '': backdrop.text, '-firm': backdrop.text, '-light': WHITE, '-dark': BLACK }
        const seen = over(line[ink], backdrop.behind, share)
        expect(contrast(seen, backdrop.behind)).toBeGreaterThanOrEqual(3)
        expect(isDark(backdrop)).toBe(
          contrast(WHITE, backdrop.behind) > contrast(BLACK, backdrop.behind),
        )
      }
    }
  })
})
