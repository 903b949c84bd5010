import { describe, expect, it } from 'vitest'
import { chooseMentions, type MarkChoice } from '../../src/marks/choose.ts'

const mention = (
  id: string,
  start: number,
  kind = 'office',
  rarity: 'rare' | 'uncommon' | 'common' = 'uncommon',
) => ({ id, start, end: start + 3, kind, rarity })

const article = {
  blocks: [
    { start: 0, end: 20, kind: 'paragraph' },
    { start: 22, end: 40, kind: 'heading' },
    { start: 42, end: 90, kind: 'paragraph' },
  ],
} as const

const usual: MarkChoice = { known: [], kindsOff: [], density: 'everything', mentions: 'first' }

describe('which mentions are marked', () => {
  const coas = [mention('coas', 1), mention('coas', 12), mention('coas', 50)]

  it('is the first of each term', () => {
    const nato = mention('nato', 6)
    expect(
      chooseMentions(article, [...coas.slice(0, 1), nato, ...coas.slice(1, 2)], usual),
    ).toEqual([coas[0], nato])
  })

  it('is the first of each term, however many sections the article has', () => {
    expect(chooseMentions(article, coas, usual)).toEqual([coas[0]])
  })

  it('is never one in a heading: the first in the prose is taken instead', () => {
    const mentions = [mention('coas', 25), mention('coas', 60)]
    expect(chooseMentions(article, mentions, usual)).toEqual([mentions[1]])
  })

  it('is the first in each section, where the reader wants that', () => {
    expect(chooseMentions(article, coas, { ...usual, mentions: 'section' })).toEqual([
      coas[0],
      coas[2],
    ])
  })

  it('is one only in a section of several paragraphs', () => {
    const blocks = [
      { start: 0, end: 10, kind: 'paragraph' },
      { start: 12, end: 40, kind: 'paragraph' },
    ] as const
    expect(chooseMentions({ blocks }, coas, { ...usual, mentions: 'section' })).toEqual([coas[0]])
  })

  it('is every one, where the reader wants that', () => {
    expect(chooseMentions(article, coas, { ...usual, mentions: 'all' })).toEqual(coas)
  })

  it('is none of a term the reader knows, or of a kind turned off', () => {
    const mentions = [mention('coas', 1), mention('delhi', 6, 'place'), mention('nato', 12)]
    const choice = { ...usual, known: ['coas'], kindsOff: ['place'] }
    expect(chooseMentions(article, mentions, choice)).toEqual([mentions[2]])
  })

  it.each([
    ['essential', ['r']],
    ['helpful', ['r', 'u']],
    ['everything', ['r', 'u', 'c']],
  ] as const)('is, at density %s, of terms as rare as %j', (density, ids) => {
    const mentions = [
      mention('r', 1, 'law', 'rare'),
      mention('u', 6, 'law', 'uncommon'),
      mention('c', 12, 'law', 'common'),
    ]
    const chosen = chooseMentions(article, mentions, { ...usual, density })
    expect(chosen.map(({ id }) => id)).toEqual(ids)
  })
})

describe('a term that the article itself explains', () => {
  const own = [{ ...mention('article:iba', 1), defines: true as const }, mention('article:iba', 50)]

  it('is marked where it comes again, not in the sentence that explains it', () => {
    expect(chooseMentions(article, own, usual)).toEqual([own[1]])
    expect(chooseMentions(article, own.slice(0, 1), usual)).toEqual([])
  })

  it('is marked there too where the reader wants every mention', () => {
    expect(chooseMentions(article, own, { ...usual, mentions: 'all' })).toEqual(own)
  })
})
