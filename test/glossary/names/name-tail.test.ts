import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/glossary/entry.ts'
import { isBorrowed } from '../../../src/glossary/names/name-tail.ts'

const isBorrowedIn = (text: string, word: string, kind: Kind): boolean => {
  const start = text.indexOf(word)
  return isBorrowed({ text, start, end: start + word.length, kind, isKnown: () => false })
}

describe('a word that names something is a person’s', () => {
  it.each([
    ['Laura Koran reports from the port.', 'Koran', 'place'],
    ['Imran Gao, the pilots’ leader, agreed.', 'Gao', 'place'],
    ['Sudesh Amman, 20, was held.', 'Amman', 'place'],
    ['Lucy, 36, met her father.', 'Lucy', 'concept'],
    ['Nurse Mbale was the first to arrive.', 'Mbale', 'place'],
    ['The board thanked Mr Mbale.', 'Mbale', 'place'],
  ] as const)('behind a given name or before an age: %s', (text, word, kind) => {
    expect(isBorrowedIn(text, word, kind)).toBe(true)
  })

  it.each([
    ['They read the Koran at dawn.', 'Koran', 'publication'],
    ['Laura Koran reports from the port.', 'Koran', 'publication'],
    ['Lucy, the oldest bones found, is on show.', 'Lucy', 'concept'],
    ['Lucy, 36, met her father.', 'Lucy', 'person'],
    ['A nurse in Mbale was the first.', 'Mbale', 'place'],
    ['President Mbale spoke.', 'Mbale', 'place'],
    ['Nickel, 20, and copper, 30, rose.', 'Nickel', 'concept'],
  ] as const)(
    'and isn’t behind what is no name, nor what all may be called by: %s',
    (text, word, kind) => {
      expect(isBorrowedIn(text, word, kind)).toBe(false)
    },
  )
})
