import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanText } from '../../../src/glossary/match/scan.ts'
import { STRETCH } from '../../../src/language/runs.ts'
import { fixtureGlossary } from '../senses/fixture.ts'

const glossary = fixtureGlossary()

/** What stands in a text from `from` on, with offsets counted from there. */
function found(text: string, from: number): [number, number, number | undefined][] {
  const { starts, ends, surfaces } = scanText(glossary, text, from, text.length)
  return starts.map((start, hit) => [start - from, (ends[hit] ?? 0) - from, surfaces[hit]])
}

const PIECES = [
  'US Central Command',
  'U.S.',
  'U.S. Central Command',
  'NATO',
  'NATO’s',
  "COAS's",
  'al-Qaeda',
  'Cen\u00ADtcom',
  'Cold War',
  'Erdoğan',
  'the',
  'Gen.',
  '.',
  ',',
  ' & ',
  '“',
  '— ',
  '\n',
  'é',
  '’s',
]

describe('scanning', () => {
  it('finds the same wherever a text begins, though a stretch of reading ends in the midst of it', () => {
    const texts = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 300 }), (text, before) => {
        const padding = 'x '
          .repeat(STRETCH)
          .slice(0, STRETCH - before)
          .replace(/x$/, ' ')
        expect(
          found(padding + text, 0).map(([start, end, surface]) => {
            return [start - padding.length, end - padding.length, surface]
          }),
        ).toEqual(found(text, 0))
      }),
    )
  })

  it('finds the same whether the pieces of a text are parted by words, or by letters that fill a stretch', () => {
    const long = 'x'.repeat(2 * STRETCH + 5)
    const text = `${long} NATO ${long} Cold War`
    const expected = found('x NATO x Cold War', 0)
    expect(expected.length).toBeGreaterThan(1)
    expect(found(text, 0).map(([, , surface]) => surface)).toEqual(
      expected.map(([, , surface]) => surface),
    )
  })

  it('reads no further than it is told', () => {
    const text = 'US Central Command'
    const { ends } = scanText(glossary, text, 0, 'US Central'.length)
    expect(Math.max(...ends)).toBeLessThanOrEqual('US Central'.length)
  })
})
