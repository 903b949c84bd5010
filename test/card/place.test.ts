// Where a card goes: never over its mark, never out of the window.
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { choosePlace, type Box, type Place, type Point, type Size } from '../../src/card/place.ts'

const WINDOW: Box = { x: 0, y: 0, width: 1280, height: 900 }
const CARD: Size = { width: 368, height: 380 }
const element = new JSDOM('').window.document.createElement('div')

interface Around {
  readonly at?: Point
  readonly wish?: Size
  readonly window?: Box
  readonly isRightToLeft?: boolean
}

function placeOf(lines: readonly Box[], around: Around = {}): Promise<Place | null> {
  const usual = { at: null, wish: CARD, window: WINDOW, isRightToLeft: false }
  return choosePlace(element, { lines, ...usual, ...around })
}

const line = (x: number, y: number, width = 120): Box => ({ x, y, width, height: 22 })

function boxOf(place: Place, card: Size = CARD): Box {
  return { x: place.x, y: place.y, width: card.width, height: Math.min(card.height, place.room) }
}

const covers = (card: Box, other: Box): boolean =>
  card.x < other.x + other.width &&
  other.x < card.x + card.width &&
  card.y < other.y + other.height &&
  other.y < card.y + card.height

const isIn = (card: Box, window: Box): boolean =>
  card.x >= window.x &&
  card.y >= window.y &&
  card.x + card.width <= window.x + window.width &&
  card.y + card.height <= window.y + window.height

describe('the place of a card', () => {
  it('is under the mark, where it begins', async () => {
    expect(await placeOf([line(300, 200)])).toMatchObject({ x: 300, y: 230 })
  })

  it('is above the mark at the foot of the window', async () => {
    expect(await placeOf([line(300, 700)])).toMatchObject({ y: 700 - 8 - 380 })
  })

  it('is under both lines of a mark that runs over two', async () => {
    const lines = [line(600, 200, 300), line(100, 230, 80)]
    expect(await placeOf(lines, { at: { x: 650, y: 210 } })).toMatchObject({ x: 600, y: 260 })
    expect(await placeOf(lines, { at: { x: 120, y: 240 } })).toMatchObject({ x: 100, y: 260 })
  })

  it('ends where the mark ends in a language that runs from right to left', async () => {
    const place = await placeOf([line(700, 200)], { isRightToLeft: true })
    expect(place).toMatchObject({ x: 820 - 368 })
  })

  it('stays with its own column where the mark is broken over two', async () => {
    const place = await placeOf([line(100, 860), line(700, 20)], { at: { x: 720, y: 30 } })
    expect(place).toMatchObject({ x: 700, y: 50 })
  })

  it('is beside the mark where under and above it are too low', async () => {
    const low: Box = { x: 0, y: 0, width: 1280, height: 260 }
    const place = await placeOf([line(300, 120)], { window: low })
    expect(place).toMatchObject({ x: 428, room: 244 })
  })

  it('is clear of both lines where it is at the side of a mark that runs over two', async () => {
    const low: Box = { x: 0, y: 0, width: 1280, height: 260 }
    const lines = (x: number): Box[] => [line(x + 100, 110), line(x, 140, 80)]
    const right = await placeOf(lines(200), { window: low, at: { x: 210, y: 150 } })
    expect(right).toMatchObject({ x: 428 })
    const left = await placeOf(lines(1000), { window: low, at: { x: 1110, y: 120 } })
    expect(left).toMatchObject({ x: 1000 - 8 - 368 })
  })

  it('is at the foot of the window, as low as it may be, where its mark fills that', async () => {
    const all: Box = { x: -40, y: -20, width: 1400, height: 960 }
    expect(await placeOf([all])).toEqual({ x: 8, y: 900 - 8 - 64, room: 64 })
    const place = await placeOf([{ ...all, x: 0 }], { isRightToLeft: true })
    expect(place).toEqual({ x: 1280 - 8 - 368, y: 900 - 8 - 64, room: 64 })
  })

  it('begins in the part of the page that is seen when it is pinched larger', async () => {
    const seen: Box = { x: 500, y: 400, width: 400, height: 300 }
    const place = await placeOf([line(480, 420)], {
      wish: { width: 344, height: 200 },
      window: seen,
    })
    expect(place).toMatchObject({ x: 508, y: 450 })
  })

  const length = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max })
  const window = fc.record({
    x: fc.constant(0),
    y: fc.constant(0),
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 225, max: 1200 }),
  })
  const placed = window.chain((window) =>
    fc.record({
      window: fc.constant(window),
      card: fc.record({
        width: fc.constant(Math.min(368, window.width - 16)),
        height: fc.integer({ min: 60, max: 900 }),
      }),
      mark: fc.record({
        x: length(window.width - 60),
        y: length(window.height - 30),
        width: fc.integer({ min: 10, max: 60 }),
        height: fc.integer({ min: 12, max: 30 }),
      }),
      second: length(window.width - 60),
      isTwoLines: fc.boolean(),
      isRightToLeft: fc.boolean(),
    }),
  )

  it('is in the window, wherever the mark is', async () => {
    await fc.assert(
      fc.asyncProperty(placed, async ({ window, card, mark, isRightToLeft }) => {
        const place = await placeOf([mark], { wish: card, window, isRightToLeft })
        expect(place && isIn(boxOf(place, card), window)).toBe(true)
      }),
    )
  })

  it('covers no line of its mark, wherever that is', async () => {
    await fc.assert(
      fc.asyncProperty(
        placed,
        async ({ window, card, mark, second, isTwoLines, isRightToLeft }) => {
          const next = { ...mark, x: second, y: mark.y + mark.height + 4 }
          const lines = isTwoLines && next.y + next.height < window.height ? [mark, next] : [mark]
          const place = await placeOf(lines, { wish: card, window, isRightToLeft })
          for (const line of lines) {
            expect(place && covers(boxOf(place, card), line)).toBe(false)
          }
        },
      ),
    )
  })

  it('is none for a mark without a line', async () => {
    expect(await placeOf([])).toBeNull()
  })
})
