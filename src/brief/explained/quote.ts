// The words of a sentence that a card can quote: all of it, or the part around what explains.
import type { Span } from '../../language/article.ts'

/** Most characters of a gloss: what a reader takes in at a glance. */
export const GLOSS_MAX = 200
const EDGE = /[,;:—–] | \(/g

/** The sentence, or the part of it around `core` that fits, cut where its clauses part. */
export function quoteAround(text: string, sentence: Span, core: Span): string {
  if (sentence.end - sentence.start <= GLOSS_MAX) return text.slice(sentence.start, sentence.end)
  const cuts = [sentence.start]
  for (const match of text.slice(sentence.start, sentence.end).matchAll(EDGE))
    cuts.push(sentence.start + match.index)
  cuts.push(sentence.end)
  let from = core.start
  let to = text.charAt(core.end) === ')' ? core.end + 1 : core.end
  // First what comes after, which says what it does; then what comes before.
  for (const cut of cuts) if (cut > to && cut - from <= GLOSS_MAX) to = cut
  for (const cut of cuts.toReversed()) {
    const begin = cut === sentence.start ? cut : cut + 2
    if (begin < from && to - begin <= GLOSS_MAX) from = begin
  }
  if (to - from > GLOSS_MAX) to = from + GLOSS_MAX
  return text.slice(from, to).trim()
}

/** From the first of two spans to the end of the last. */
export function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
