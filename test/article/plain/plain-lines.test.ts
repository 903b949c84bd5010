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

describe('a line without a link', () => {
  const line = (text: string): RawBlock => ({ ...block(text.length, 0), text })
  test.each<[what: string, text: string, isTaken: boolean]>([
    ['is no body where it invites', 'Join our WhatsApp channel for the latest news', false],
    ['is none where it is a date, a dot behind it or not', 'May 2, 2024, 10 a.m.', false],
    ['is body where it says a little', 'It was May 2, 2024.', true],
    ['is body where it names one of the trade', 'He found it on Instagram in May.', true],
  ])('%s', (_, text, expected) => {
    expect(isTaken(line(text))).toBe(expected)
  })
})
