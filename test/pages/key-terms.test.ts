import { expect, test } from 'vitest'
import { keyTermsFirst } from '../../src/pages/key-terms.ts'
import type { PageBrief } from '../../src/messages/shapes.ts'

type Term = PageBrief['terms'][number]

function term(name: string, starts: readonly number[], isMarked = true): Term {
  const mentions = starts.map((start) => ({ start, end: start + 5 }))
  return {
    id: name,
    term: name,
    kind: 'concept',
    gloss: `${name}.`,
    from: 'glossary',
    isMarked,
    mentions,
  }
}

function names(terms: readonly Term[], count: number): string[] {
  const brief: PageBrief = {
    state: 'article',
    title: 'Parliament votes on the Wadden Pact',
    byline: null,
    publisher: null,
    published: null,
    modified: null,
    url: 'https://paper.example/pact',
    language: 'en',
    length: 1000,
    points: [{ start: 200, end: 300, text: 'A point.', background: false }],
    pointsReason: null,
    terms: [...terms],
    people: [],
    sources: [],
    dates: [],
    figures: [],
    inView: null,
  }
  return keyTermsFirst(brief, count).map(({ id }) => id)
}

test('what comes again and again is in front of what is named once', () => {
  expect(names([term('cabinet', [0]), term('ceasefire', [10, 400, 500])], 1)).toEqual([
    'ceasefire',
    'cabinet',
  ])
})

test("a term of the headline or of a main point is in front of the article's others", () => {
  const terms = [term('cabinet', [0]), term('quorum', [250]), term('Wadden Pact', [400])]
  expect(names(terms, 2)).toEqual(['quorum', 'Wadden Pact', 'cabinet'])
})

test('a term in a main point is one up to its last letter, and none beside it', () => {
  const terms = [term('cabinet', [0]), term('before', [199]), term('end', [295]), term('at', [200])]
  expect(names(terms, 2)).toEqual(['end', 'at', 'cabinet', 'before'])
})

test('past the key terms the order is that of the article', () => {
  const terms = [term('a', [0]), term('b', [10]), term('c', [20, 30]), term('d', [40])]
  expect(names(terms, 1)).toEqual(['c', 'a', 'b', 'd'])
})

test('what is not marked is a key term only where too few others are', () => {
  const terms = [term('Europe', [0, 210, 400, 500], false), term('cabinet', [20])]
  expect(names(terms, 2)).toEqual(['cabinet', 'Europe'])
})
