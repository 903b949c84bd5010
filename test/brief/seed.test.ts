import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleTerms } from '../../src/brief/article-terms.ts'
import { findDates } from '../../src/brief/dates.ts'
import { findDefinitions } from '../../src/brief/definitions.ts'
import { explainedShortForms } from '../../src/brief/explained/short-forms.ts'
import { findPeople } from '../../src/brief/people.ts'
import { findQuotes } from '../../src/brief/quotes.ts'
import { restsOn } from '../../src/brief/sources.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'

const SEED = new URL('../../../shared/seed-article/', import.meta.url)
const body = readFileSync(new URL('article.txt', SEED), 'utf8')
  .split('\n')
  .slice(2)
  .join('\n')
  .trim()
const expected = JSON.parse(readFileSync(new URL('expected.json', SEED), 'utf8')) as {
  published: string
  definitionsInArticle: { short: string; long: string }[]
  people: { name: string; role: string }[]
}

describe('the seed article', () => {
  const article = asArticle(body, expected.published)
  const sentences = splitSentences(article)
  const definitions = findDefinitions(article, sentences)
  const people = findPeople(article, sentences)

  it('defines exactly what it is known to define', () => {
    expect(definitions.map(({ short, long }) => ({ short, long }))).toEqual(
      expected.definitionsInArticle,
    )
  })

  it('explains every later mention of what it defines', () => {
    const terms = articleTerms(article, explainedShortForms(body, definitions))
    const mentions = body.match(
      /CIS-MOA|Centcom|COAS|US Central Command|Chief of Army Staff|Communication Interop/g,
    )
    expect(terms).toHaveLength(mentions?.length ?? 0)
    expect(terms.every((term) => term.gloss.length <= 200 && body.includes(term.gloss))).toBe(true)
  })

  it.each(expected.people)('gives $name the role $role', ({ name, role }) => {
    expect(people.find((person) => person.name === name)?.role).toBe(role)
  })

  it('rests on a newspaper, one unnamed source and one retired officer', () => {
    expect(restsOn(article, sentences, people).map(({ phrase, named }) => [phrase, named])).toEqual(
      [
        ['The Express Tribune', true],
        ['a source in Washington', false],
        ['a retired senior Army officer', false],
      ],
    )
  })

  it('has its one quotation from Donald Trump', () => {
    expect(findQuotes(article, sentences, people).map((quote) => quote.speaker)).toEqual([
      'Donald Trump',
    ])
  })

  it('has its dates resolved against the day it was published', () => {
    const dates = findDates(article, sentences).map(
      ({ start, end, iso }) => `${body.slice(start, end)} = ${iso}`,
    )
    expect(dates).toEqual([
      'Thursday = 2023-08-03',
      'October 2005 = 2005-10',
      '2020 = 2020',
      '2011 = 2011',
      'the same year = 2011',
      '2020 = 2020',
      'April last year = 2022-04',
    ])
  })
})
