// Where a step leads in a window 100 pixels high, from the mark last visited or from what the reader sees.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { markAt, markFrom } from '../../src/reading/steps.ts'
import type { TermMark } from '../../src/reading/term-marks.ts'

beforeAll(() => vi.stubGlobal('innerHeight', 100))
afterAll(() => vi.unstubAllGlobals())

/** Marks at these heights, each ten pixels high. */
const marksAt = (...tops: readonly number[]): TermMark[] =>
  tops.map((top) => {
    const range = { getBoundingClientRect: () => ({ top, bottom: top + 10 }) }
    return { ranges: [range] } as unknown as TermMark
  })

describe('of marks above, in and below the window', () => {
  const marks = marksAt(-300, -200, 20, 60, 400)
  const [above, nearest, first, second, below] = marks

  test('the step on from nowhere leads to the first in it', () => {
    expect(markFrom(marks, null, 1)).toBe(first)
  })

  test('the step back from nowhere leads to the one before it', () => {
    expect(markFrom(marks, null, -1)).toBe(nearest)
  })

  test('a step goes on from the one last visited, if that is still in it', () => {
    expect(markFrom(marks, second ?? null, 1)).toBe(below)
    expect(markFrom(marks, second ?? null, -1)).toBe(first)
    expect(markAt(marks, second ?? null)).toBe(second)
  })

  test('one visited that has left it counts no more', () => {
    expect(markFrom(marks, above ?? null, 1)).toBe(first)
    expect(markAt(marks, above ?? null)).toBe(first)
  })
})

test('steps go round and round', () => {
  const marks = marksAt(10, 40, 80)
  const [first, , last] = marks
  expect(markFrom(marks, last ?? null, 1)).toBe(first)
  expect(markFrom(marks, first ?? null, -1)).toBe(last)
})

test('with none in the window the next below it comes', () => {
  const marks = marksAt(-300, -200, 400, 500)
  expect(markFrom(marks, null, 1)).toBe(marks[2])
  expect(markFrom(marks, null, -1)).toBe(marks[1])
  expect(markAt(marks, null)).toBe(marks[2])
})

test('below them all a step on begins at the first, and a card is the last one’s', () => {
  const marks = marksAt(-300, -200)
  expect(markFrom(marks, null, 1)).toBe(marks[0])
  expect(markFrom(marks, null, -1)).toBe(marks[1])
  expect(markAt(marks, null)).toBe(marks[1])
})

test('without marks there is nowhere to go', () => {
  expect(markFrom([], null, 1)).toBeUndefined()
  expect(markAt([], null)).toBeUndefined()
})
