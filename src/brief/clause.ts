// The clause of a sentence that holds a span: what the text says of a date or a figure, word for word.
import type { Span } from '../language/article.ts'

const EDGE =
  /[;:] |[—–] | - |, (?=(?:and|but|while|which|who|whose|where|when|after|before|as|although|though|because|since|saying|adding|with|so|until|yet|or)\b)| (?=(?:while|whereas|although|because)\b)/g
const SHORTEST = 12
/** So far before and after the span at most: a table without a full stop is one sentence, and each figure would carry it all. */
const REACH = 300

/** The span of the clause around `span`, within `sentence`; all of it near by when the clause says too little. */
export function clauseAround(text: string, sentence: Span, span: Span): Span {
  const near = within(text, sentence, span)
  let { start, end } = near
  for (const match of text.slice(near.start, near.end).matchAll(EDGE)) {
    const from = near.start + match.index
    const to = from + match[0].length
    if (isInBracket(text.slice(near.start, from))) continue
    if (to <= span.start) start = to
    else if (from >= span.end) {
      end = from
      break
    }
  }
  return end - start - (span.end - span.start) < SHORTEST ? near : { start, end }
}

const isInBracket = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')

/** The part of the sentence within reach of the span, in whole words. */
function within(text: string, sentence: Span, span: Span): Span {
  const from = span.start - REACH
  const to = span.end + REACH
  return {
    start:
      from <= sentence.start
        ? sentence.start
        : from + text.slice(from, span.start).search(/(?<=\s)\S|$/),
    end:
      to >= sentence.end ? sentence.end : span.end + text.slice(span.end, to).search(/\s+\S*$|$/),
  }
}

/** A lookup that finds the sentence an offset stands in, offsets in order. */
export function sentenceFinder(sentences: readonly Span[]): (offset: number) => Span | null {
  let index = 0
  return (offset) => {
    if (index > 0 && (sentences[index]?.start ?? 0) > offset) index = 0
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= offset) index++
    const sentence = sentences[index]
    return sentence !== undefined && sentence.start <= offset ? sentence : null
  }
}
