import { describe, expect, it } from 'vitest'
import { openCompiled } from '../../scripts/open-compiled.ts'
import { compileGlossary } from '../../src/glossary/compiled/compile.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import { describeEntries, explain } from '../../src/glossary/explain.ts'
import { organisation } from './open.ts'

const open = (origin: 'glossary' | 'own', ...entries: Entry[]): ReturnType<typeof openCompiled> =>
  openCompiled(compileGlossary([{ file: 'x', topic: { topic: 'x', entries } }]), origin)

const bundled = open(
  'glossary',
  organisation('centcom', 'Centcom', {
    gloss: 'The command of American forces that works with NATO in the Middle East.',
    when: [
      { from: '2022-04', to: '2025-08', is: 'led by Michael Kurilla' },
      { from: '2025-08', is: 'led by Brad Cooper' },
    ],
  }),
  organisation('nato', 'NATO'),
)

describe('an explanation', () => {
  it('says what held on the day and what has held since', () => {
    const { atTheTime, since } = explain([bundled], 'centcom', '2023-08-03') ?? {}
    expect(atTheTime?.map(({ is }) => is)).toEqual(['led by Michael Kurilla'])
    expect(since?.map(({ is }) => is)).toEqual(['led by Brad Cooper'])
  })

  it('links the other terms of its gloss, by offsets into it', () => {
    const { gloss = '', links } = explain([bundled], 'centcom', '2023-08-03') ?? {}
    expect(links?.map(({ id, start, end }) => [id, gloss.slice(start, end)])).toEqual([
      ['nato', 'NATO'],
    ])
  })

  it('is that of the reader’s own glossary where it has the entry too', () => {
    const own = open('own', organisation('nato', 'NATO', { gloss: 'My own words.' }))
    expect(explain([bundled, own], 'nato', '2023-08-03')).toMatchObject({
      gloss: 'My own words.',
      from: 'own',
    })
  })

  it('is none of an entry that no glossary has', () => {
    expect(explain([bundled], 'nothing', '2023-08-03')).toBeNull()
    expect(describeEntries([bundled], ['nothing', 'nato']).map(({ term }) => term)).toEqual([
      'NATO',
    ])
  })
})
