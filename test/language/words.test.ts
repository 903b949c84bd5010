import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashWords } from '../../src/language/hash-words.ts'
import { normalWords } from '../../src/language/normal-words.ts'
import { isWordStart, newWord, PRIME, readWord } from '../../src/language/words.ts'

describe('words', () => {
  it.each([
    ['U.S. Navy', ['us', 'navy']],
    ['al-Qaeda', ['al', 'qaeda']],
    ["Pakistan's army", ['pakistan', 'army']],
    ['the workers’ party', ['the', 'workers', 'party']],
    ["Sana'a", ['sanaa']],
    ["N'Djamena", ['ndjamena']],
    ['Standard & Poor’s', ['standard', 'and', 'poor']],
    ['S&P', ['s', 'and', 'p']],
    ['OPEC+', ['opec+']],
    ['Erdoğan', ['erdogan']],
    ['Łódź', ['lodz']],
    ['ＮＡＴＯ', ['nato']],
    ['oﬃce', ['office']],
    ['Cen\u00ADtcom', ['centcom']],
    ['re\u0301sume\u0301', ['resume']],
    ['J.D. Vance', ['jd', 'vance']],
    ['26/11', ['26', '11']],
    ['Ελλάδα', ['ελλαδα']],
    ['Україна', ['украіна']],
    ['', []],
    ['— … !', []],
  ])('of %j in normal form are %j', (text, words) => {
    expect(normalWords(text)).toEqual(words)
  })

  it('end with the last dot of initials, and before a possessive', () => {
    const word = newWord()
    readWord('U.S. forces', 0, 11, PRIME, word)
    expect(word.end).toBe(4)
    readWord("Iran's forces", 0, 13, PRIME, word)
    expect([word.end, word.next, word.isPossessive]).toEqual([4, 6, true])
    readWord("U.S.'shift", 0, 10, PRIME, word)
    expect([word.end, word.next, word.isPossessive]).toEqual([4, 4, false])
  })

  it('with the same normal form have the same hash, others another', () => {
    const hash = (text: string): number => hashWords(text, 0, text.length, PRIME)
    expect(hash('Al-Qaeda')).toBe(hash('al qaeda'))
    expect(hash('a bc')).not.toBe(hash('ab c'))
    expect(hash('U.S. Navy')).toBe(hash('us navy'))
    expect(hash('U.S. Navy')).not.toBe(hash('U.K. Navy'))
  })

  it('are read from any text whatever without an exception, always going forward', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const word = newWord()
        for (let at = 0; at < text.length;) {
          if (isWordStart(text, at, text.length)) {
            readWord(text, at, text.length, PRIME, word)
            expect(word.end).toBeGreaterThan(at)
            expect(word.next).toBeGreaterThanOrEqual(word.end)
            expect(word.next).toBeLessThanOrEqual(text.length)
            at = word.next
          } else {
            at++
          }
        }
      }),
    )
  })
})
