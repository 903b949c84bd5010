import { describe, expect, it } from 'vitest'
import { articleTerms } from '../../src/brief/article-terms.ts'
import { findDefinitions } from '../../src/brief/definitions.ts'
import { explainedShortForms } from '../../src/brief/explained/short-forms.ts'
import type { ArticleTerm } from '../../src/brief/parts.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'

function termsIn(text: string): ArticleTerm[] {
  const article = asArticle(text)
  return articleTerms(
    article,
    explainedShortForms(text, findDefinitions(article, splitSentences(article))),
  )
}

function surfaces(text: string): string[] {
  return termsIn(text).map(({ start, end }) => text.slice(start, end))
}

describe('the terms an article defines', () => {
  it('are found wherever the short or the long form stands, before the definition too', () => {
    expect(
      surfaces('IBA staff left. The Indus Basin Authority (IBA) met. The IBA’s head quit.'),
    ).toEqual(['IBA', 'Indus Basin Authority', 'IBA', 'IBA'])
  })

  it('are found with another dash than they are defined with', () => {
    expect(
      surfaces(
        'The River Interoperability Memorandum of Agreement (RI-MOA) lapsed. RI–MOA is old.',
      ),
    ).toEqual(['River Interoperability Memorandum of Agreement', 'RI-MOA', 'RI–MOA'])
  })

  it('are found in the plural, defined in the plural or not', () => {
    expect(surfaces('Members of parliament (MPs) met. One MP left. MPs’ pay rose.')).toEqual([
      'Members of parliament',
      'MP',
      'MP',
      'MP',
    ])
    expect(surfaces('The River Board (RB) met. All RBs and River Boards shut.')).toEqual([
      'River Board',
      'RB',
      'RB',
      'River Board',
    ])
  })

  it('are whole words in the case of their definition', () => {
    expect(surfaces('The Who Owns It (WOI) list. WOIX and woi are others.')).toEqual([
      'Who Owns It',
      'WOI',
    ])
  })

  it('have the defining sentence for a gloss when it is short', () => {
    const [term] = termsIn('It rained. The Indus Basin Authority (IBA), the river watchdog, met.')
    expect(term).toMatchObject({
      id: 'article:iba',
      term: 'IBA',
      gloss: 'The Indus Basin Authority (IBA), the river watchdog, met.',
    })
  })

  it('have a part of a long sentence with both forms in it, 200 characters at most, as it stands', () => {
    const text = `After ${'many words of no importance, '.repeat(9)}the Indus Basin Authority (IBA), which shares out the water, met, ${'and then more, '.repeat(9)}again.`
    const [term] = termsIn(text)
    expect(term?.gloss.length).toBeLessThanOrEqual(200)
    expect(text).toContain(term?.gloss)
    expect(term?.gloss).toContain('the Indus Basin Authority (IBA), which shares out the water')
  })

  it('leave out short forms of one letter', () => {
    expect(surfaces('They gave placebo (P) to all. P was safe.')).toEqual([])
  })

  it('are no plain words, which the letters beside them explain no further', () => {
    expect(
      surfaces('It blew at 90 miles per hour (mph). At 80 miles per hour, or 80 mph, it is calm.'),
    ).toEqual(['mph', 'mph'])
  })

  it('have the full name for a gloss, with the clause about it, when the definition is implied', () => {
    const text = 'She left the Indus Basin Authority last year. The IBA met.'
    expect(surfaces(text)).toEqual(['IBA'])
    expect(termsIn(text)[0]?.gloss).toBe('the Indus Basin Authority')
    const more = text.replace(' last year', ', which shares out the water, last year')
    expect(surfaces(more)).toEqual(['Indus Basin Authority', 'IBA'])
    expect(termsIn(more)[1]?.gloss).toBe('the Indus Basin Authority, which shares out the water')
  })

  it('have both forms for a gloss where the sentence is too long, with no clause cut to fit', () => {
    const text = `In the papers of the “Indus Basin Authority” (IBA), the part on floods said ${'nothing of note, '.repeat(9)}again.`
    expect(termsIn(text)[0]?.gloss).toBe('the “Indus Basin Authority” (IBA)')
  })
})
