// The words of a sentence that a card can quote: all of it, or the part around what explains.
import type { Span } from '../../language/article.ts'

/** Most characters of a gloss: what a reader takes in at a glance. */
export const GLOSS_MAX = 200
const EDGE = /[,;:—–] | \(/g

const POINTS_BACK =
  /^(?:his|her|its|their|our|my|another|one|(?:the|this|that) (?!men|women|people|child|world|king|queen)(?:[\p{Ll}-]+ )?\p{Ll}[\p{L}-]*['’ʼ]s?)(?= )/iu

/** Whether words point at something said before ('its chief', 'the company's boss'): a card can't begin so. */
export function pointsBack(words: string): boolean {
  return POINTS_BACK.test(words)
}

/** The sentence, or the part of it around `core` that fits, cut where its clauses part. */
export function quoteAround(text: string, sentence: Span, core: Span): string {
  if (sentence.end - sentence.start <= GLOSS_MAX) return text.slice(sentence.start, sentence.end)
  const words = text.slice(sentence.start, sentence.end)
  const ends: number[] = []
  const starts = [sentence.start]
  for (const match of words.matchAll(EDGE)) {
    const at = sentence.start + match.index
    ends.push(at)
    // What begins within a bracket would end outside it.
    if (!match[0].includes('(') && !isInBracket(words, match.index)) starts.push(at + 2)
  }
  ends.push(sentence.end)
  let from = core.start
  let to = text.charAt(core.end) === ')' ? core.end + 1 : core.end
  // First what comes after, which says what it does; then what comes before.
  for (const end of ends) if (end > to && end - from <= GLOSS_MAX) to = end
  for (const start of starts.toReversed()) if (start < from && to - start <= GLOSS_MAX) from = start
  if (to - from > GLOSS_MAX) to = from + GLOSS_MAX
  return text.slice(from, to).trim()
}

/** From the first of two spans to the end of the last. */
export function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** The sentence, or what fits of it: with words before `core` only where that points back at them. */
export function quoteOf(text: string, sentence: Span, core: Span): string {
  return pointsBack(text.slice(core.start, core.end))
    ? quoteAround(text, sentence, core)
    : quoteFrom(text, sentence, core)
}

/** The sentence, or as much of it from the start of `core` on as fits, to where a clause ends. */
function quoteFrom(text: string, sentence: Span, core: Span): string {
  const isWhole = sentence.end - sentence.start <= GLOSS_MAX
  return quoteAround(text, isWhole ? sentence : { start: core.start, end: sentence.end }, core)
}

function isInBracket(words: string, at: number): boolean {
  return words.lastIndexOf('(', at) > words.lastIndexOf(')', at)
}
