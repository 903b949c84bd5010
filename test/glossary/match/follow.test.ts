// How a surface may be written in a text: in the plural, before an owner's s, over dots and commas.
import { describe, expect, test } from 'vitest'
import { openCompiled } from '../../../scripts/open-compiled.ts'
import { compileGlossary } from '../../../src/glossary/compiled/compile.ts'
import type { Entry, Kind } from '../../../src/glossary/entry.ts'
import { scanText } from '../../../src/glossary/match/scan.ts'

const entry = (term: string, kind: Kind): Entry => {
  const id = term.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return { id, term, kind, gloss: `What ${term} is.`, sources: [], asOf: '2024-12' }
}

const glossary = openCompiled(
  compileGlossary([
    {
      file: 'written',
      topic: {
        topic: 'written',
        entries: [
          entry('MP', 'office'),
          entry('CENTO', 'organisation'),
          entry('PLO', 'group'),
          entry('UNIDO', 'organisation'),
          entry('SIM card', 'concept'),
          entry('Houthi', 'group'),
          entry("Moody's", 'organisation'),
          entry('Mueller probe', 'event'),
          entry('coal ash', 'concept'),
          entry('Cold War', 'event'),
          entry('Love, Actually', 'publication'),
        ],
      },
    },
  ]),
)

/** The words that are found in a text. */
const found = (text: string): string[] => {
  const { starts, ends } = scanText(glossary, text, 0, text.length)
  return starts.map((start, hit) => text.slice(start, ends[hit]))
}

describe('a plural', () => {
  test.each([
    ['of an acronym has a small s', 'two MPs met', ['MPs']],
    ['of an acronym has none of its own size', 'two MPS met', []],
    ['may be all in capitals, as in a headline', 'HOUTHIS FIRE', ['HOUTHIS']],
    ['of several words is that of the last', 'two SIM cards', ['SIM cards']],
    ['is no name that is written in small letters', 'on CentOS and Plos, by Unidos', []],
    ['is no acronym that is another', 'in PLOS One', []],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('an owner’s s', () => {
  test.each([
    ['belongs to a surface that ends in it', 'as Moody’s said', ['Moody’s']],
    ['is no part of one that doesn’t', 'as CENTO’s staff said', ['CENTO']],
    ['is asked of a surface that ends in it', 'a Moody report', []],
    ['may stand within a name', 'in Mueller’s probe', ['Mueller’s probe']],
    ['makes another thing of a notion', 'of coal’s ash', []],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('between the words', () => {
  test.each([
    ['of a surface a comma parts two phrases', 'in the Cold, War began', []],
    ['so does the end of a sentence', 'It was Cold. War began', []],
    ['a hyphen does not', 'of Cold-War rules', ['Cold-War']],
    ['a comma stands where the surface has one', 'in Love, Actually', ['Love, Actually']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})
