import { describe, expect, it } from 'vitest'
import { firstMentions } from '../../src/marks/mark.ts'

const mention = (id: string, start: number) => ({ id, start, end: start + 3 })
const article = {
  blocks: [
    { start: 0, end: 20, kind: 'paragraph' },
    { start: 22, end: 40, kind: 'heading' },
    { start: 42, end: 90, kind: 'paragraph' },
  ],
} as const

describe('which mentions are marked', () => {
  it('is the first of each term', () => {
    const mentions = [
      mention('coas', 1),
      mention('nato', 6),
      mention('coas', 12),
      mention('nato', 50),
    ]
    expect(firstMentions(article, mentions)).toEqual([mentions[0], mentions[1]])
  })

  it('is never one in a heading: the first in the prose is taken instead', () => {
    const mentions = [mention('coas', 25), mention('coas', 60)]
    expect(firstMentions(article, mentions)).toEqual([mentions[1]])
  })
})
