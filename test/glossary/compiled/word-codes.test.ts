import { describe, expect, it } from 'vitest'
import { decodeText, encodeText, frequentWords } from '../../../src/glossary/compiled/word-codes.ts'

describe('texts with their frequent words as numbers', () => {
  it('are read as they were written, the words of two pages among them', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const frequent = letters.flatMap((one) => letters.map((other) => `${one}${other}${one}`))
    const text = [...frequent, 'seldom', 'Málaga'].join(' ')
    const words = frequentWords([text, text, frequent.join(' ')].map((one) => ` ${one}`))
    const bytes: number[] = []
    encodeText(` ${text}`, new Map(words.map((word, number) => [word, number])), bytes)
    expect(words).toHaveLength(frequent.length)
    expect(bytes.length).toBeLessThan(text.length)
    expect(decodeText(Uint8Array.from(bytes), 0, (number) => words[number] ?? '')).toBe(` ${text}`)
  })
})
