import { expect, test } from 'vitest'
import type { Entry } from '../../../src/glossary/entry.ts'
import { longNamesOf } from '../../../src/glossary/surfaces/long-names.ts'

const namesOf = (term: string, aliases: Entry['aliases']): string[] =>
  longNamesOf({
    id: 'one',
    term,
    kind: 'organisation',
    ...(aliases && { aliases }),
    gloss: 'One of many bodies.',
    sources: [],
    asOf: '2026-11',
  })

test('an entry with a short form has the names that articles write it out as', () => {
  expect(
    namesOf('UN refugee agency', [
      { text: 'UNHCR', needs: ['refugees'] },
      'High Commissioner for Refugees',
      'UN High Commissioner for Refugees',
    ]),
  ).toEqual(['High Commissioner for Refugees', 'UN High Commissioner for Refugees'])
})

test('names that differ in small words, plurals and capitals alone are given once, the term not at all', () => {
  expect(
    namesOf('Export Control List', ['ECL', 'the export control lists', 'exit list', 'Exit List']),
  ).toEqual(['exit list'])
})

test.each([
  ['caretaker government', ['caretaker governments', 'interim government']],
  ['sarin', ['sarin nerve gas']],
  ['Ali Ben', ['Ali Ben Salem']],
])('an entry without a short form has none, for no article writes it out: %s', (term, aliases) => {
  expect(namesOf(term, aliases)).toEqual([])
})

test('a word of a body that is no more than its name in short may be a short form', () => {
  expect(namesOf('Centcom', ['United States Central Command'])).toEqual([
    'United States Central Command',
  ])
})
