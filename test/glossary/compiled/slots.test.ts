import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layPrints, laySurfaces, markContinuing } from '../../../src/glossary/compiled/lay-slots.ts'
import { findSlot, firstSurface, goesOn } from '../../../src/glossary/compiled/slots.ts'

const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 0xffff_ffff }), { maxLength: 300 })

describe('slots', () => {
  it('are found by every hash that was laid, and by hardly any other', () => {
    fc.assert(
      fc.property(hashes, hashes, (laid, others) => {
        const prints = layPrints(Uint32Array.from(laid))
        for (const hash of laid) expect(findSlot(prints, hash)).toBeGreaterThanOrEqual(0)
        const met = others.filter((hash) => !laid.includes(hash) && findSlot(prints, hash) >= 0)
        expect(met.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('know the first of the surfaces that end in them, and whether longer ones go on', () => {
    fc.assert(
      fc.property(hashes, fc.integer({ min: 0, max: 5000 }), (laid, first) => {
        const prints = layPrints(Uint32Array.from(laid))
        // Of each hash but every third, one to four surfaces end.
        const ends = laid
          .flatMap((hash, index) =>
            Array.from({ length: index % 3 === 0 ? 0 : 1 + (hash % 4) }, () =>
              findSlot(prints, hash),
            ),
          )
          .toSorted((a, b) => a - b)
        const slots = laySurfaces(prints, Uint32Array.from(ends), first)
        const going = laid.filter((_, index) => index % 2 === 0)
        markContinuing(slots, Uint32Array.from(going))
        for (const hash of laid) {
          const slot = findSlot(prints, hash)
          const place = ends.indexOf(slot)
          expect(firstSurface(slots, slot)).toBe(place < 0 ? -1 : first + place)
        }
        for (const hash of going) expect(goesOn(slots, findSlot(prints, hash))).toBe(true)
      }),
    )
  })

  it('are shared by the few hashes that meet the print of another', () => {
    let state = 1
    let shared = 0
    for (let table = 0; table < 50; table++) {
      const laid = Uint32Array.from({ length: 8000 }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
        return state
      })
      const prints = layPrints(laid)
      const slots = Array.from(laid, (hash) => findSlot(prints, hash))
      expect(slots.every((slot) => slot >= 0)).toBe(true)
      shared += laid.length - new Set(slots).size
    }
    expect(shared).toBeGreaterThan(0)
    expect(shared).toBeLessThan(50)
  })

  it('are there for no hash at all', () => {
    expect(findSlot(layPrints(new Uint32Array(0)), 1)).toBe(-1)
  })
})
