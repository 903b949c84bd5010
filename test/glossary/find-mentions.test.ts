import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCompiled } from '../../scripts/open-compiled.ts'
import { compileGlossary } from '../../src/glossary/compiled/compile.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import { findMentions } from '../../src/glossary/find-mentions.ts'
import type { Reason } from '../../src/glossary/mention.ts'
import { scanText } from '../../src/glossary/match/scan.ts'
import type { Article, BlockKind } from '../../src/language/article.ts'
import { bareArticle } from '../../src/language/article.ts'
import { fixtureGlossary } from './senses/fixture.ts'

const glossary = fixtureGlossary()
const context = { definitions: [], today: '2026-11-23' }

function article(text: string, kinds: readonly BlockKind[] = [], title = ''): Article {
  let at = 0
  const blocks = text.split('\n\n').map((paragraph, index) => {
    const start = at
    at += paragraph.length + 2
    return { start, end: start + paragraph.length, kind: kinds[index] ?? 'paragraph' }
  })
  return bareArticle(text, blocks, { title })
}

const own = (entries: readonly Partial<Entry>[]): ReturnType<typeof openCompiled> => {
  const whole = entries.map((entry) => {
    return {
      kind: 'concept' as const,
      gloss: 'My own words.',
      sources: [],
      asOf: '2024-12',
      ...entry,
    } as Entry
  })
  return openCompiled(
    compileGlossary([{ file: 'own', topic: { topic: 'own', entries: whole } }]),
    'own',
  )
}

