import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bufferOf, openCompiled } from '../../../scripts/open-compiled.ts'
import { compileGlossary } from '../../../src/glossary/compiled/compile.ts'
import { openDefinitions } from '../../../src/glossary/compiled/definitions.ts'
import { KINDS, type Entry, type Topic } from '../../../src/glossary/entry.ts'
import {
  countriesOf,
  definitionOf,
  kindOf,
  openGlossary,
  rarityOf,
  termOf,
} from '../../../src/glossary/compiled/glossary.ts'
import { entriesOf, idOf } from '../../../src/glossary/compiled/ids.ts'
import { DamagedFileError } from '../../../src/glossary/compiled/packed-file.ts'
import { entryOf } from '../open.ts'

const sound: Entry = {
  id: 'cis-moa',
  term: 'CIS-MOA',
  kind: 'agreement',
  rarity: 'rare',
  countries: ['US', 'PK'],
  gloss: 'A pact that lets two armies talk over secure radios.',
  sources: [{ title: 'A source', url: 'https://example.org/' }],
  asOf: '2024-12',
}

function compile(entries: readonly unknown[], file = 'a.json'): ReturnType<typeof compileGlossary> {
  return compileGlossary([{ file, topic: { topic: 'Test', entries } as Topic }])
}

describe('compiling', () => {
  it('keeps what matching and cards need of an entry', () => {
    const compiled = compile([sound])
    expect(compiled.problems).toEqual([])
    const glossary = openCompiled(compiled)
    expect(termOf(glossary, 0)).toBe('CIS-MOA')
    expect(idOf(glossary, 0)).toBe('cis-moa')
    expect(kindOf(glossary, 0)).toBe('agreement')
    expect(rarityOf(glossary, 0)).toBe('rare')
    expect(countriesOf(glossary, 0)).toEqual(['US', 'PK'])
    const { gloss, sources, asOf } = sound
    expect(definitionOf(glossary, 0)).toEqual({ longNames: [], gloss, sources, asOf })
  })

  it('keeps of names that differ in capitals alone the one in fewest, but where each is exact', () => {
    const small = Array.from({ length: 99 }, (_, n) => `Radio${n} pact`)
    const capital = small.map((text) => text.replace('pact', 'Pact'))
    const size = (...texts: unknown[]): number =>
      compile([{ ...sound, aliases: texts }]).index.length
    expect(size(...capital, ...small)).toBe(size(...small))
    const exact = (texts: string[]): object[] => texts.map((text) => ({ text, case: 'exact' }))
    expect(size(...exact(capital), ...exact(small))).toBeGreaterThan(size(...exact(small)))
  })

  it('finds any entry by its id, and none for an unknown one', () => {
    const rarities = ['rare', 'uncommon', 'common'] as const
    const entries = Array.from({ length: 300 }, (_, n) => ({
      ...sound,
      kind: KINDS[n % KINDS.length] ?? 'concept',
      rarity: rarities[n % rarities.length] ?? 'rare',
      id: `entry-${n}`,
      term: `Entry ${n}x`,
    }))
    const glossary = openCompiled(compile(entries))
    const all = entriesOf(glossary, [...entries.map(({ id }) => id), 'entry-300'])
    expect(all.size).toBe(300)
    for (const { id, term } of entries) {
      expect(termOf(glossary, entryOf(glossary, id))).toBe(term)
      expect(termOf(glossary, all.get(id) ?? -1)).toBe(term)
    }
    for (const id of ['', 'entry', 'entry-300', '__proto__', 'zzz'])
      expect(entryOf(glossary, id)).toBe(-1)
  })

  it('never takes the slug of a term for the id of an entry that has another', () => {
    const entries = [
      { ...sound, id: 'ine-chile', term: 'INE (Chile)', aliases: [] },
      { ...sound, id: 'ine', term: 'Ine Ine', aliases: [] },
    ]
    const glossary = openCompiled(compile(entries))
    expect(termOf(glossary, entryOf(glossary, 'ine'))).toBe('Ine Ine')
    expect(termOf(glossary, entryOf(glossary, 'ine-chile'))).toBe('INE (Chile)')
    expect(entryOf(glossary, 'ine-ine')).toBe(-1)
  })

  it.each([
    ['an empty term', { ...sound, term: '' }, 'empty'],
    ['a term of white space', { ...sound, term: '  ' }, 'empty'],
    ['a term of one letter', { ...sound, term: 'A' }, 'fewer than two letters'],
    ['a term of punctuation', { ...sound, term: '.*+?' }, 'fewer than two letters'],
    ['a term of 10,000 letters', { ...sound, term: 'x'.repeat(10_000) }, 'longer than 120'],
    ['a lone surrogate', { ...sound, term: 'ab\uD800c' }, 'lone surrogate'],
    ['a term that is no text', { ...sound, term: 7 }, 'not a text'],
    ['an id with capitals', { ...sound, id: 'CIS' }, 'id'],
    ['an id like __proto__', { ...sound, id: '__proto__' }, 'id'],
    ['no gloss', { ...sound, gloss: '' }, 'gloss'],
    ['no date', { ...sound, asOf: undefined }, 'asOf is missing'],
    ['no id', { ...sound, id: undefined }, 'id is missing'],
    ['an unknown kind', { ...sound, kind: 'thing' }, 'kind'],
    ['an unknown rarity', { ...sound, rarity: 'often' }, 'rarity'],
    ['an http source', { ...sound, sources: [{ title: 'x', url: 'http://example.org' }] }, 'https'],
    [
      'a script as source',
      { ...sound, sources: [{ title: 'x', url: 'javascript:alert(1)' }] },
      'https',
    ],
    ['aliases that are no list', { ...sound, aliases: 'CISMOA' }, 'aliases'],
    ['an alias that is empty', { ...sound, aliases: [''] }, 'empty'],
    ['an alias without text', { ...sound, aliases: [{ local: true }] }, 'not a text'],
    ['needs without words', { ...sound, needs: [] }, 'needs'],
    ['needs of punctuation', { ...sound, needs: ['!'] }, 'needs'],
    ['a fact without date', { ...sound, when: [{ from: 'May', is: 'x' }] }, 'date'],
    ['a country in words', { ...sound, countries: ['Pakistan'] }, 'country code'],
    ['a more that is no text', { ...sound, more: 5 }, 'more'],
    ['a see that is no list of ids', { ...sound, see: [5] }, 'see'],
    ['a case of neither kind', { ...sound, case: 7 }, 'case'],
    [
      'an alias that is local by halves',
      { ...sound, aliases: [{ text: 'AB', local: 1 }] },
      'local',
    ],
    ['a misspelt condition', { ...sound, need: ['radio'] }, '"need" is no field of an entry'],
    [
      'a misspelt condition of an alias',
      { ...sound, aliases: [{ text: 'AB', nots: ['zoo'] }] },
      '"nots" is no field of an alias',
    ],
    [
      'a place among the aliases',
      { ...sound, aliases: [{ text: 'AB', there: true }] },
      '"there" is no field of an alias',
    ],
    [
      'a misspelt date',
      { ...sound, when: [{ form: '2024', is: 'x' }] },
      '"form" is no field of a dated fact',
    ],
    [
      'a misspelt field of a source',
      { ...sound, sources: [{ title: 'x', url: 'https://example.org', date: '2024' }] },
      '"date" is no field of a source',
    ],
    ['a field like constructor', { ...sound, constructor: 'x' }, 'is no field of an entry'],
    ['a term that begins in a symbol', { ...sound, term: '#MeToo' }, 'never shows'],
    ['a term that ends in a symbol', { ...sound, term: 'Kevlar™' }, 'never shows'],
    [
      'a local term without a country',
      { ...sound, local: true, countries: undefined },
      "'CIS-MOA' is local, but the entry has no country: it never shows",
    ],
    [
      'a place without a country',
      { ...sound, there: true, countries: [] },
      'the entry has no country: it never shows',
    ],
    ['null', null, 'not an object'],
    ['a text', 'entry', 'not an object'],
  ])('names %s as a problem and compiles the rest', (_, broken, reason) => {
    const { index, problems } = compile([broken, { ...sound, id: 'other', term: 'Other term' }])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.file).toBe('a.json')
    expect(problems[0]?.reason).toContain(reason)
    const glossary = openGlossary(bufferOf(index), 'own')
    expect(termOf(glossary, 0)).toBe('Other term')
  })

  it('names an alias that never shows and uses the rest of its entry', () => {
    const aliases = ['US$ pact', 'US$', { text: 'Pact', local: true }]
    const { entries, problems } = compile([{ ...sound, countries: [], aliases }])
    expect(entries).toHaveLength(1)
    expect(problems.map(({ reason }) => reason)).toEqual([
      "'US$' begins or ends in a symbol: it never shows",
      "'Pact' is local, but the entry has no country: it never shows",
    ])
  })

  it('says nothing of a term with a symbol that an alias shows', () => {
    const { entries, problems } = compile([{ ...sound, term: '#MeToo', aliases: ['MeToo'] }])
    expect([entries.length, problems]).toEqual([1, []])
  })

  it.each<[string, unknown]>([
    ['a megabyte', 'x'.repeat(1_000_000)],
    ['a list of a megabyte', Array.from({ length: 100_000 }, () => 'sixteen letters.')],
    ['100,000 lists in each other', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
  ])('says in a line what is wrong with %s in any field', (_, value) => {
    const each = Object.keys(sound).map((field) => ({ ...sound, [field]: value }))
    const others = [
      { ...sound, needs: [value] },
      { ...sound, countries: [value] },
      { ...sound, aliases: [{ text: 'AB', case: value }] },
      { ...sound, when: [{ from: value, is: 'x' }] },
      { ...sound, sources: [{ title: 'x', url: value }] },
      { ...sound, ['x'.repeat(1_000_000)]: value },
    ]
    const { problems } = compile([...each, ...others])
    expect(problems.length).toBeGreaterThan(each.length)
    for (const { id, reason } of problems) expect(`${id} ${reason}`.length).toBeLessThan(200)
  })

  it('comes through whatever stands in a field of an entry', () => {
    const field = fc.constantFrom(
      'aliases',
      'case',
      'countries',
      'local',
      'more',
      'needs',
      'not',
      'see',
      'sources',
      'there',
      'when',
    )
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const other = { ...sound, id: 'other', term: 'Other term', aliases: [] }
        const { entries } = compile([{ ...sound, [name]: value }, other])
        expect(entries.map(({ id }) => id)).toContain('other')
      }),
    )
  })

  it('leaves a name to the first entry that has it, with or without its article', () => {
    const first = { ...sound, id: 'first', term: 'The Zork Press', aliases: [] }
    const second = { ...sound, id: 'second', term: 'Zork Press', aliases: [] }
    const third = { ...sound, id: 'third', term: 'Third Press', aliases: ['The Zork Press', 'TP3'] }
    const { entries, problems } = compile([first, second, third])
    expect(problems.map(({ id }) => id)).toEqual(['second', 'third'])
    expect(entries.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['first', []],
      ['third', ['TP3']],
    ])
  })

  it.each([
    'constructor',
    'toString',
    '__proto__ object',
    'hasOwnProperty',
    '(a|b)* x',
    'C++ x',
    'a.b.c',
  ])('takes %j for a term like any other', (term) => {
    const { index, problems } = compile([{ ...sound, id: 'odd', term }])
    expect(problems).toEqual([])
    expect(termOf(openGlossary(bufferOf(index), 'own'), 0)).toBe(term)
  })

  it('names an id used twice, within and across files', () => {
    const twice = compile([sound, { ...sound, term: 'Other' }])
    expect(twice.problems.map(({ id, reason }) => [id, reason])).toEqual([
      ['cis-moa', 'the id is already used in a.json'],
    ])
    const topic = (term: string): Topic => ({ topic: 'T', entries: [{ ...sound, term }] })
    const across = compileGlossary([
      { file: 'a.json', topic: topic('One term') },
      { file: 'b.json', topic: topic('Two term') },
    ])
    expect(across.problems).toEqual([
      { file: 'b.json', id: 'cis-moa', reason: 'the id is already used in a.json' },
    ])
  })

  it('names aliases that collide unless both are under conditions', () => {
    const other = { ...sound, id: 'other', term: 'Other pact' }
    expect(compile([sound, { ...other, aliases: ['CIS-MOA'] }]).problems).toEqual([
      {
        file: 'a.json',
        id: 'other',
        reason: "'CIS-MOA' also stands for cis-moa: both need 'needs' or 'local'",
      },
    ])
    const needs = ['radio']
    const conditional = compile([
      { ...sound, aliases: [{ text: 'MOA', needs }] },
      { ...other, aliases: [{ text: 'MOA', needs: ['museum'] }] },
    ])
    expect(conditional.problems).toEqual([])
  })

  it('lets a general notion share its name with the ones of single countries', () => {
    const general = { ...sound, id: 'chief-justice', term: 'Chief Justice', countries: undefined }
    const one = {
      ...sound,
      id: 'cj-pk',
      term: 'Chief Justice of Pakistan',
      aliases: [{ text: 'Chief Justice', local: true }],
    }
    expect(compile([JSON.parse(JSON.stringify(general)), one]).problems).toEqual([])
  })

  it('names a file that holds no entries', () => {
    const { problems } = compileGlossary([{ file: 'x.json', topic: null as unknown as Topic }])
    expect(problems).toEqual([
      { file: 'x.json', id: '', reason: "the file holds no list of 'entries'" },
    ])
  })

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (entries) => {
        const { index, definitions } = compile(entries)
        openGlossary(bufferOf(index), 'own')
        openDefinitions(bufferOf(definitions))
      }),
    )
  })

  it('gives the same bytes for the same sources', () => {
    expect(compile([sound]).index).toEqual(compile([sound]).index)
  })

  it('keeps no plural that is read from its singular: of a thing, on the same conditions', () => {
    const withAliases = (aliases: readonly unknown[], kind = sound.kind): Uint8Array =>
      compile([{ ...sound, kind, aliases }]).index
    const one = withAliases(['radio pact'])
    expect(withAliases(['radio pact', 'radio pacts'])).toEqual(one)
    const army = { text: 'radio pacts', needs: ['army'] }
    expect(withAliases(['radio pact', army])).not.toEqual(one)
    const bodies = withAliases(['radio pact', 'radio pacts'], 'organisation')
    expect(bodies).not.toEqual(withAliases(['radio pact'], 'organisation'))
  })
})

