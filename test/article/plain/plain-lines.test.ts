// Which blocks of the usual article are its body: how much of each may be link, and which words stand in it.
import { describe, expect, test } from 'vitest'
import type { RawBlock } from '../../../src/article/dom/raw-block.ts'
import { isBody, marksIn } from '../../../src/article/plain/plain-lines.ts'

type Kind = RawBlock['kind']

/** A block of so many characters, a sentence of plain words, of which so many are linked. */
const block = (length: number, linked: number, kind: Kind = 'paragraph'): RawBlock => {
  const text = `The council of the island met in the harbour to talk of ${'boats '.repeat(60)}`
  return {
    kind,
    text: `${text.slice(0, length - 2)}s.`,
    linked,
    stressed: 0,
  } as unknown as RawBlock
}

const isTaken = (one: RawBlock): boolean => isBody(one, marksIn([one]))

describe('how much of a block may be link', () => {
  test.each<[what: string, one: RawBlock, isTaken: boolean]>([
    ['less than half of a long paragraph', block(302, 150), true],
    ['not half of a long paragraph', block(302, 151), false],
    ['four fifths of a paragraph, which has eighty characters', block(80, 64), true],
    ['no more than four fifths of a paragraph', block(80, 65), false],
    ['nine tenths of a line, which is shorter', block(79, 71), true],
    ['no more than nine tenths of a line', block(79, 72), false],
    ['not all of a line', block(70, 70), false],
    ['all of a heading', block(70, 70, 'heading'), true],
    ['all of an item in a list', block(70, 70, 'item'), true],
  ])('%s', (_, one, expected) => {
    expect(isTaken(one)).toBe(expected)
  })
})

test('a mark is looked for in the blocks that are short enough to be furniture', () => {
  const said = (length: number): RawBlock => ({
    ...block(length, 0),
    text: `Our Newsletter: ${'boats '.repeat(60)}`.slice(0, length),
  })
  expect(marksIn([said(300)])).toEqual(['newsletter'])
  expect(marksIn([said(301)])).toEqual([])
})
