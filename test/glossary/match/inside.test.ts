// Which mentions lie within a longer one.
import { expect, test } from 'vitest'
import { inside } from '../../../src/glossary/match/inside.ts'

const span = (start: number, end: number) => ({ start, end })

test.each([
  ['at the head of a longer one', span(10, 14), true],
  ['at its tail', span(16, 20), true],
  ['in its middle', span(12, 15), true],
  ['the very same', span(10, 20), false],
  ['that goes on behind it', span(16, 24), false],
  ['that begins before it', span(6, 14), false],
])('one %s', (_, hit, isInside) => {
  expect(inside([hit], [span(10, 20)]).has(hit)).toBe(isInside)
})

test('a short one that begins later doesn’t hide the longer around both', () => {
  const hit = span(16, 18)
  expect(inside([hit], [span(10, 20), span(12, 14)]).has(hit)).toBe(true)
})
