// How much of a sentence's content other sentences have too: one of them, those before it, the whole article.
import type { Line, Reading } from './reading.ts'

/** Share of the smaller sentence's content that the other has too. */
export function shared(a: Line, b: Line): number {
  const [small, large] = a.content.size < b.content.size ? [a, b] : [b, a]
  let both = 0
  for (const form of small.content) if (large.content.has(form)) both++
  return both / Math.max(3, small.content.size)
}

/** For each sentence, the largest share of content it has in common with one of the twelve before it. */
export function mostLikeEarlier(lines: readonly Line[]): number[] {
  return lines.map((line, index) =>
    Math.max(0, ...lines.slice(Math.max(0, index - 12), index).map((other) => shared(line, other))),
  )
}

/** Cosine between a sentence and the whole article, words weighed by how rarely sentences have them. */
export function centrality({ lines, spread }: Reading): number[] {
  const rarity = (form: string): number => Math.log((1 + lines.length) / (spread.get(form) ?? 1))
  let norm = 0
  const whole = new Map<string, number>()
  for (const [form, count] of spread) {
    const weight = count * rarity(form)
    whole.set(form, weight)
    norm += weight * weight
  }
  return lines.map((line) => {
    let dot = 0
    let own = 0
    for (const form of line.content) {
      const weight = rarity(form)
      own += weight * weight
      dot += weight * (whole.get(form) ?? 0)
    }
    return dot / Math.max(1e-9, Math.sqrt(own * norm))
  })
}

/** Content shared with every other sentence, over the lengths' logarithms (TextRank's edge weights). */
export function degrees({ lines, spread }: Reading): number[] {
  const logs = lines.map((line) => Math.log(2 + line.content.size))
  const meanLog = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, lines.length)
  return lines.map((line, index) => {
    let met = 0
    for (const form of line.content) met += (spread.get(form) ?? 1) - 1
    return met / ((logs[index] ?? 1) + meanLog) / Math.max(1, lines.length)
  })
}
