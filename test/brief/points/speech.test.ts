import { describe, expect, test } from 'vitest'
import { breaksOff, unnamedSpeech } from '../../../src/brief/points/speech.ts'

const QUOTED = 0.8

describe('Speech without a named speaker', () => {
  test.each([
    '"The quay is safe," he said.',
    'The quay is safe and will open soon, she told reporters.',
    '"The quay is safe and it will open soon."',
    'The pilots do what they can, he said.',
    'The quay is safe and it will open soon," the pilot said.',
    '"Ada Finn was right," she said.',
    'The board had failed because nobody paid, he went on.',
    'Ada Finn was late for the talks, he said.',
    '‘There are clearly advantages to this arrangement.',
    'Among other things it lets the board sell the quay.’',
    'Within five minutes the quay was called safe."',
  ])('is found: %s', (sentence) => {
    expect(unnamedSpeech(sentence, 0)).not.toBeNull()
  })

  test.each([
    '"The quay is safe," said Jan Orlov of the board.',
    '"The quay is safe," Orlov said.',
    'Jan Orlov said he would sign.',
    'He went on to lead the board of the harbour.',
    'Officials said they have not decided.',
    'Jan Orlov warned of delays; what matters, he said, is the quay.',
    'The quay is safe and it will open soon," Jan Orlov told the board.',
    'The harbour of Vell, it said, will close.',
    '"Harbour Nights" tells the tale of a pilot and his boat.',
  ])('is not seen where there is none: %s', (sentence) => {
    expect(unnamedSpeech(sentence, 0)).toBeNull()
  })

  test.each([
    ['Orlov said, "The quay of the harbour is safe and it will open soon for all."', true],
    ['Never, "the quay of the harbour is safe and it will open soon for all."', false],
  ])('%s: mostly quoted, names its speaker: %s', (sentence, isNamed) => {
    expect(unnamedSpeech(sentence, QUOTED) === null).toBe(isNamed)
  })

  test('gives the pronoun that stands for the speaker, and where it ends', () => {
    expect(unnamedSpeech('"The quay is safe," he said.', QUOTED)).toEqual({
      pronoun: { word: 'he', end: 22 },
    })
    expect(unnamedSpeech('"The quay is safe and it will open."', QUOTED)).toEqual({ pronoun: null })
  })
})

test.each([
  ['Orlov said: "The quay is safe and will open soon.', true],
  ['Orlov said: “The quay is safe and will open soon.', true],
  ['We hope that it will open soon," said Jan Orlov.', true],
  ['We hope that it will open soon,” said Jan Orlov.', true],
  ['Orlov called the quay "safe" and "open".', false],
  ['“The quay is safe,” Orlov said, “and will open soon.”', false],
  ['The pilots’ union said the board’s quay was safe.', false],
])('%s: breaks off within a quotation: %s', (sentence, isBroken) => {
  expect(breaksOff(sentence)).toBe(isBroken)
})
