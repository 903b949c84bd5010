import { expect, it } from 'vitest'
import { langOf, langOfTerm } from '../../src/pages/words-of.ts'
import type { PageBrief } from '../../src/messages/shapes.ts'

const brief = { language: 'fr' } as PageBrief
const term = (from: PageBrief['terms'][number]['from']) =>
  langOfTerm(brief, { from } as PageBrief['terms'][number])

it('gives the article’s words its language, whatever the page of ours is in', () => {
  expect(langOf(brief)).toEqual({ lang: 'fr' })
  expect(term('article')).toEqual({ lang: 'fr' })
})

it('gives the glossary’s words English, and those of an own one no language', () => {
  expect(term('glossary')).toEqual({ lang: 'en' })
  expect(term('own')).toEqual({ lang: '' })
})
