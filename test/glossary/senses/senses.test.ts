import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/glossary/find-mentions.ts'
import { ACRONYMS } from './acronyms.ts'
import { fixtureGlossary } from './fixture.ts'
import { FORMS } from './forms.ts'
import { OFFICES } from './offices.ts'
import { PEOPLE } from './people.ts'
import { PIECES } from './pieces.ts'
import { PLACES_AND_NOTIONS } from './places-and-notions.ts'
import { THERE } from './there.ts'
import { readCases, type SenseCase } from './read-cases.ts'

const glossary = fixtureGlossary()
const TABLES = { OFFICES, ACRONYMS, FORMS, PLACES_AND_NOTIONS, PEOPLE, PIECES, THERE }

/** What was read instead of what was wanted; none when the case is right. */
function wrongIn({ article, definitions, wanted }: SenseCase): string[] {
  const mentions = findMentions(article, [glossary], { definitions, today: '2026-11-23' })
  return wanted.flatMap(({ surface, id }) => {
    const found = mentions.filter(({ start, end }) => article.text.slice(start, end) === surface)
    const ids = [...new Set(found.map((mention) => mention.id))]
    const isRight = id === null ? ids.length === 0 : ids.length === 1 && ids[0] === id
    return isRight ? [] : [`${surface}: ${ids.join(', ') || '-'}, not ${id ?? '-'}`]
  })
}

describe('the sense of ambiguous surfaces', () => {
  for (const [name, table] of Object.entries(TABLES)) {
    describe(name.toLowerCase().replaceAll('_', ' '), () => {
      it.each(readCases(table).map((item) => [item.line, item] as const))('%s', (_, item) => {
        expect(wrongIn(item)).toEqual([])
      })
    })
  }

  it.each([
    ['no-break spaces', '\u00a0'],
    ['narrow ones', '\u202f'],
  ])('is the same where %s stand between the words', (_, space) => {
    const harden = (text: string): string => text.replaceAll(/ (?!\d)/g, space)
    const cases = Object.values(TABLES).flatMap(readCases)
    const hard = cases.map((item) => ({
      ...item,
      article: {
        ...item.article,
        title: harden(item.article.title),
        text: harden(item.article.text),
      },
      wanted: item.wanted.map((one) => ({ ...one, surface: harden(one.surface) })),
    }))
    expect(hard.flatMap(wrongIn)).toEqual([])
  })
})
