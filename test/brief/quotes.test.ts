import { describe, expect, it } from 'vitest'
import { findPeople } from '../../src/brief/people.ts'
import { findQuotes } from '../../src/brief/quotes.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'
import { QUOTE_CASES } from './cases/quotes.ts'

describe('the speaker of a quotation', () => {
  it.each(QUOTE_CASES.map(([text, ...speakers]) => ({ text, speakers })))(
    '$text',
    ({ text, speakers }) => {
      const article = asArticle(text)
      const sentences = splitSentences(article)
      const quotes = findQuotes(article, sentences, findPeople(article, sentences))
      expect(quotes.map((quote) => quote.speaker)).toEqual(speakers)
    },
  )
})
