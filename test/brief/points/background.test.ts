import { describe, expect, test } from 'vitest'
import { asArticle } from '../../../scripts/plain-articles.ts'
import { findDates } from '../../../src/brief/dates.ts'
import { isBackground, yearToldIn } from '../../../src/brief/points/background.ts'
import { readArticle } from '../../../src/brief/points/reading.ts'
import { splitSentences } from '../../../src/language/sentences.ts'

const OPENING = 'The harbour board of Port Lorne signed a pact with the island of Vell.'

/** Whether the second sentence of an article of 2023 is history. */
function isHistory(sentence: string): boolean {
  const article = { ...asArticle(`${OPENING}\n\n${sentence}`), published: '2023-08-03' }
  const sentences = splitSentences(article)
  const line = readArticle(article, sentences).lines.at(-1)
  return line !== undefined && isBackground(line, findDates(article, sentences), 2023)
}

describe('A sentence dated long before the news', () => {
  test.each([
    'The quay was built in 1994.',
    'The pact was first signed by the board.',
    'The islanders used to live on the quay.',
    'The quay was built in the 1990s.',
    'The quay was built in the 1990s and widened in 2014.',
    'The board lost its pilots in the 2010s.',
    'The bridge, which the army built, collapsed in 2014.',
  ])('is history: %s', (sentence) => {
    expect(isHistory(sentence)).toBe(true)
  })

  test.each([
    'The quay was built in the 1990s and closed in 2022.',
    'The board lost its pilots in the 2020s.',
    'The quay will close in September.',
    'Orlov has said that selling the quay of 1994 was a mistake.',
    'One in three pilots has never seen Vell, up from one in ten in 2003.',
    'The board announced a loss of 4m crowns, compared with a gain of 3m in 2003.',
    'A survey suggests that Vell has lost one in ten pilots since 2010.',
    'Orlov was mayor at the time of the fire.',
    'Drought drained the lake to its lowest since it was filled in 1965.',
    'Ada Finn, whose boat sank in 2017, said the board was to blame.',
    'The bridge, which collapsed in 2019, is to open again.',
  ])('isn’t where it reaches to the news: %s', (sentence) => {
    expect(isHistory(sentence)).toBe(false)
  })
})

test.each([
  ['A bond due December 31, 2002 pays for it. It can be called from 1992.', 1992],
  ['Bonds due 2001 and loans until 2006 pay for it.', null],
  ['Vell wants to be paid by 2031, after it was refused in 2004.', 2004],
])('%s: an article without a date is told in %s', (text, year) => {
  const article = asArticle(text)
  expect(yearToldIn(readArticle(article, splitSentences(article)))).toBe(year)
})
