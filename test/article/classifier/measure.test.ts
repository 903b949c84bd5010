// What counts as running prose, and how many sentences a block has.
import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/article/classifier/measure.ts'
import { makeBox, type RawBlock } from '../../../src/article/dom/raw-block.ts'

const box = () => makeBox({ getAttribute: () => null } as unknown as Element, 'p', null)

/** What a block of this text comes to, of which so many characters are linked. */
const measured = (text: string, linked = 0) => {
  const block: RawBlock = { box: box(), kind: 'paragraph', parts: [], text, linked, stressed: 0 }
  return measure([block], [])[0]
}
const sentence = (length: number): string => `${'boats '.repeat(60).slice(0, length - 2)}s.`

describe('running prose', () => {
  test.each<[what: string, text: string, linked: number, prose: number]>([
    ['has fifty characters', sentence(50), 0, 50],
    ['has no fewer', sentence(49), 0, 0],
    ['may be half of it link', sentence(100), 50, 50],
    ['is no more than half link', sentence(102), 52, 0],
    ['has the end of a sentence in it', sentence(100).replace('.', ''), 0, 0],
  ])('%s', (_, text, linked, prose) => {
    expect(measured(text, linked)?.prose).toBe(prose)
  })
})

test.each([
  ['It rained.', true],
  ['It rained…', true],
  ['“It rained!”', true],
  ['It rained (again?)', true],
  ['«It rained.»', true],
  ['It rained:', false],
  ['”', false],
])('does %j end as a sentence does? %j', (text, isClosed) => {
  expect(measured(text)?.isClosed).toBe(isClosed)
})

test('more than eight sentences say no more', () => {
  expect(measured('It rained. '.repeat(7).trim())?.sentences).toBe(7)
  expect(measured('It rained. '.repeat(30).trim())?.sentences).toBe(8)
})
