import { describe, expect, it } from 'vitest'
import { decodeText } from '../../scripts/analyse/decode-text.ts'

const TEXT = 'A café in Málaga'
const utf16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le')

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['the encoding of old Windows', Buffer.from(TEXT, 'latin1')],
  ])('is read in %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT)
  })

  it('stays UTF-8 where one of its letters is broken off', () => {
    expect(decodeText(Buffer.from(TEXT).subarray(0, 13))).toBe('A café in M\ufffd')
  })

  it('is none in a picture', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)
    expect(() => decodeText(png)).toThrow('no text')
  })
})
