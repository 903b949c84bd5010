import { expect, it } from 'vitest'
import { pattern } from '../../src/language/pattern.ts'

const NAMES = 'Ada|Jan'

it('reads a pattern over several lines as if it stood on one, spaces between words kept', () => {
  const said = pattern('giu')`
    ^(?:
      ${NAMES}|
      the \p{L}+
    ) (?:said|says)\.$`
  expect([said.source, said.flags]).toEqual([
    String.raw`^(?:Ada|Jan|the \p{L}+) (?:said|says)\.$`,
    'giu',
  ])
})
