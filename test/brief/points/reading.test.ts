import { expect, it } from 'vitest'
import { asArticle } from '../../../scripts/plain-articles.ts'
import { readArticle } from '../../../src/brief/points/reading.ts'
import { splitSentences } from '../../../src/language/sentences.ts'

it('a quotation that goes on is quoted in its later sentences too, up to the end of its paragraph', () => {
  const article = asArticle(
    '“It rained all day. It poured,” she said.\n\n“No. He left.\n\nThey went.',
  )
  const { lines } = readArticle(article, splitSentences(article))
  expect(lines.map(({ quoted }) => quoted > 0)).toEqual([true, true, true, true, false])
})