describe('opening a compiled file', () => {
  const { index, definitions } = compile([sound])
  const damaged = (change: (bytes: Uint8Array) => Uint8Array): ArrayBuffer =>
    bufferOf(change(index.slice()))
  const damageOf = (open: () => unknown): string | null => {
    try {
      open()
      return null
    } catch (error) {
      return error instanceof DamagedFileError ? error.damage : String(error)
    }
  }

  it.each([
    ['nothing', new Uint8Array(0), 'length'],
    ['a few bytes', new Uint8Array(10), 'length'],
    ['another file', new Uint8Array(400), 'magic'],
    ['the definitions', definitions, 'magic'],
    ['half of it', index.slice(0, (index.length >> 3) * 4), 'length'],
    ['more than it', new Uint8Array([...index, 0, 0, 0, 0]), 'length'],
  ])('refuses %s', (_, bytes, damage) => {
    expect(damageOf(() => openGlossary(bufferOf(bytes), 'own'))).toBe(damage)
  })

  it('refuses another version', () => {
    const buffer = damaged((bytes) => bytes.fill(255, 4, 5))
    expect(damageOf(() => openGlossary(buffer, 'own'))).toBe('version')
  })

  it('refuses a file of which any one byte after the header has changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: index.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const buffer = damaged((bytes) => bytes.fill(((bytes[at] ?? 0) + by) & 255, at, at + 1))
          expect(damageOf(() => openGlossary(buffer, 'own'))).toBe('checksum')
        },
      ),
    )
  })

  it('says what to do', () => {
    expect(() => openGlossary(new ArrayBuffer(8), 'own')).toThrow(/Compile the glossary again/)
  })
})
