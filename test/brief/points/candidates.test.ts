import { expect, test } from 'vitest'
import { asArticle } from '../../../scripts/plain-articles.ts'
import { candidatesOf } from '../../../src/brief/points/candidates.ts'
import { readArticle } from '../../../src/brief/points/reading.ts'
import { splitSentences } from '../../../src/language/sentences.ts'

const NO_EVIDENCE = { people: [], dates: [] } as const

test('What stands under a picture or names who made the report is no point', () => {
  const article = asArticle(
    'Pilots wave to boats beside the quay of Port Lorne. Picture: Ada Finn\nBy Ada Finn in Port Lorne\nLORNE: The board sold the quay of Port Lorne to Vell.\nAda Finn reported from Port Lorne and Jan Orlov from Vell.',
  )
  const found = candidatesOf(
    readArticle(article, splitSentences(article)),
    [1, 1, 1, 1, 1],
    NO_EVIDENCE,
  )
  expect(found.map(({ line }) => line.text)).toEqual([
    'The board sold the quay of Port Lorne to Vell.',
  ])
})

test.each([
  'Heavy fighting was also reported from the eastern suburbs of Port Lorne.',
  'Reporting by The Lorne Post has shown that the board knew of the risk.',
  'With assistance from the army, villagers rebuilt the quay of Port Lorne.',
  'Photos by residents showed flames over the quay of Port Lorne.',
])('What a report tells may begin as a credit does: %s', (sentence) => {
  const article = asArticle(sentence)
  const { lines } = readArticle(article, splitSentences(article))
  expect(lines.map(({ text }) => text)).toEqual([sentence])
})

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
