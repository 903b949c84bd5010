import { describe, expect, it } from 'vitest'
import type { ArticleTerm } from '../src/brief/parts.ts'
import type { Mention } from '../src/glossary/mention.ts'
import { joinTerms } from '../src/join-terms.ts'

const TEXT = 'Sindh Water Board, the Sindh agency run by Asa Holm, met. Holm left Sindh for Holm.'

function place(words: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}

function own(term: string, words = term, from = 0): ArticleTerm {
  return { ...place(words, from), id: `article:${term}`, term, kind: 'concept', gloss: 'its own' }
}

function known(words: string, from = 0): Mention {
  const span = place(words, from)
  const rest = { kind: 'place', rarity: 'uncommon', gloss: 'known', from: 'glossary' } as const
  return { ...span, id: words, term: words, ...rest }
}

function joined(found: readonly Mention[], terms: readonly ArticleTerm[]): string[] {
  return joinTerms(TEXT, found, terms).map(
    ({ start, end, from }) => `${TEXT.slice(start, end)} ${from}`,
  )
}

describe('what the glossary and the article explain together', () => {
  it('is the glossary’s where both explain the same words', () => {
    expect(joined([known('Sindh Water Board')], [own('Sindh Water Board')])).toEqual([
      'Sindh Water Board glossary',
    ])
  })

  it('is the article’s where its name is the longer one', () => {
    expect(joined([known('Sindh'), known('Sindh', 20)], [own('Sindh Water Board')])).toEqual([
      'Sindh Water Board article',
      'Sindh glossary',
    ])
  })

  it('has no second card for somebody whom the glossary knows by the full name', () => {
    const terms = [own('Asa Holm'), own('Asa Holm', 'Holm', 55)]
    expect(joined([known('Asa Holm')], terms)).toEqual(['Asa Holm glossary'])
    expect(joined([], terms)).toEqual(['Asa Holm article', 'Holm article'])
  })

  it('is the article’s where the glossary has the surname of one of its people for a place', () => {
    const person = (from: number): ArticleTerm => ({
      ...own('Asa Holm', 'Holm', from),
      kind: 'person',
    })
    const second = TEXT.indexOf('Holm', 55) + 1
    expect(joined([known('Holm', 55)], [person(55)])).toEqual(['Holm article'])
    expect(joined([known('Holm', second)], [person(second)])).toEqual(['Holm glossary'])
  })
})
