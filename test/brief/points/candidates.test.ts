import { expect, test } from 'vitest'
import { asArticle } from '../../../scripts/plain-articles.ts'
import { candidatesOf } from '../../../src/brief/points/candidates.ts'
import { readArticle } from '../../../src/brief/points/reading.ts'
import { splitSentences } from '../../../src/language/sentences.ts'

const NO_EVIDENCE = { people: [], dates: [] } as const

test('A sentence that breaks off within a quotation counts for less than a whole one', () => {
  const text = asArticle(
    'Jan Orlov of the union said: "The board has sold the quay.\nAda Finn of the board said: "The union has agreed to it."',
  )
  const article = { ...text, title: 'Vell board sells quay' }
  const reading = readArticle(article, splitSentences(article))
  const [half, whole] = candidatesOf(reading, [1, 1], NO_EVIDENCE)
  expect(whole?.gain).toBe(1)
  expect(half?.gain).toBeLessThan(0.5)
})
