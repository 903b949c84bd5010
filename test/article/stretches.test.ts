// What was read of a page in parts, put together to one text.
import { expect, test } from 'vitest'
import type { Composed } from '../../src/article/dom/compose.ts'
import { textMap } from '../../src/article/dom/text-map.ts'
import { join } from '../../src/article/stretches.ts'

/** A part of two paragraphs, each of one text node, which stand apart in the page. */
const part = (first: string, second: string): Composed => {
  const from = first.length + 2
  const to = from + second.length
  const run = (start: number, end: number, piece: number) =>
    ({ start, end, node: {} as Text, at: 0, piece }) as const
  return {
    text: `${first}\n\n${second}`,
    blocks: [
      { start: 0, end: first.length, kind: 'paragraph' },
      { start: from, end: to, kind: 'paragraph' },
    ],
    elements: [{} as Element, {} as Element],
    map: textMap([run(0, first.length, 0), run(from, to, 1)]),
  }
}

test('blocks of several parts follow each other as the paragraphs of one text', () => {
  const { text, blocks } = join([
    { part: part('One.', 'Two.'), from: 0, to: 2 },
    { part: part('Not this.', 'Three.'), from: 1, to: 2 },
  ])
  expect(text).toBe('One.\n\nTwo.\n\nThree.')
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.'])
})

test('no two of them are one piece of the page: a mark over both is painted on each', () => {
  const { text, map } = join([
    { part: part('One.', 'Two.'), from: 0, to: 1 },
    { part: part('Not this.', 'Three.'), from: 1, to: 2 },
    { part: part('Four.', 'Five.'), from: 0, to: 2 },
  ])
  expect(map.runs.map(({ start, end }) => text.slice(start, end))).toEqual([
    'One.',
    'Three.',
    'Four.',
    'Five.',
  ])
  expect(map.runs.map(({ piece }) => piece)).toEqual([0, 1, 2, 3])
})
