import { describe, expect, test } from 'vitest'
import { asArticle } from '../../../scripts/plain-articles.ts'
import { findPeople } from '../../../src/brief/people.ts'
import { readArticle } from '../../../src/brief/points/reading.ts'
import { referentsOf } from '../../../src/brief/points/referents.ts'
import { splitSentences } from '../../../src/language/sentences.ts'

/** What the last sentence's pronoun stands for, or null. */
function lastReferent(text: string): string | null {
  const article = asArticle(text)
  const sentences = splitSentences(article)
  const reading = readArticle(article, sentences)
  return referentsOf(reading, findPeople(article, sentences)).at(-1)?.name ?? null
}

describe('A pronoun stands for', () => {
  test.each([
    ['Harbour master Anna Finn opened the quay. She called it a good day.', 'Anna Finn'],
    ['Anna Finn said the quay was safe. Ms Finn opened it. She cut a ribbon.', 'Ms Finn'],
    ['Anna Finn, 42, opened the quay. She spoke first. She left early.', 'Anna Finn'],
    ['Anna Finn, the harbour master, opened the quay. Her remarks were brief.', 'Anna Finn’s'],
    ['"The quay is safe," said Anna Finn. "It will open," she said.', 'Anna Finn'],
    [
      'The Harbour Board of Vell said the quay was safe. It added that boats may land.',
      'the Harbour Board of Vell',
    ],
    [
      'Jan Orlov said he would leave. Anna Finn misled the board, Mr Orlov has said. Speaking on Monday, he said the quay was unsafe.',
      'Mr Orlov',
    ],
    [
      'The quay is unsafe, the Harbour Board of Vell has warned. Boats may sink there, it said.',
      'the Harbour Board of Vell',
    ],
  ])('whom the sentence before names: %s', (text, name) => {
    expect(lastReferent(text)).toBe(name)
  })

  test.each([
    ['two people are named', 'Anna Finn met Jan Orlov at the quay. He called it a good day.'],
    ['somebody else is told of', 'Jan Orlov met a pilot at the quay. He called it a good day.'],
    ['somebody else does it', 'Jan Orlov said a pilot had left. He called it a good day.'],
    [
      'the title says otherwise',
      'Mr Jan Orlov said he would open the quay. She called it a good day.',
    ],
    [
      'the name is no subject',
      'A letter to Jan Orlov was read at the quay. He called it a good day.',
    ],
    [
      'a page lies between',
      'Jan Orlov said it was safe.\n\nThe quay.\n\nThe boats.\n\nHe called it a good day.',
    ],
    [
      'another than the speaker may act',
      'Jan Orlov said he would leave. Anna Finn misled the board, Mr Orlov has said. He opened the quay.',
    ],
    ['a thing may be meant', 'The Harbour Board of Vell opened the quay. It was a good day.'],
  ])('nobody for sure where %s', (_, text) => {
    expect(lastReferent(text)).toBeNull()
  })
})
