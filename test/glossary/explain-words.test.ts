import { describe, expect, it } from 'vitest'
import { countryNames } from '../../scripts/glossary/country-names.ts'
import { openCompiled } from '../../scripts/open-compiled.ts'
import { asArticle } from '../../scripts/plain-articles.ts'
import { compileGlossary } from '../../src/glossary/compiled/compile.ts'
import type { ArticleDefinition } from '../../src/glossary/evidence/article-definitions.ts'
import { explainWords } from '../../src/glossary/explain-words.ts'
import { organisation } from './open.ts'

const entries = [
  organisation('nato', 'NATO', { not: ['cinemas'] }),
  organisation('theatre-owners', 'National Association of Theatre Owners', {
    aliases: [{ text: 'NATO', needs: ['cinemas'] }],
  }),
  organisation('navy-seals', 'Navy SEALs', { aliases: [{ text: 'Seals', needs: ['raid'] }] }),
  organisation('seals', 'seals of office', {
    countries: ['GB'],
    rarity: 'rare',
    aliases: [{ text: 'Seals', needs: ['monarch'] }],
  }),
  organisation('ttp', 'Pakistani Taliban', { aliases: [{ text: 'TTP', needs: ['Pakistan'] }] }),
  organisation('president', 'president', { kind: 'office', aliases: ['President'] }),
  organisation('president-chad', 'President of Chad', {
    kind: 'office',
    countries: ['TD'],
    aliases: [{ text: 'President', local: true }],
  }),
]
const bundled = openCompiled(
  compileGlossary([{ file: 'x', topic: { topic: 'x', entries } }], countryNames()),
)

/** What words mean, and after it what else they may. */
function ids(
  words: string,
  text: string | null = null,
  definitions: ArticleDefinition[] = [],
): string[] {
  const article = text === null ? null : asArticle(text)
  const context = { definitions, today: '2026-11-30' }
  const { explanation, senses } = explainWords([bundled], words, article, context)
  return [explanation?.id ?? '-', ...senses.map(({ id }) => id)]
}

describe('selected words', () => {
  it('are explained in the sense that the article means, before any other', () => {
    const owners = 'National Association of Theatre Owners'
    expect(
      ids('NATO', `The ${owners} (NATO) met. NATO spoke.`, [{ short: 'NATO', long: owners }]),
    ).toEqual(['theatre-owners', 'nato'])
    expect(ids('NATO', 'NATO said that cinemas are full.')).toEqual(['theatre-owners', 'nato'])
  })

  it('have senses that tell which glossary they are of, for its language may be any', () => {
    const entries = [organisation('tools', 'Tarvik Tool Pool', { aliases: ['TTP'] })]
    const topic = { topic: 'own', entries }
    const own = openCompiled(compileGlossary([{ file: 'own', topic }]), 'own')
    const alone = organisation('pool', 'TTP')
    const other = openCompiled(
      compileGlossary([{ file: 'other', topic: { topic: 'other', entries: [alone] } }]),
      'own',
    )
    const context = { definitions: [], today: '2026-11-30' }
    const { explanation, senses } = explainWords([bundled, other, own], 'TTP', null, context)
    expect([explanation, ...senses].map((one) => one && [one.id, one.from])).toEqual([
      ['tools', 'own'],
      ['ttp', 'glossary'],
      ['pool', 'own'],
    ])
  })

  it('are explained in the sense that fits the article though they stand beside its text', () => {
    expect(ids('Seals', 'The men came back from the raid at dawn.')).toEqual([
      'navy-seals',
      'seals',
    ])
  })

  it('are explained by the longest term among them', () => {
    expect(ids('of the Navy SEALs')).toEqual(['navy-seals'])
  })

  it('are explained by the one sense there is, though the article doesn’t meet its conditions', () => {
    expect(ids('TTP')).toEqual(['ttp'])
    expect(ids('TTP', 'The TTP was named at a fair of teapots.')).toEqual(['ttp'])
  })

  it('have every sense told where nothing settles which, first that of a country in the article', () => {
    expect(ids('Seals')).toEqual(['-', 'navy-seals', 'seals'])
    expect(ids('Seals', 'British seals were seen in Britain.')).toEqual([
      '-',
      'seals',
      'navy-seals',
    ])
  })

  it('are no office of another country beside what they mean everywhere', () => {
    expect(ids('President')).toEqual(['president'])
    expect(ids('President', 'The President of Chad spoke in Chad.')).toEqual([
      'president-chad',
      'president',
    ])
  })

  it('stay without explanation where the glossaries have none', () => {
    expect(ids('the weather')).toEqual(['-'])
  })
})
