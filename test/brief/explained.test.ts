import { describe, expect, it } from 'vitest'
import { articleTerms } from '../../src/brief/article-terms.ts'
import { findDefinitions } from '../../src/brief/definitions.ts'
import { findExplained } from '../../src/brief/explained.ts'
import type { ArticleTerm, Explained } from '../../src/brief/parts.ts'
import { findPeople } from '../../src/brief/people.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'
import { EXPLAINED_CASES } from './cases/explained.ts'

function explainedIn(text: string): Explained[] {
  const article = asArticle(text)
  const sentences = splitSentences(article)
  const definitions = findDefinitions(article, sentences)
  const people = findPeople(article, sentences)
  return findExplained(article, { sentences, definitions, people })
}

function termsIn(text: string): ArticleTerm[] {
  return articleTerms({ text }, explainedIn(text))
}

function surfaces(text: string): string[] {
  return termsIn(text).map(({ start, end }) => text.slice(start, end))
}

describe('what a sentence explains', () => {
  it.each(EXPLAINED_CASES.map(([text, ...found]) => ({ text, found })))(
    '$text',
    ({ text, found }) => {
      expect(
        explainedIn(text).map(({ term, kind, gloss }) => `${term} | ${kind} | ${gloss}`),
      ).toEqual(found)
    },
  )
})

describe('the mentions of what an article explains', () => {
  it('are the full name and the surname after it, wherever they stand', () => {
    const text = 'Army chief Asa Holm spoke. Mr Holm left.\n\nAsa Holm’s aide, and Holm, stayed.'
    expect(surfaces(text)).toEqual(['Asa Holm', 'Holm', 'Asa Holm', 'Holm'])
  })

  it('are no surname that two people of the article share', () => {
    const text = 'Army chief Asa Holm met the mayor, Ivo Holm. Holm left.'
    expect(surfaces(text)).toEqual(['Asa Holm', 'Ivo Holm'])
  })

  it('are no first name, and no surname that is a word or a place', () => {
    expect(surfaces('Army chief Asa Holm spoke. Asa left.')).toEqual(['Asa Holm'])
    expect(surfaces('Army chief Adam Paris spoke. Paris slept.')).toEqual(['Adam Paris'])
    expect(surfaces('Army chief Adam Price spoke. Price rises hurt; the price is high.')).toEqual([
      'Adam Price',
    ])
  })

  it('are the family name where that is first', () => {
    expect(surfaces('Army chief Kim Dok-su spoke. Kim left.')).toEqual(['Kim Dok-su', 'Kim'])
  })

  it('say which of them stand in the sentence that explains', () => {
    const text = 'Orbitek, a drone maker, fell. Shares of Orbitek rose later.'
    expect(termsIn(text).map(({ defines }) => defines)).toEqual([true, undefined])
  })

  it('have the sentence for a gloss where the words point back', () => {
    const [term] = termsIn('The league lost Asa Holm, its chief, on Monday.')
    expect(term?.gloss).toBe('The league lost Asa Holm, its chief, on Monday.')
  })

  it('have words of the article for a gloss, 200 characters at most', () => {
    const text = `Asa Holm, its chief executive, spoke, ${'and then more was said, '.repeat(20)}at last.`
    const [term] = termsIn(text)
    expect(term?.gloss.length).toBeLessThanOrEqual(200)
    expect(text).toContain(term?.gloss)
  })
})
