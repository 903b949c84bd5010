import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../src/glossary/entry.ts'
import { variantsOf } from '../../../src/glossary/surfaces/variants.ts'

const othersOf = (surface: string, kind: Kind = 'concept'): string[] =>
  variantsOf(surface, kind).slice(1)

describe('the variants of a surface', () => {
  it('are its spellings, British or American throughout', () => {
    expect(othersOf('defence programme')).toEqual(
      expect.arrayContaining(['defense program', 'defence program']),
    )
    expect(othersOf('defence programme')).not.toContain('defense programme')
    expect(othersOf('Ministry of Defence Modernisation')).toEqual(
      expect.arrayContaining([
        'Ministry of Defense Modernization',
        'Ministry of Defence Modernization',
      ]),
    )
  })

  it('are no spelling of a word that an acronym happens to be', () => {
    for (const acronym of ['PCT', 'ADM', 'COL']) expect(othersOf(acronym, 'office')).toEqual([])
  })

  it("are the ways to write a person's name in our letters, one name at a time", () => {
    const others = othersOf('Ibrahim Mohamed Solih', 'person')
    expect(others).toContain('Ibrahim Mohammed Solih')
    expect(others).not.toContain('Ebrahim Mohammed Solih')
  })

  it('are no other spelling of a name that only looks like a person’s', () => {
    expect(othersOf('Al-Khalid', 'weapon')).toEqual([])
    expect(othersOf('Qassim', 'place')).toEqual([])
  })

  it('have all of the ranks before a name in short, and in full', () => {
    expect(othersOf('Lieutenant General Faiz Hameed', 'person')).toContain('Lt Gen Faiz Hameed')
    expect(othersOf('Brig Gen', 'office')).toContain('Brigadier General')
    expect(othersOf("Attorney General's Office", 'organisation')).toEqual([
      'Attorney General Office',
    ])
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

  it('have no plural that nobody writes', () => {
    for (const surface of ['situational awareness', 'sworn in as president', 'Centrist Party'])
      expect(othersOf(surface)).toEqual([])
    expect(othersOf('hostage crisis')).toEqual(['hostage crises'])
    expect(othersOf('Secretary of State', 'office')).toContain('Secretaries of State')
  })

  it("lose the apostrophe of People's, and of no name", () => {
    expect(othersOf("People's Party", 'group')).toContain('Peoples Party')
    expect(othersOf("France's defence minister", 'office')).not.toContain(
      'Frances defence minister',
    )
  })

  it('are written as one word where the press writes so', () => {
    expect(othersOf('CIS-MOA', 'agreement')).toContain('CISMOA')
    expect(othersOf('S-400', 'weapon')).toContain('S400')
    expect(othersOf('fire-fighting')).toContain('firefighting')
    expect(othersOf('counter-terrorism')).toContain('counterterrorism')
    expect(othersOf('tax write-off')).toContain('tax writeoff')
  })

  it('are not written as one word where nobody does', () => {
    for (const surface of [
      'tit-for-tat',
      'Home-Grown',
      'al-Sistani',
      'inflation-linked',
      'iron-ore',
      'Kwok-hung',
    ])
      expect(othersOf(surface, 'person')).toEqual([])
  })

  it('lose the s of a possessive', () => {
    expect(othersOf("magistrate's court")).toContain('magistrate court')
  })

  it('have initials with and without spaces', () => {
    expect(othersOf('J. D. Vance', 'person')).toContain('J.D. Vance')
  })
})
