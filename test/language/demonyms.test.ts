import countries from 'world-countries'
import { expect, it } from 'vitest'
import { DEMONYMS } from '../../src/language/demonyms.ts'

/** Words for those who live somewhere that are names besides: 'the Islander', 'the Vatican'. */
const NAMES: ReadonlySet<string> = new Set(['islander', 'vatican'])

it('the demonyms are those of every country', () => {
  const missing = countries.flatMap(({ demonyms }) =>
    Object.values(demonyms?.['eng'] ?? {})
      .flatMap((demonym) => demonym.split(/, | or /))
      .map((demonym) => demonym.toLowerCase().split(' ').at(-1) ?? '')
      .filter((word) => word !== '' && !DEMONYMS.has(word) && !NAMES.has(word)),
  )
  expect(missing).toEqual([])
})
