import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SENTENCE_CASES } from '../../bench/cases/sentences.ts'
import { asArticle } from '../../scripts/plain-articles.ts'
import { splitSentences } from '../../src/language/sentences.ts'

function split(text: string): string[] {
  return splitSentences(asArticle(text)).map(({ start, end }) => text.slice(start, end))
}

describe('sentences', () => {
  it.each(SENTENCE_CASES)('%s', (marked) => {
    const text = marked.replaceAll('|', '')
    const expected = marked.split('|').map((sentence) => sentence.trim())
    expect(split(text)).toEqual(expected)
  })

  it.each(['They flew to Paris.|40 people came.', 'It rained.|(It poured, too.)'])(
    'end at a name before a figure, and before brackets: %s',
    (marked) => {
      expect(split(marked.replace('|', ' '))).toEqual(marked.split('|'))
    },
  )

  it('never cross a paragraph', () => {
    expect(split('It rained and\nit poured.')).toEqual(['It rained and', 'it poured.'])
  })

  it('hold every character that is no space exactly once, in order, within their blocks', () => {
    const piece = fc.constantFrom(
      '. ',
      'U.S. ',
      '"',
      '”',
      '(',
      ')',
      '? ',
      '...',
      '• ',
      '\n',
      'The ',
      'a',
      '3.5',
      'Mr. ',
      '。',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join('')
          const article = asArticle(text)
          const sentences = splitSentences(article)
          let end = 0
          for (const sentence of sentences) {
            const block = article.blocks[sentence.block]
            expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, block?.start ?? 0))
            expect(sentence.end).toBeLessThanOrEqual(block?.end ?? 0)
            expect(text.slice(end, sentence.start).trim()).toBe('')
            expect(sentence.end).toBeGreaterThan(sentence.start)
            end = sentence.end
          }
          expect(text.slice(end).trim()).toBe('')
        },
      ),
    )
  })
})
