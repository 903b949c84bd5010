import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layPrints } from '../../../src/glossary/compiled/lay-slots.ts'
import { mayHaveSlot, prefixFilter } from '../../../src/glossary/compiled/prefix-filter.ts'
import { findSlot, mixed } from '../../../src/glossary/compiled/slots.ts'

/** Hashes that are spread as those of words are: a multiple of a prime for each number. */
const spread = (from: number, count: number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, n) => Math.imul(from + n, 0x9e3779b1))

describe('the filter of longer prefixes', () => {
  it('lets every prefix through that has a slot, however far from its place the slot is', () => {
    const hashes = fc.uint32Array({ minLength: 1, maxLength: 400 })
    fc.assert(
      fc.property(hashes, (some) => {
        const filter = prefixFilter(layPrints(some))
        for (const hash of some) expect(mayHaveSlot(filter, mixed(hash))).toBe(true)
      }),
    )
  })

  it.each([40, 5_000, 200_000])('lets few others through, of %i', (count) => {
    const prints = layPrints(spread(0, count))
    const filter = prefixFilter(prints)
    for (const hash of spread(0, count)) expect(mayHaveSlot(filter, mixed(hash))).toBe(true)
    const others = Array.from(spread(count, 20_000)).filter((hash) => findSlot(prints, hash) < 0)
    const through = others.filter((hash) => mayHaveSlot(filter, mixed(hash)))
    expect(through.length / others.length).toBeLessThan(0.12)
  })

  it('lets prefixes through that were sent on from the last slot to the first', () => {
    const last = Array.from({ length: 200_000 }, (_, n) => n).filter(
      (hash) => mixed(hash) >= 0xffff_0000,
    )
    expect(last.length).toBeGreaterThan(1)
    const filter = prefixFilter(layPrints(Uint32Array.from(last)))
    for (const hash of last) expect(mayHaveSlot(filter, mixed(hash))).toBe(true)
  })

  it('lets a prefix through whose hash has no low bits', () => {
    let hash = 0
    while ((mixed(hash) & 0xffff) !== 0) hash++
    const filter = prefixFilter(layPrints(Uint32Array.of(hash)))
    expect(mayHaveSlot(filter, mixed(hash))).toBe(true)
  })
})
