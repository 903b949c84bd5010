import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRuns, runEnd, runHashes, runStart, STRETCH } from '../../src/language/runs.ts'
import { hashWords, withoutS } from '../../src/language/hash-words.ts'
import { PRIME } from '../../src/language/words.ts'

function runsOf(text: string): string[] {
  const runs = readRuns(text, 0, text.length)
  return Array.from({ length: runs }, (_, run) => text.slice(runStart(run), runEnd(run)))
}

describe('runs', () => {
  it.each([
    ['The Army said so. ', ['The', 'Army', 'said', 'so', '']],
    ["Iran's U.S. ", ['Iran', 's', 'U', 'S', '']],
    ['26/11, ', ['26', '11', '']],
    ['no mark behind', ['no', 'mark']],
    ['', []],
  ])('of %j are %j', (text, runs) => {
    expect(runsOf(text)).toEqual(runs)
  })

  it('have the hash that the word has', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z0-9]{1,12}$/), { minLength: 1 })
    fc.assert(
      fc.property(words, (parts) => {
        const text = `${parts.join(' ')} `
        const runs = readRuns(text, 0, text.length)
        expect(runs).toBe(parts.length)
        parts.forEach((part, run) => {
          expect(runHashes[run]).toBe(hashWords(part, 0, part.length, PRIME))
        })
      }),
    )
  })

  it('fill a stretch of nothing but marks, and none of nothing but letters', () => {
    expect(readRuns(','.repeat(STRETCH), 0, STRETCH)).toBe(STRETCH)
    expect(readRuns('x'.repeat(STRETCH), 0, STRETCH)).toBe(0)
  })

  it('that end in s give the hash of the word without it', () => {
    const hash = (text: string): number => hashWords(text, 0, text.length, PRIME)
    expect(withoutS(hash('seals'))).toBe(hash('seal'))
  })
})
