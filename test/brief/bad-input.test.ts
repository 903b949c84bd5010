import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BAD_TEXTS } from '../../bench/bad-texts.ts'
import { wholeBrief } from '../../bench/whole-brief.ts'
import type { Span } from '../../src/language/article.ts'
import { asArticle } from '../../scripts/plain-articles.ts'
import { notionsIn } from '../../src/brief/explained/notions.ts'
import { CUES } from '../../src/brief/points/cues.ts'
import { unnamedSpeech } from '../../src/brief/points/speech.ts'

const PUBLISHED = '2023-08-03'

function expectInside(text: string, spans: readonly Span[], isOrdered = true): void {
  let last = -1
  for (const { start, end } of spans) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    if (isOrdered) expect(start).toBeGreaterThanOrEqual(last)
    last = start
  }
}

function expectSound(text: string): void {
  const article = asArticle(text, PUBLISHED)
  const brief = wholeBrief(article)
  expectInside(text, brief.sentences)
  expectInside(text, brief.definitions)
  expectInside(text, brief.people)
  expectInside(text, brief.quotes)
  expectInside(text, brief.dates)
  expectInside(text, brief.figures)
  expectInside(text, brief.terms)
  expectInside(text, brief.sources)
  expectInside(text, brief.timeline, false)
  for (const { start, end, short, long, longSpan, sentence } of brief.definitions) {
    expect(text.slice(start, end)).toBe(short)
    expect(text.slice(longSpan.start, longSpan.end)).toBe(long)
    expect(long).toMatch(/\p{L}/u)
    expectInside(text.slice(0, sentence.end), [longSpan])
  }
  for (const { mentions, name, role } of brief.people) {
    expectInside(text, mentions)
    expect(text).toContain(name)
    if (role !== null) expect(text).toContain(role)
  }
  for (const { gloss } of brief.terms) {
    expect(text).toContain(gloss)
    expect(gloss.length).toBeLessThanOrEqual(200)
  }
  for (const { what } of [...brief.dates, ...brief.figures]) expect(text).toContain(what)
  for (const { value } of brief.figures) expect(Number.isFinite(value)).toBe(true)
  for (const { iso } of brief.dates)
    expect(iso).toMatch(/^\d{3}[\dX](?:-W\d\d|-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/)
}

describe('the brief of a text made to break it', () => {
  it.each(Object.keys(BAD_TEXTS))('is sound for %s', (name) => {
    expectSound(BAD_TEXTS[name]?.(6000) ?? '')
  })

  it('is sound for a megabyte without a full stop', () => {
    const text = BAD_TEXTS['no full stop']?.(1_000_000) ?? ''
    const brief = wholeBrief(asArticle(text, PUBLISHED))
    expect(brief.sentences).toHaveLength(1)
    expect(brief.definitions).toEqual([])
  })

  it('has no pairs, people or quotations for text in capitals throughout that defines nothing', () => {
    const brief = wholeBrief(
      asArticle(
        'THE PRIME MINISTER TOLD THE HOUSE (AND THE PRESS) THAT HE WOULD STAY. '.repeat(40),
      ),
    )
    expect([brief.definitions, brief.people, brief.quotes]).toEqual([[], [], []])
  })

  it.each([
    'यह (पहला) वाक्य है। ',
    '这是第一句（甲）。',
    'قال الوزير (وزارة) إن. ',
    'Это министр (МИД) сказал. ',
  ])('has no people or figures for %s', (text) => {
    const brief = wholeBrief(asArticle(text.repeat(20), PUBLISHED))
    expect([brief.people, brief.figures]).toEqual([[], []])
  })

  it('is sound for any text', () => {
    const piece = fc.constantFrom(
      'World Health Organization (WHO) ',
      '(',
      ')',
      '[',
      '"',
      '“',
      '”',
      "'",
      ', known as the ',
      'IMF ',
      'IMF (International Monetary Fund) ',
      'President Joe Biden ',
      ', the army chief, ',
      'said ',
      'on Thursday ',
      'in October 2005 ',
      '31 February ',
      '$16 billion ',
      'two years ago ',
      '24 soldiers ',
      '. ',
      '\n',
      "'s ",
      'according to ',
      '0',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 50 }),
        (parts) => {
          expectSound(parts.join(''))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('doesn’t depend on what stands in other paragraphs, but for people’s surnames', () => {
    const one = 'The Indus Basin Authority (IBA) met on Monday.'
    const alone = wholeBrief(asArticle(one, PUBLISHED))
    const after = wholeBrief(asArticle(`A line before it.\n${one}`, PUBLISHED))
    const shift = 'A line before it.\n'.length
    expect(after.definitions.map(({ start }) => start - shift)).toEqual(
      alone.definitions.map(({ start }) => start),
    )
    expect(after.dates.map(({ start }) => start - shift)).toEqual(
      alone.dates.map(({ start }) => start),
    )
  })
})

describe('a table that is one sentence without end', () => {
  const REACH = 620

  it.each(['5% ', 'in 2019 ', 'May 3, 2019 and $4 million and '])(
    'has for %s no more than what stands near it',
    (cell) => {
      const { figures, dates } = wholeBrief(asArticle(cell.repeat(3000), PUBLISHED))
      const found = [...figures, ...dates]
      expect(found.length).toBeGreaterThan(2000)
      for (const { what } of found) expect(what.length).toBeLessThan(REACH)
    },
  )
})

// Followed from each of its letters, a row of half a million takes minutes.
describe('a sentence that is one row of signs without end', () => {
  const LENGTH = 500_000

  it('names no figure', () => {
    expect(CUES.figure.test('1'.repeat(LENGTH))).toBe(false)
    expect(CUES.figure.test(`${'1'.repeat(LENGTH)} million`)).toBe(true)
  })

  it('names no speaker', () => {
    expect(unnamedSpeech(`${'A.'.repeat(LENGTH / 2)} he said`, 0)?.pronoun?.word).toBe('he')
  })

  it('explains no term', () => {
    const text = `This is what it means: ${"a'".repeat(LENGTH / 2)}`
    expect(notionsIn(text, { start: 0, end: text.length })).toEqual([])
  })
})
