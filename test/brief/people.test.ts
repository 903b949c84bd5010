import { describe, expect, it } from 'vitest'
import { findPeople } from '../../src/brief/people.ts'
import type { Person } from '../../src/brief/parts.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'
import { PEOPLE_CASES } from './cases/people.ts'

function peopleIn(text: string): Person[] {
  const article = asArticle(text)
  return findPeople(article, splitSentences(article))
}

describe('the people of a text', () => {
  it.each(PEOPLE_CASES.map(([text, ...people]) => ({ text, people })))(
    '$text',
    ({ text, people }) => {
      expect(
        peopleIn(text).map(({ name, role }) => (role === null ? name : `${name} | ${role}`)),
      ).toEqual(people)
    },
  )

  it('are joined with their later mentions by surname', () => {
    const text =
      'Foreign Minister Anil Rao met Ruth Cole. Rao smiled. Cole’s aide left. Anil stayed.'
    const [rao, cole] = peopleIn(text)
    expect(rao?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Anil Rao',
      'Rao',
      'Anil',
    ])
    expect(cole?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ruth Cole',
      'Cole',
    ])
  })

  it('are mentioned with the particles of their surname', () => {
    const text =
      'Actor Roberto De Luca met envoy Pieter van der Berg. De Luca sang. Minister Ruth Cole told van der Berg.'
    const [luca, berg] = peopleIn(text)
    expect(luca?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Roberto De Luca',
      'De Luca',
    ])
    expect(berg?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Pieter van der Berg',
      'van der Berg',
    ])
  })

  it('get their full name and its place when the first mention is short', () => {
    const text = 'President Holm left. Lars Holm, 60, was tired.'
    const [person] = peopleIn(text)
    expect(person).toMatchObject({ name: 'Lars Holm', role: 'President' })
    expect(text.slice(person?.start, person?.end)).toBe('Lars Holm')
  })

  it('aren’t read from headings', () => {
    const article = asArticle('President Lars Holm Resigns')
    const heading = {
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, kind: 'heading' as const })),
    }
    expect(findPeople(heading, splitSentences(heading))).toEqual([])
  })

  it('keep their role when a relative of the same first name has another', () => {
    const [warden] = peopleIn('Joseph Ruiz spoke. The president’s son, Joseph, did not.')
    expect(warden).toMatchObject({ name: 'Joseph Ruiz', role: null })
  })

  it('aren’t what is known to be something else', () => {
    const article = asArticle('“No,” said Peter Lang, and Ana Ruiz agreed.')
    const start = article.text.indexOf('Peter Lang')
    const things = [{ start, end: start + 'Peter Lang'.length }]
    const people = findPeople(article, splitSentences(article), things)
    expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  })
})
