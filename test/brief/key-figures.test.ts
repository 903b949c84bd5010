import { expect, it } from 'vitest'
import { findFigures } from '../../src/brief/figures.ts'
import { keyFigures } from '../../src/brief/key-figures.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'

function shown(text: string): string[] {
  const article = asArticle(text)
  const figures = findFigures(article, splitSentences(article)).map((figure) => ({
    ...figure,
    text: article.text.slice(figure.start, figure.end),
  }))
  return keyFigures(figures).map((figure) => figure.text)
}

it.each([
  ['The loan of $3bn carries 4.5% interest.', ['$3bn', '4.5%']],
  ['The dam lies 40 km upstream and makes 300 MW.', ['40 km', '300 MW']],
  ['Some 28,500 troops are stationed there.', ['28,500 troops']],
  ['Three soldiers were killed and two workers injured.', ['Three soldiers', 'two workers']],
  ['He was jailed for 15 years.', ['15 years']],
  ['It signed a ten-year pact.', ['ten-year']],
  ['Shares rose to 710p from 47 cts, or 52 cents.', ['710p', '47 cts', '52 cents']],
  ['Power was cut to a million homes.', ['a million homes']],
])('shows what weighs: %s', (text, figures) => {
  expect(shown(text)).toEqual(figures)
})

it.each([
  'She had two meetings within 90 minutes, said three sources.',
  'The two-pronged plan foresees a two-state solution.',
  'A 39-year-old man left two years ago.',
  'It was death by a thousand cuts, they were told a hundred times.',
  'Five ministers came to the signing.',
])('leaves out what says little by itself: %s', (text) => {
  expect(shown(text)).toEqual([])
})

it('shows a figure that comes again once', () => {
  expect(shown('It cost $3bn. The $3bn came from Qatar.')).toEqual(['$3bn'])
})