const surfaces = (text: string, glossaries = [glossary], title = ''): string[] =>
  findMentions(article(text, [], title), glossaries, context).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('mentions', () => {
  it('are the longest names, never the shorter ones in them', () => {
    expect(surfaces('US Central Command and NATO met.')).toEqual(['US Central Command', 'NATO'])
  })

  it('take the hyphen that a surface ends in, and are none without it', () => {
    const grades = own([
      { id: 'lowest-grade', term: 'lowest grade', aliases: ['BBB-'] },
      { id: 'bbb', term: 'BBB' },
    ])
    const found = (text: string): string[] =>
      findMentions(article(text), [grades], context).map(
        ({ start, end, id }) => `${text.slice(start, end)} ${id}`,
      )
    expect(found('Cut to BBB-, the bonds fell; those at BBB− rose.')).toEqual([
      'BBB- lowest-grade',
      'BBB− lowest-grade',
    ])
    expect(found('Cut to BBB, the BBB-rated bonds fell.')).toEqual(['BBB bbb', 'BBB bbb'])
  })

  it('need only one of the conditions under which their surface is given more than once', () => {
    const aliases = [
      { text: 'Defence Council', local: true as const },
      { text: 'Defence Council', needs: ['Zelenskyy'] },
    ]
    const kind = 'organisation'
    const names = own([{ id: 'nsdc', term: 'NSDC', kind, countries: ['UA'], aliases }])
    const both = [glossary, names]
    expect(surfaces('The Defence Council met in Paris on Monday.', both)).not.toContain(
      'Defence Council',
    )
    expect(surfaces('Zelenskyy called the Defence Council.', both)).toContain('Defence Council')
    const home = 'Ukraine mourns. In Kyiv the Defence Council met, and Ukrainian schools closed.'
    expect(surfaces(home, both)).toContain('Defence Council')
  })

  it('keep to the conditions of an alias that repeats the term, whatever the entry rules out', () => {
    const aliases = [{ text: 'Memorial', needs: ['rights'] }]
    const names = own([{ id: 'memorial', term: 'Memorial', not: ['Lincoln'], aliases }])
    expect(surfaces('The rights group Memorial was closed.', [names])).toEqual(['Memorial'])
    expect(surfaces('They met at the Memorial.', [names])).toEqual([])
    expect(surfaces('A rights march to the Lincoln Memorial.', [names])).toEqual([])
  })

  it('of one glossary are not ruled out with an entry of the same number in another', () => {
    const kind = 'organisation'
    const body = { term: 'River Guard', kind, needs: ['river'] } as const
    const american = own([{ ...body, id: 'us', countries: ['US'] }])
    const nepalese = own([{ ...body, id: 'np', countries: ['NP'] }])
    const text = "Nepal's River Guard met at the river."
    const found = findMentions(article(text), [glossary, american, nepalese], context)
    expect(found.map(({ id }) => id)).toContain('np')
  })

  it('are of the country’s entry where the words prove it and one of no country alike', () => {
    const aliases = [{ text: 'monitoring mechanism', needs: ['truce'] }]
    const names = own([
      { id: 'any', term: 'truce monitoring', aliases },
      { id: 'lebanon', term: 'the Mechanism in Lebanon', countries: ['LB'], aliases },
    ])
    const found = findMentions(
      article('The monitoring mechanism met on the truce.'),
      [names],
      context,
    )
    expect(found.map(({ id }) => id)).toEqual(['lebanon'])
  })

  it('belong to no country that only tells where it happened', () => {
    const aliases = [{ text: 'Wagner', needs: ['mercenaries'] }]
    const kind = 'organisation'
    const names = own([{ id: 'wagner', term: 'Wagner Group', kind, countries: ['RU'], aliases }])
    const told = (text: string): string[] => surfaces(text, [glossary, names])
    expect(told('In Nepal Wagner men guard mines. The mercenaries left.')).toContain('Wagner')
    expect(told("Nepal's Wagner is a choir of mercenaries.")).not.toContain('Wagner')
  })

  it('are the body of a part of a country where the part is what the sense needs', () => {
    const countries = ['SO']
    const names = own([
      { id: 'somaliland', term: 'Somaliland', kind: 'place', countries },
      { id: 'puntland', term: 'Puntland', kind: 'place', countries },
      {
        id: 'upper-house',
        term: 'Guurti',
        kind: 'organisation',
        countries,
        aliases: [{ text: 'House of Elders', needs: ['Somaliland'] }],
      },
    ])
    const told = (text: string): string[] => surfaces(text, [names])
    expect(told("Somaliland's House of Elders met.")).toEqual(['Somaliland', 'House of Elders'])
    expect(told("Puntland's House of Elders sent Somaliland a note.")).not.toContain(
      'House of Elders',
    )
  })

  it('have no singular where a lone plural under conditions is a noun of its own', () => {
    const aliases = [{ text: 'technicals', needs: ['militia'] }]
    const names = own([{ id: 'gun-truck', term: 'gun truck', aliases }])
    expect(surfaces('The militia drove technicals.', [names])).toEqual(['technicals'])
    expect(surfaces('The militia had a technical fault.', [names])).toEqual([])
  })

  it('take no name that shares most words for the one an article writes out', () => {
    const names = own([
      {
        id: 'oil-lobby',
        term: 'American Petroleum Institute',
        kind: 'organisation',
        aliases: [{ text: 'API', needs: ['crude'] }],
      },
    ])
    const found = (long: string): number => {
      const text = `The ${long} (API) met. Later API left.`
      const definitions = [{ short: 'API', long }]
      return findMentions(article(text), [names], { ...context, definitions }).filter(
        ({ start, end }) => text.slice(start, end) === 'API',
      ).length
    }
    expect(found('American Petroleum Institute')).toBe(2)
    expect(found('American Paper Institute')).toBe(0)
  })

  it('leave a bare surname that the leader of the day gives to a relative', () => {
    const person = { kind: 'person' as const, countries: ['US'] }
    const family = own([
      {
        ...person,
        id: 'leader',
        term: 'Anna Quill',
        when: [{ from: '2025-01', is: 'President of the United States' }],
      },
      { ...person, id: 'son', term: 'Robert Quill', gloss: 'American lawyer, son of Anna Quill.' },
      { ...person, id: 'other', term: 'Paul Quill', gloss: 'American painter.' },
    ])
    expect(surfaces('Robert Quill spoke. The Quill campaign was silent.', [family])).toEqual([
      'Robert Quill',
    ])
    expect(surfaces('Paul Quill spoke. Then Quill left.', [family])).toEqual([
      'Paul Quill',
      'Quill',
    ])
  })

  it('go on under the surname of a person whose full name the words around it decided', () => {
    const names = own([
      { id: 'quill', term: 'Anna Quill', kind: 'person', countries: ['US'], needs: ['senator'] },
    ])
    expect(surfaces('Anna Quill, a senator, spoke. Then Quill left.', [names])).toEqual([
      'Anna Quill',
      'Quill',
    ])
    expect(surfaces('Anna Quill, a painter, spoke. Then Quill left.', [names])).toEqual([])
  })

  it('are names too where the press writes their common last word small', () => {
    const names = own([
      { id: 'oslo-accords', term: 'Oslo Accords', kind: 'agreement' },
      { id: 'left-party', term: 'Left Party', kind: 'organisation' },
    ])
    expect(surfaces('They signed the Oslo accords in 1993.', [names])).toEqual(['Oslo accords'])
    expect(surfaces('Left party members were few.', [names])).toEqual([])
  })

  it('never cross a block', () => {
    expect(surfaces('It was the Cold\n\nWar and peace.')).toEqual([])
  })

  it('have offsets into the text, whatever the headline says', () => {
    expect(surfaces('NATO met.', [glossary], 'NATO and the Cold War')).toEqual(['NATO'])
  })

  it('are found in headings', () => {
    const text = 'What NATO wants\n\nIt wants more.'
    expect(findMentions(article(text, ['heading', 'paragraph']), [glossary], context)).toHaveLength(
      1,
    )
  })

  it('carry term, kind, rarity, gloss and where they come from', () => {
    expect(findMentions(article('The circulation summary came.'), [glossary], context)).toEqual([
      {
        start: 4,
        end: 23,
        id: 'circulation-summary',
        term: 'circulation summary',
        kind: 'concept',
        rarity: 'uncommon',
        gloss: 'What circulation summary is, for tests.',
        from: 'glossary',
      },
    ])
  })

  it('are of the sense that the article proves, not of one that it merely doesn’t rule out', () => {
    const text = (words: string): string => `${words} told the Senate so. The Senate went home.`
    const senates = own([
      { id: 'senate', term: 'Senate', not: ['professors'] },
      { id: 'us-senate', term: 'US Senate', aliases: [{ text: 'Senate', needs: ['Capitol'] }] },
    ])
    const ids = (words: string): string[] =>
      findMentions(article(text(words)), [senates], context).map(({ id }) => id)
    expect(ids('Guards of the Capitol')).toEqual(['us-senate', 'us-senate'])
    expect(ids('Guards')).toEqual(['senate', 'senate'])
    expect(ids('Two professors')).toEqual([])
  })

  it('say why a sense was chosen where there was a choice', () => {
    const reasons = (text: string): (Reason | undefined)[] =>
      findMentions(article(text), [glossary], context).map(({ reason }) => reason)
    expect(reasons("Pakistan's Chief of Army Staff spoke.")).toEqual([
      { by: 'beside', words: 'Pakistan' },
    ])
    expect(reasons('The PLA circled Taiwan.')).toEqual([{ by: 'near', words: 'Taiwan' }])
    expect(reasons('NATO met.')).toEqual([undefined])
    expect(reasons('Michael Erik Kurilla landed. Kurilla spoke.')[1]).toEqual({ by: 'name' })
  })

  it('are kept where a notion in capitals is somebody’s title', () => {
    const shadow = own([{ id: 'shadow-minister', term: 'shadow minister' }])
    const found = findMentions(article('They met Shadow Minister Ann Cole.'), [shadow], context)
    expect(found.map(({ id }) => id)).toEqual(['shadow-minister'])
  })

  it('of the reader’s own glossary win over the bundled ones, the last one over all', () => {
    const first = own([{ id: 'mine', term: 'NATO' }])
    const second = own([{ id: 'mine-too', term: 'NATO' }])
    const found = findMentions(article('NATO met.'), [glossary, first, second], context)
    expect(found.map(({ id, from }) => [id, from])).toEqual([['mine-too', 'own']])
  })

  it('of a longer bundled name win over a shorter own one', () => {
    const mine = own([{ id: 'mine', term: 'Central Command' }])
    const found = findMentions(article('US Central Command moved.'), [glossary, mine], context)
    expect(found.map(({ id }) => id)).toEqual(['centcom'])
  })

  it('are the same in small and capital headlines as the text makes certain', () => {
    const text = 'The WHO sent doctors.\n\nWHO SAYS MORE ARE NEEDED, AND FEW KNOW WHO PAYS'
    const found = findMentions(article(text, ['paragraph', 'heading']), [glossary], context)
    expect(found[0]?.id).toBe('who')
    const loud = 'WHO SAYS MORE ARE NEEDED, AND FEW KNOW WHO PAYS'
    expect(findMentions(article(loud, ['heading']), [glossary], context)).toEqual([])
  })

  const words = fc.constantFrom(
    'Pakistan’s',
    'COAS',
    'NATO',
    'the',
    'Cold',
    'War',
    'Seals',
    'Navy',
    'said',
    'U.S.',
    'Central',
    'Command',
    '\n\n',
    '(CIS-MOA)',
    'Gen.',
    'Kurilla',
    'Michael',
    'Erik',
    'PLA',
    'Cabinet',
    ',',
    '.',
    '’',
    'Sharif',
    'Shehbaz',
    'Prime',
    'Minister',
  )

  it('are ordered, apart, within their block, and whole words, in any text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts
          .join(' ')
          .replaceAll(/ *\n\n */g, '\n\n')
          .trim()
        const { blocks } = article(text)
        let last = 0
        for (const { start, end } of findMentions(article(text), [glossary], context)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
          expect(/[\p{L}\p{N}]/u.test(text.charAt(start - 1))).toBe(false)
          expect(/[\p{L}\p{N}]/u.test(text.charAt(end))).toBe(false)
          last = end
        }
      }),
    )
  })

  it('come without an exception from any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (text, title) => {
        findMentions(article(text, [], title), [glossary], context)
      }),
    )
  })

  it('come from a text of every code unit', () => {
    const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('')
    expect(() => findMentions(article(every), [glossary], context)).not.toThrow()
  })

  it.each([
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['a megabyte of apostrophes', "'".repeat(1_000_000)],
    ['a megabyte of initials', 'U.'.repeat(500_000)],
    ['a megabyte of one surface', 'NATO '.repeat(200_000)],
    ['a megabyte of an undecided surface', 'COAS '.repeat(100_000)],
  ])('are read from %s', (_, text) => {
    expect(() => scanText(glossary, text, 0, text.length)).not.toThrow()
    expect(() => findMentions(article(text.slice(0, 200_000)), [glossary], context)).not.toThrow()
  })

  it('that begin with a small word are each held against what stands in them alone', () => {
    const glossaries = [own([{ id: 'long-covid', term: 'long Covid' }])]
    expect(surfaces('long Covid. '.repeat(300_000), glossaries)).toHaveLength(300_000)
  })

  it('of bodies cost no more where the text names many countries', () => {
    expect(surfaces('In France the Zubal Senate met. '.repeat(75_000))).toEqual([])
  })
})

describe('terms of every shape', () => {
  it('are found again where they stand alone in a text', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abcXYZ ÉéßæŁ-’.&/0179'),
      minLength: 3,
      maxLength: 30,
    })
    fc.assert(
      fc.property(letters, (term) => {
        const compiled = compileGlossary([
          {
            file: 'f',
            topic: {
              topic: 'T',
              entries: [
                {
                  id: 'one',
                  kind: 'place',
                  term,
                  gloss: 'What it is.',
                  sources: [],
                  asOf: '2024-12',
                },
              ],
            },
          },
        ])
        fc.pre(compiled.problems.length === 0)
        const opened = openCompiled(compiled)
        const text = `see ${term} .`
        const hits = scanText(opened, text, 0, text.length)
        expect(hits.starts.length).toBeGreaterThan(0)
      }),
    )
  })
})
