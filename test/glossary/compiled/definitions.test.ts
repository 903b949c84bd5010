import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCompiled } from '../../../scripts/open-compiled.ts'
import { buildIndex } from '../../../src/glossary/compiled/build-index.ts'
import type { Definition } from '../../../src/glossary/compiled/definition-columns.ts'
import { packDefinitions } from '../../../src/glossary/compiled/definitions.ts'
import { KINDS, type Entry, type Source } from '../../../src/glossary/entry.ts'
import {
  definitionOf,
  glossOf,
  termOf,
  type Glossary,
} from '../../../src/glossary/compiled/glossary.ts'
import { longNamesOf } from '../../../src/glossary/surfaces/long-names.ts'
import { entryOf } from '../open.ts'

const WHOLE: Entry = {
  id: 'coas-pakistan',
  term: 'Chief of Army Staff (Pakistan)',
  kind: 'office',
  rarity: 'rare',
  countries: ['PK', 'IN'],
  case: 'any',
  local: true,
  there: true,
  aliases: [
    'Army Chief',
    { text: 'COAS', needs: ['Pakistan', 'Rawalpindi'], not: ['India'], case: 'exact' },
    { text: 'Chief', local: true, needs: ['army'] },
    'army’s chief',
  ],
  gloss: 'The general who commands Pakistan’s army — the country’s most powerful office.',
  more: 'More than the army.\nAlso of the state.',
  when: [
    { from: '2016-11', to: '2022-11-29', is: 'Qamar Javed Bajwa' },
    { from: '2022', is: 'Asim Munir' },
    { is: 'held by a general' },
  ],
  needs: ['Pakistan', 'army'],
  not: ['navy'],
  sources: [
    {
      title: 'Chief of the Army Staff (Pakistan), Wikipedia',
      url: 'https://en.wikipedia.org/wiki/Chief_of_the_Army_Staff_(Pakistan)',
    },
    {
      title: 'Chief of Army Staff (Pakistan), Wikipedia',
      url: 'https://en.wikipedia.org/wiki/Chief_of_Army_Staff_(Pakistan)',
    },
    { title: 'Asim Munir, Wikipedia', url: 'https://en.wikipedia.org/wiki/Another_page' },
    { title: 'ISPR', url: 'https://ispr.gov.pk/' },
  ],
  asOf: '2026-11',
  see: ['cdf-pakistan', 'asim-munir'],
}

const BARE: Entry = {
  id: 'nato',
  term: 'NATO',
  kind: 'organisation',
  gloss: 'The alliance of the United States, Canada and most of Europe.',
  sources: [{ title: 'NATO, Wikipedia', url: 'https://en.wikipedia.org/wiki/NATO' }],
  asOf: '2026-11',
}

const wikipedia = (page: string): Source => ({
  title: `${page}, Wikipedia`,
  url: `https://en.wikipedia.org/wiki/${page.replaceAll(' ', '_')}`,
})

/** A glossary of entries in order of their ids, unchecked. */
const open = (entries: readonly Entry[]): Glossary =>
  openCompiled({ index: buildIndex(entries, []), definitions: packDefinitions(entries) })

/** What is left of an entry for a card. */
function shownOf(entry: Entry): Definition {
  const { gloss, more, when, sources, asOf } = entry
  return {
    longNames: longNamesOf(entry),
    gloss,
    ...(more === undefined ? {} : { more }),
    ...(when === undefined ? {} : { when }),
    sources,
    asOf,
  }
}

describe('definitions', () => {
  it('give back every field of an entry that a card shows', () => {
    const glossary = open([WHOLE, BARE])
    expect(definitionOf(glossary, 0)).toEqual(shownOf(WHOLE))
    expect(definitionOf(glossary, 1)).toEqual(shownOf(BARE))
  })

  it('give back pages of Wikipedia whose titles have the term in them, capital and all', () => {
    const pages = ['Oil terminal', 'oil terminal', 'Oil terminal (ship)', 'List of Oil terminal']
    const entry = {
      ...BARE,
      id: 'oil-terminal',
      term: 'oil terminal',
      sources: pages.map(wikipedia),
    }
    expect(definitionOf(open([entry]), 0)?.sources).toEqual(entry.sources)
  })

  it('give pages of Wikipedia with the letters of their titles, however the address was written', () => {
    const title = 'Comisión Federal, Wikipedia'
    const sources = [
      { title, url: 'https://en.wikipedia.org/wiki/Comisi%C3%B3n_Federal' },
      { title, url: 'https://en.wikipedia.org/wiki/Comisi%F3n_Federal' },
    ]
    expect(definitionOf(open([{ ...BARE, sources }]), 0)?.sources).toEqual([
      { title, url: 'https://en.wikipedia.org/wiki/Comisión_Federal' },
      sources[1],
    ])
  })

  it('give the gloss alone', () => {
    expect(glossOf(open([WHOLE, BARE]), 1)).toBe(BARE.gloss)
  })

  it('are none where only the index was loaded', () => {
    const bare = { ...open([WHOLE]), definitions: null }
    expect(definitionOf(bare, 0)).toBeNull()
    expect(glossOf(bare, 0)).toBe('')
  })

  it('keep any text, with whatever characters, and frequent words', () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: fc.constantFrom(...'\0\u0001\u0002\u0003\u001F\u007F\u0080 aé文😀,') }),
        fc
          .array(fc.constantFrom('the army', 'The', ' of', 'Wikipedia'), { minLength: 1 })
          .map((words) => words.join(' ')),
      )
      .filter((one) => one !== '')
    const month = fc.constantFrom('1979-12', '1980-01', '1996', '2026-11', '2031-12', '2032-01')
    const entry = fc.record(
      {
        term: text,
        kind: fc.constantFrom(...KINDS),
        gloss: text,
        more: text,
        aliases: fc.array(
          fc.oneof(text, fc.record({ text, needs: fc.array(text, { minLength: 1 }) })),
          { minLength: 1 },
        ),
        when: fc.array(fc.record({ from: month, is: text }), { minLength: 1 }),
        needs: fc.array(text, { minLength: 1 }),
        sources: fc.array(fc.oneof(fc.record({ title: text, url: text }), text.map(wikipedia))),
        asOf: month,
      },
      { requiredKeys: ['term', 'kind', 'gloss', 'sources', 'asOf'] },
    )
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 80 }), (parts) => {
        const entries = parts.map((part, number): Entry => ({
          ...part,
          id: `entry-${100 + number}`,
        }))
        const glossary = open(entries)
        for (const one of entries) {
          const entry = entryOf(glossary, one.id)
          expect(termOf(glossary, entry)).toBe(one.term)
          expect(definitionOf(glossary, entry)).toEqual(shownOf(one))
        }
      }),
    )
  })
})
