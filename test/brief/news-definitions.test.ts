import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import labelled from '../../bench/cases/news-definitions.json' with { type: 'json' }
import { readJsonLines } from '../../scripts/json-lines.ts'
import { findDefinitions } from '../../src/brief/definitions.ts'

interface Label {
  readonly id: string
  readonly set: string
  readonly at: readonly [number, number]
  readonly pairs: readonly (readonly number[])[]
}

// Sentences of ../shared/bench-data, labelled by hand: here are only their ids and offsets, the words
// stay there. Pairs are [short start, short end, long start, long end] within the sentence.
const LABELS = labelled as unknown as readonly Label[]
const DATA = new URL('../../../shared/bench-data/', import.meta.url)

function textsOf(path: string): Map<string, string> {
  const rows = readJsonLines<{ id: string; text: string }>(new URL(path, DATA))
  return new Map(rows.map(({ id, text }) => [id, text]))
}

describe.skipIf(!existsSync(DATA))('definitions in labelled sentences of news', () => {
  it('have a precision of 0.98 and a recall of 0.95 at least', () => {
    const texts = new Map([
      ...textsOf('news-text/news.jsonl.gz'),
      ...textsOf('acronyms/news-unlabelled.jsonl.gz'),
    ])
    let right = 0
    let found = 0
    let gold = 0
    for (const { id, at, pairs } of LABELS) {
      const text = texts.get(id) ?? ''
      const expected = new Set(pairs.map((pair) => pair.map((offset) => offset + at[0]).join()))
      const seen = findDefinitions({ text }, [{ start: at[0], end: at[1], block: 0 }]).map(
        ({ start, end, longSpan }) => [start, end, longSpan.start, longSpan.end].join(),
      )
      gold += expected.size
      found += seen.length
      right += seen.filter((key) => expected.has(key)).length
    }
    expect(LABELS.length).toBeGreaterThanOrEqual(200)
    expect(right / found).toBeGreaterThanOrEqual(0.98)
    expect(right / gold).toBeGreaterThanOrEqual(0.95)
  })
})
