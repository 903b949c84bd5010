// What the words of each sentence are worth together, given how likely a summary uses each.
import type { Line } from './reading.ts'

/** What the words of a sentence are worth together. */
export interface WordSums {
  /** Each word counted once. */
  readonly all: number
  /** The same of the words that carry news. */
  readonly content: number
  readonly pairs: number
  /** Of the words that carry news, those that no sentence before it has. */
  readonly fresh: number
  readonly newNames: number
  /** The three worth most. */
  readonly best: number
}

export const NO_WORDS: WordSums = { all: 0, content: 0, pairs: 0, fresh: 0, newNames: 0, best: 0 }

/** The sums of every sentence. `worth`: by form, how likely a summary uses it. */
export function wordSums(lines: readonly Line[], worth: ReadonlyMap<string, number>): WordSums[] {
  const of = (form: string): number => worth.get(form) ?? 0
  const seen = new Set<string>()
  return lines.map((line) => {
    let all = 0
    let content = 0
    let pairs = 0
    let fresh = 0
    const values: number[] = []
    let newNames = 0
    const own = new Set<string>()
    line.words.forEach((word, index) => {
      const p = of(word.form)
      const next = line.words[index + 1]
      if (next !== undefined) pairs += p * of(next.form)
      if (own.has(word.form)) return
      own.add(word.form)
      all += p
      if (word.isStop) return
      content += p
      values.push(p)
      if (seen.has(word.form)) return
      fresh += p
      if (word.isCapital && index > 0) newNames++
    })
    for (const form of own) seen.add(form)
    const best = values.toSorted((a, b) => b - a).slice(0, 3)
    return { all, content, pairs, fresh, newNames, best: best.reduce((sum, p) => sum + p, 0) }
  })
}
