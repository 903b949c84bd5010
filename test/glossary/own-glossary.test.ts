import { describe, expect, it } from 'vitest'
import { countryNames } from '../../scripts/glossary/country-names.ts'
import { openCompiled } from '../../scripts/open-compiled.ts'
import { asArticle } from '../../scripts/plain-articles.ts'
import { compileGlossary } from '../../src/glossary/compiled/compile.ts'
import type { Glossary } from '../../src/glossary/compiled/glossary.ts'
import type { Entry, Topic } from '../../src/glossary/entry.ts'
import { explain } from '../../src/glossary/explain.ts'
import { findMentions } from '../../src/glossary/find-mentions.ts'
import { compileOwn } from '../../src/glossary/own-glossary.ts'
import { organisation } from './open.ts'

const topicOf = (entries: Entry[]): { file: string; topic: Topic } => ({
  file: 'x',
  topic: { topic: 'x', entries },
})

const bundled = openCompiled(
  compileGlossary(
    [
      topicOf([
        organisation('pia', 'PIA'),
        organisation('nato', 'NATO', { aliases: ['Atlantic alliance'] }),
      ]),
    ],
    countryNames(),
  ),
)

const own = (before: readonly Glossary[], ...entries: Entry[]): Glossary =>
  openCompiled(compileOwn(topicOf(entries), before), 'own')

const idsIn = (text: string, glossaries: readonly Glossary[]): string[] =>
  findMentions(asArticle(text), glossaries, { definitions: [], today: '2026-11-30' }).map(
    ({ id }) => id,
  )

describe('an own glossary', () => {
  it('keeps its ids apart from those that other glossaries have for something else', () => {
    const first = own(
      [bundled],
      organisation('pia', 'Partners in Aid'),
      organisation('pia-own', 'Pia’s Own'),
    )
    const second = own([bundled, first], organisation('pia', 'Port Improvement Act'))
    const all = [bundled, first, second]
    const ids = idsIn('PIA, Partners in Aid and Port Improvement Act', all)
    expect(new Set(ids).size).toBe(3)
    expect(ids.map((id) => explain(all, id, '2026-11-30')?.term)).toEqual([
      'PIA',
      'Partners in Aid',
      'Port Improvement Act',
    ])
  })

  it('takes the place of another’s entry by its id where it is for the same thing', () => {
    const mine = own([bundled], organisation('nato', 'NATO', { gloss: 'My own words.' }))
    expect(idsIn('The Atlantic alliance is NATO.', [bundled, mine])).toEqual(['nato', 'nato'])
    expect(explain([bundled, mine], 'nato', '2026-11-30')?.gloss).toBe('My own words.')
  })

  it('reads a needed word that names the entry’s country as the bundled one does', () => {
    const mine = own(
      [bundled],
      organisation('eff', 'EFF', { countries: ['ZA'], needs: ['South Africa'] }),
      organisation('dap', 'DAP', { countries: ['ZA'], needs: ['party'] }),
    )
    const text =
      'In Pretoria and Johannesburg South African farmers marched. The EFF and DAP spoke.'
    expect(idsIn(text, [bundled, mine])).toEqual(['eff'])
  })

  it('is compiled though its file holds no entries', () => {
    const file = { file: 'x', topic: null as unknown as Topic }
    expect(compileOwn(file, [bundled]).problems).toHaveLength(1)
  })
})
