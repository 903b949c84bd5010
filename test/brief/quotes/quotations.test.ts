import { describe, expect, it } from 'vitest'
import { asArticle } from '../../../scripts/plain-articles.ts'
import { findQuotations } from '../../../src/brief/quotes/quotations.ts'

describe('the quotations of a text', () => {
  it.each([
    ['a pair of marks', 'He said “we go” and went.', ['“we go”']],
    ['straight marks', 'He said "we go" and "we stay".', ['"we go"', '"we stay"']],
    ['no single letter', 'Hepatitis “B” and “C” are on the list.', []],
    ['two letters', 'The “EU” objected.', ['“EU”']],
    [
      'one that goes on in the next paragraph',
      '“We go.\n“We stay,” he said.',
      ['“We go.', '“We stay,”'],
    ],
    ['no letter that opens a last one', 'It was “A', []],
    [
      'one never closed, up to where the next opens',
      'He said "we go, he said "we stay".',
      ['"we go, he said', '"we stay"'],
    ],
    ['German marks', 'He said „we go“ and „we stay“.', ['„we go“', '„we stay“']],
    ['marks that point inwards', 'He said »we go« and went.', ['»we go«']],
    ['no mark that points onward', 'Watch it » . He said "we go".', ['"we go"']],
    [
      'single marks that go on from paragraph to paragraph',
      "He said: 'We go.\n'We stay.\n'Or do we?' The boys' hats.",
      ["'We go.", "'We stay.", "'Or do we?'"],
    ],
    ['no apostrophe at a paragraph’s head', "'Twas night, and the boys slept.\n'Tis day.", []],
    ['single marks', 'He said ‘we go’ and went.', ['‘we go’']],
    ['none where marks are apostrophes', "The boys' coats and Joe's hat hung there.", []],
    [
      'none inside another',
      'She said “he cried ‘stop’ twice” and left.',
      ['“he cried ‘stop’ twice”'],
    ],
  ])('are found: %s', (_, text, quotations) => {
    const article = asArticle(text)
    expect(findQuotations(article).map(({ start, end }) => text.slice(start, end))).toEqual(
      quotations,
    )
  })
})
