import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/brief/dates.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { DATE_CASES, PUBLISHED } from './cases/dates.ts'
import { asArticle } from '../../scripts/plain-articles.ts'

function datesIn(text: string, published: string | null = PUBLISHED): string[] {
  const article = asArticle(text, published)
  return findDates(article, splitSentences(article)).map(
    ({ start, end, iso }) => `${text.slice(start, end)} = ${iso}`,
  )
}

describe('the dates of a text', () => {
  it.each(DATE_CASES.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    expect(datesIn(text)).toEqual(dates)
  })

  it('are only those with a year when the article has no date of its own', () => {
    expect(datesIn('It was signed in May 2001 and torn up on Monday last week.', null)).toEqual([
      'May 2001 = 2001-05',
    ])
  })

  it('are of this year at the end of a month too', () => {
    expect(datesIn('It will open on November 30.', '2026-11-29')).toEqual([
      'November 30 = 2026-11-30',
    ])
    expect(datesIn('It will open on February 29.', '2027-03-01')).toEqual([
      'February 29 = 2028-02-29',
    ])
  })

  it('leave a bracket whole in the words of their clause', () => {
    const text = 'The firm paid 70 cents (£0.48; $0.98) from 55 cents in 2004.'
    const article = asArticle(text, PUBLISHED)
    expect(findDates(article, splitSentences(article))[0]?.what).toBe(text)
  })

  it('say what they are the date of, in the words of their clause', () => {
    const text =
      'The port was sold in 2019, while the railway stayed with the state until last year.'
    const article = asArticle(text, PUBLISHED)
    expect(findDates(article, splitSentences(article)).map((date) => date.what)).toEqual([
      'The port was sold in 2019',
      'while the railway stayed with the state until last year.',
    ])
  })
})
