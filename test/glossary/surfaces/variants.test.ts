import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/glossary/entry.ts'
import { variantsOf } from '../../../src/glossary/surfaces/variants.ts'

const othersOf = (surface: string, kind: Kind = 'concept'): string[] =>
  variantsOf(surface, kind).slice(1)

describe('the variants of a surface', () => {
  it('are its spellings, British and American, in every mixture', () => {
    expect(othersOf('defence program')).toContain('defense programme')
  })

  it('are the plural that takes more than an s, and the singular', () => {
    expect(othersOf('tax subsidy')).toContain('tax subsidies')
    expect(othersOf('gas lens')).toContain('gas lenses')
    expect(othersOf('policy of strategic patience')).toContain('policies of strategic patience')
    expect(othersOf('tax credits')).toEqual(['tax credit'])
  })

  it('are never the plural of a plural', () => {
    for (const plural of ['border disputes', 'flights', 'tariff increases', 'statuses'])
      expect(othersOf(plural).filter((other) => other.endsWith('ses'))).toEqual([])
  })

  it('are written as one word where the press writes so', () => {
    expect(othersOf('CIS-MOA', 'agreement')).toContain('CISMOA')
    expect(othersOf('S-400', 'weapon')).toContain('S400')
    expect(othersOf('fire-fighting')).toContain('firefighting')
    expect(othersOf('counter-terrorism')).toContain('counterterrorism')
  })

  it('are not written as one word where nobody does', () => {
    for (const surface of ['tit-for-tat', 'Home-Grown', 'al-Sistani', 'inflation-linked'])
      expect(othersOf(surface, 'person')).toEqual([])
  })

  it('have initials with and without spaces', () => {
    expect(othersOf('J. D. Vance', 'person')).toContain('J.D. Vance')
  })
})
