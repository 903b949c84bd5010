import { describe, expect, it } from 'vitest'
import { isPersons } from '../../../src/glossary/names/name-tail.ts'

const isPersonsIn = (text: string, word: string): boolean =>
  isPersons({ text, start: text.indexOf(word), end: text.indexOf(word) + word.length })

describe('a word that names something is a person’s', () => {
  it.each([
    ['Laura Koran reports from the port.', 'Koran'],
    ['Imran Gao, the pilots’ leader, agreed.', 'Gao'],
    ['Dr Tebogo Seleka objected.', 'Seleka'],
    ['Sudesh Amman, 20, was held.', 'Amman'],
    ['Lucy, 36, met her father.', 'Lucy'],
  ])('behind a given name or a title, or before an age: %s', (text, word) => {
    expect(isPersonsIn(text, word)).toBe(true)
  })

  it.each([
    ['Will Centcom strike again?', 'Centcom'],
    ['In Jordan Hamas has an office.', 'Hamas'],
    ['They read the Koran at dawn.', 'Koran'],
    ['Lucy, the oldest bones found, is on show.', 'Lucy'],
    ['Nickel, 20, and copper, 30, rose.', 'Nickel'],
  ])('and isn’t behind what is no name: %s', (text, word) => {
    expect(isPersonsIn(text, word)).toBe(false)
  })
})
