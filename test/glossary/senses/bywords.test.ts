import { expect, it } from 'vitest'
import { rareBywords } from '../../../src/glossary/senses/bywords.ts'

/** Which of a text's mentions of Islamabad, the capital, are too rare. */
function rareIn(text: string): number {
  const mentions = Array.from(text.matchAll(/Islamabad/g), ({ index }) => {
    return { start: index, end: index + 'Islamabad'.length }
  })
  const hits = mentions.map((span) => ({ ...span, code: 'PK', weight: 3, isCapital: true }))
  return rareBywords(text, mentions, hits).size
}

it('a capital that stands for its government is too rare below three times', () => {
  expect(rareIn('Islamabad said. '.repeat(2))).toBe(2)
  expect(rareIn('Islamabad said. '.repeat(3))).toBe(0)
})

it('bywords without number are counted in a time that grows as they do', () => {
  expect(rareIn('Islamabad said. '.repeat(300_000))).toBe(0)
})
