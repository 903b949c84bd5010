import { expect, test } from 'vitest'
import { BIT, namesOf } from '../../../src/article/dom/names.ts'

const NAMES: readonly [name: string, bits: readonly (keyof typeof BIT)[]][] = [
  ['article-body', ['body']],
  ['articleBody', ['body']],
  ['related-stories', ['related', 'body']],
  ['relatedposts', ['related']],
  ['ad-slot', ['ad']],
  ['adSlot', ['ad']],
  ['header', ['ends']],
  ['already-read', []],
  ['wp-caption-text', ['caption', 'body']],
  ['comment-list', ['comment', 'list']],
  ['', []],
]
test.each(NAMES)('%j says %j', (name, bits) => {
  const expected = bits.reduce((sum, bit) => sum | BIT[bit], 0)
  expect(namesOf(name, new Map())).toBe(expected)
})
