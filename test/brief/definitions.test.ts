import { describe, expect, it } from 'vitest'
import { findDefinitions } from '../../src/brief/definitions.ts'
import { isShortForm } from '../../src/brief/definitions/short-form.ts'
import type { Definition } from '../../src/brief/parts.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'
import { DEFINITION_CASES } from './cases/definitions.ts'

function definitionsIn(text: string): Definition[] {
  const article = asArticle(text)
  return findDefinitions(article, splitSentences(article))
}

describe('what a text defines', () => {
  it.each(DEFINITION_CASES.map(([text, ...pairs]) => ({ text, pairs })))(
    '$text',
    ({ text, pairs }) => {
      expect(definitionsIn(text).map(({ short, long }) => `${short} | ${long}`)).toEqual(pairs)
    },
  )

  it('has no price for a short form', () => {
    expect(isShortForm('12CUP')).toBe(false)
    expect(isShortForm('1D1F')).toBe(true)
  })

  it('is given with the spans of both forms and of the sentence', () => {
    const text = 'It rained. The Indus Basin Authority (IBA) met.'
    const [definition] = definitionsIn(text)
    expect(definition).toMatchObject({ start: 38, end: 41, longSpan: { start: 15, end: 36 } })
    expect(text.slice(definition?.sentence.start, definition?.sentence.end)).toBe(
      'The Indus Basin Authority (IBA) met.',
    )
  })

  it('counts once, however often it is defined', () => {
    expect(definitionsIn('The River Board (RB) met. The River Board (RB) left.')).toHaveLength(1)
  })

  it('may be implied by a name whose initials come later', () => {
    const text = 'The Indus Basin Authority met. It rained. The IBA’s chief left.'
    const [definition] = definitionsIn(text)
    expect(definition).toMatchObject({ short: 'IBA', long: 'Indus Basin Authority', implied: true })
    expect(text.slice(definition?.start, definition?.end)).toBe('IBA')
    expect(text.slice(definition?.sentence.start, definition?.sentence.end)).toBe(
      'The Indus Basin Authority met.',
    )
  })

  it.each([
    ['the name comes after', 'The IBA met. The Indus Basin Authority left.'],
    ['the name has but two words', 'The River Board met. The RB left.'],
    ['the initials differ', 'The Indus Basin Authority met. The IWA left.'],
    ['the name is written small', 'The indus basin authority met. The IBA left.'],
    ['the name is longer', 'The New Indus Basin Authority met. The IBA left.'],
    [
      'two names have the initials',
      'The Indus Basin Authority met. The Indus Boat Academy left. The IBA paid.',
    ],
  ])('isn’t implied when %s', (_, text) => {
    expect(definitionsIn(text)).toEqual([])
  })

  it('isn’t implied when the text defines the short form otherwise', () => {
    const text =
      'The Indus Basin Authority met. The Irish Boat Archive (IBA) burned. The IBA was old.'
    expect(definitionsIn(text).map(({ long }) => long)).toEqual(['Irish Boat Archive'])
  })
})
