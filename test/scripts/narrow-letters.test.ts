import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../bench/points/data.ts'
import { rangesOf, type Property } from '../../scripts/letter-ranges.ts'
import { literalPatterns } from '../../scripts/literal-patterns.ts'
import { narrow, narrowLetters, patternsIn } from '../../scripts/narrow-letters.ts'

const codes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index))
/** The basic plane without surrogates. */
const BASIC = [...codes(0, 0xd7ff), ...codes(0xe000, 0xffff)]
const EXACT = [...codes(0, 0x52f), ...codes(0x1e00, 0x1eff)]
const ours = (property: Property): RegExp => new RegExp(`^[${rangesOf(property)}]$`, 'u')
const theirs = (property: Property): RegExp => new RegExp(`^\\p{${property}}$`, 'u')

describe('the ranges of a letter class', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N'] as const)(
    'of %s are exact for Latin, Greek and Cyrillic',
    (property) => {
      const [narrow, wide] = [ours(property), theirs(property)]
      expect(EXACT.filter((one) => narrow.test(one) !== wide.test(one))).toEqual([])
    },
  )
  it.each(['M', 'N'] as const)(
    'of %s are exact for every script of the basic plane',
    (property) => {
      const [narrow, wide] = [ours(property), theirs(property)]
      expect(BASIC.filter((one) => narrow.test(one) !== wide.test(one))).toEqual([])
    },
  )
  it('hold every letter of the basic plane, and neither punctuation nor spaces', () => {
    const letters = ours('L')
    expect(BASIC.filter((one) => /\p{L}/u.test(one) && !letters.test(one))).toEqual([])
    expect(BASIC.filter((one) => /[\p{P}\p{S}\p{Z}]/u.test(one) && letters.test(one))).toEqual([])
  })
})

describe('a pattern with narrow letters', () => {
  it.each([
    ['a class that stands alone', String.raw`^\p{Lu}\p{Ll}+$`, '[', 'Şimşek'],
    ['a class within brackets', String.raw`^[^\s\p{N}]+$`, '[^\\s0-9', 'Жуков'],
    ['brackets that are escaped', String.raw`^\[\p{L}+\]$`, String.raw`\[[`, '[Αθήνα]'],
  ])('keeps its meaning: %s', (_, pattern, beginning, text) => {
    const narrowed = narrow(pattern)
    expect(narrowed).toContain(beginning)
    expect(narrowed).not.toContain('p{')
    expect(new RegExp(narrowed, 'u').test(text)).toBe(true)
    expect(new RegExp(pattern, 'u').test(text)).toBe(true)
  })
  it('leaves the rest of its script as it is, strings among it', () => {
    const script = String.raw`f("\\p{L}", /\p{N}{2}[.]/gu, /[a-z]/u) // \p{L}`
    expect(narrowLetters(script)).toBe(script.replace(String.raw`\p{N}`, `[${rangesOf('N')}]`))
  })
  it('finds in real news, in every pattern of the background, what it found before', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/background/background.ts'],
      bundle: true,
      write: false,
      charset: 'utf8',
      loader: { '.css': 'text' },
      plugins: [literalPatterns],
    })
    const patterns = patternsIn(outputFiles[0]?.text ?? '')
    expect(patterns.length).toBeGreaterThan(200)
    const texts = readRows<{ text: string }>('bench-data/keyterms/dev.jsonl').map(
      ({ text }) => text,
    )
    for (const { pattern, flags } of patterns) {
      const [before, after] = [pattern, narrow(pattern)].map((one) => {
        const global = new RegExp(one, `${flags.replace(/[gy]/g, '')}g`)
        return texts.map((text) => text.match(global))
      })
      expect(after, pattern).toEqual(before)
    }
  })
})
