import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fromPlanes, planesOf } from '../../../src/glossary/compiled/byte-planes.ts'

describe('byte planes', () => {
  it('lie lowest bytes first', () => {
    expect([...planesOf(new Uint32Array([0x04_03_02_01, 0x14_13_12_11]))]).toEqual([
      0x01, 0x11, 0x02, 0x12, 0x03, 0x13, 0x04, 0x14,
    ])
  })

  it('give back the numbers, the largest and none too', () => {
    for (const numbers of [[], [0], [1, 0xffff_ffff, 0x8000_0000, 256]]) {
      expect([...fromPlanes(planesOf(new Uint32Array(numbers)))]).toEqual(numbers)
    }
  })

  it('pack numbers that ascend to less than half', () => {
    const numbers = Uint32Array.from(
      { length: 5000 },
      (_, index) => index * 37 + ((index * 7919) % 31),
    )
    const packed = (bytes: Uint8Array): number => deflateRawSync(bytes).length
    expect(packed(planesOf(numbers))).toBeLessThan(packed(new Uint8Array(numbers.buffer)) / 2)
  })
})
