import { describe, expect, it } from 'vitest'
import {
  endingAt,
  firstEndingAfter,
  firstFrom,
  firstIndex,
} from '../../src/language/first-index.ts'

const SPANS = [
  { start: 2, end: 4 },
  { start: 4, end: 7 },
  { start: 9, end: 12 },
]

describe('the place among things in order', () => {
  it('is the first that holds, or the number of them where none does', () => {
    for (const from of [0, 1, 2, 3, 4, 5]) {
      expect(firstIndex(5, (index) => index >= from)).toBe(from)
    }
    expect(firstIndex(0, () => true)).toBe(0)
  })

  it('is that of what ends at an offset, if something does', () => {
    expect([4, 5, 12, 13].map((offset) => endingAt(SPANS, offset))).toEqual([
      SPANS[0],
      undefined,
      SPANS[2],
      undefined,
    ])
  })

  it.each([
    [0, 0, 0],
    [2, 0, 0],
    [3, 1, 0],
    [4, 1, 1],
    [8, 2, 2],
    [12, 3, 3],
  ])('of offset %i is by what starts there and by what ends after it', (offset, from, ending) => {
    expect([firstFrom(SPANS, offset), firstEndingAfter(SPANS, offset)]).toEqual([from, ending])
  })
})
