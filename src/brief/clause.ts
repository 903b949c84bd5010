// The clause of a sentence that holds a span: what the text says of a date or a figure, word for word.
import type { Span } from '../language/article.ts'

const EDGE =
  /[;:] |[—–] | - |, (?=(?:and|but|while|which|who|whose|where|when|after|before|as|although|though|because|since|saying|adding|with|so|until|yet|or)\b)| (?=(?:while|whereas|although|because)\b)/g
const SHORTEST = 12

/** The span of the clause around `span`, within `sentence`; the whole sentence when the clause says too little. */
export function clauseAround(text: string, sentence: Span, span: Span): Span {
  let { start, end } = sentence
  const words = text.slice(sentence.start, sentence.end)
  for (const match of words.matchAll(EDGE)) {
    const from = sentence.start + match.index
    const to = from + match[0].length
    if (to <= span.start) start = to
    else if (from >= span.end) {
      end = from
      break
    }
  }
  return end - start - (span.end - span.start) < SHORTEST
    ? { start: sentence.start, end: sentence.end }
    : { start, end }
}

/** The same, for many spans in one sentence: a lookup that finds the sentence of each span, spans in order. */
export function sentenceFinder(sentences: readonly Span[]): (offset: number) => Span | null {
  let index = 0
  return (offset) => {
    if (index > 0 && (sentences[index]?.start ?? 0) > offset) index = 0
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= offset) index++
    const sentence = sentences[index]
    return sentence !== undefined && sentence.start <= offset ? sentence : null
  }
}
