import { describe, expect, it } from 'vitest'
import { withLiterals } from '../../scripts/literal-patterns.ts'

describe('a source whose patterns are written over several lines', () => {
  it.each([
    ['without its line breaks', "f(pattern('gu')`\n  a b|\n  c`, 1)", 'f(/a b|c/gu, 1)'],
    ['without flags', 'pattern()`\n  a$`', '/a$/'],
    ['with a slash in it', 'pattern()`https?://`', '/https?:\\/\\//'],
    ['with escapes', "pattern('u')`\\p{L}\\.\\s`", '/\\p{L}\\.\\s/u'],
  ])('holds a literal for one %s', (_, written, literal) => {
    expect(withLiterals(written)).toBe(literal)
  })

  it('keeps one that is put together when the script runs', () => {
    const written = "pattern('u')`(?:${NAMES}) said`"
    expect(withLiterals(written)).toBe(written)
  })
})
