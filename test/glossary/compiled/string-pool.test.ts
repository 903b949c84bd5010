import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachString, poolStrings, stringAt } from '../../../src/glossary/compiled/string-pool.ts'

const strings = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 70 })

describe('a pool of strings', () => {
  it('gives back each string by its number, and nothing beyond the last', () => {
    fc.assert(
      fc.property(strings, (given) => {
        const pool = poolStrings(given)
        expect(given.map((_, index) => stringAt(pool, index))).toEqual(given)
        expect(stringAt(pool, given.length)).toBe('')
        expect(stringAt(pool, given.length + 100)).toBe('')
      }),
    )
  })

  it('visits the strings that begin with a wanted byte, in order', () => {
    const pool = poolStrings(['Ankara', '', 'Beirut', 'Aden', 'Ávila'])
    const seen: [string, number][] = []
    eachString(
      pool,
      (first) => first === 0x41,
      (string, index) => seen.push([string, index]),
    )
    expect(seen).toEqual([
      ['Ankara', 0],
      ['Aden', 3],
    ])
  })
})
