import { describe, expect, it } from 'vitest'
import { dayOf, factsAt } from '../../src/glossary/dated.ts'

const office = {
  when: [
    { from: '2022-11', is: 'General C' },
    { from: '2013-11', to: '2016-11', is: 'General A' },
    { from: '2016-11', to: '2022-11', is: 'General B' },
  ],
}

describe('dated facts', () => {
  it.each([
    ['2010-05-01', [], ['General A', 'General B', 'General C']],
    ['2014-05-01', ['General A'], ['General B', 'General C']],
    ['2020', ['General B'], ['General C']],
    ['2022-11-15', ['General B', 'General C'], []],
    ['2022-12-01', ['General C'], []],
    ['2022-10-31T23:00:00Z', ['General B'], ['General C']],
    ['2023-08-03', ['General C'], []],
  ])('on %s are those that held then, and those that began since', (day, held, since) => {
    const facts = factsAt(office, day)
    expect(facts.atTheTime.map(({ is }) => is)).toEqual(held)
    expect(facts.since.map(({ is }) => is)).toEqual(since)
  })

  it('without a beginning held from ever', () => {
    expect(factsAt({ when: [{ to: '2020-10', is: 'in force' }] }, '1999').atTheTime).toHaveLength(1)
    expect(factsAt({ when: [{ to: '2020-10', is: 'in force' }] }, '2021').atTheTime).toEqual([])
  })

  it('are none for an entry without them', () => {
    expect(factsAt({}, '2023-08-03')).toEqual({ atTheTime: [], since: [] })
  })

  it('are read against the article’s day, without one against today', () => {
    expect(dayOf({ published: '2023-08-03' }, '2026-11-23')).toBe('2023-08-03')
    expect(dayOf({ published: null }, '2026-11-23')).toBe('2026-11-23')
  })
})
