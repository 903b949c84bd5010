// Who is quoted: each quotation with its speaker, by the attribution beside it or the one it goes on from.
import type { Article, Span } from '../language/article.ts'
import { firstEndingAfter } from '../language/first-index.ts'
import type { Sentence } from '../language/sentences.ts'
import { attributionsIn, type Attribution } from './quotes/attributions.ts'
import { findQuotations } from './quotes/quotations.ts'
import { speakerReader } from './quotes/speakers.ts'
import type { Person, Quote } from './parts.ts'

/**
 * The quotations of an article in order, marks included. A speaker the article names is given by full
 * name, another by the words of the text ('a source in Washington'); null when the text says nothing.
 */
export function findQuotes(
  article: Pick<Article, 'text' | 'blocks'>,
  sentences: readonly Sentence[],
  people: readonly Person[],
): Quote[] {
  const { text } = article
  const quoted = findQuotations(article)
  const speakerOf = speakerReader(text, sentences, people, quoted)
  const attributions: (readonly Attribution[])[] = []
  const speakers = new Map<Attribution, string | null>()
  // In the order of the text, each once: who is meant by 'he' depends on who spoke before.
  const attributionsOf = (index: number): readonly Attribution[] => {
    for (let next = attributions.length; next <= index; next++) {
      const sentence = sentences[next]
      const found = sentence === undefined ? [] : attributionsIn(text, sentence, quoted)
      for (const attribution of found) speakers.set(attribution, speakerOf(attribution, next))
      attributions.push(found)
    }
    return attributions[index] ?? []
  }
  const quotes: Quote[] = []
  let previous: Previous = { end: 0, block: -2, speaker: null }
  for (const quote of quoted) {
    const first = firstEndingAfter(sentences, quote.start)
    const last = firstEndingAfter(sentences, quote.end - 1)
    const block = sentences[first]?.block ?? -1
    const attribution = beside(text, quote, first, last, attributionsOf)
    const between = attribution === null ? since(previous, quote, first, attributionsOf) : null
    let speaker: string | null = null
    if (attribution !== null) speaker = speakers.get(attribution) ?? null
    else if (
      between !== null &&
      (isWhole(quote, sentences, first, last)
        ? sentences[first - 1]?.block === block
        : previous.block === block && isOfSame(text, sentences[first]))
    )
      speaker = speakers.get(between) ?? null
    else if (isContinuation(text, quote, sentences, first, previous, block))
      speaker = previous.speaker
    quotes.push({ ...quote, speaker })
    previous = { end: quote.end, block, speaker }
  }
  return quotes.map((quote, index) => withNextSpeaker(article, quote, quotes[index + 1]))
}

/** A quotation left open at the end of its paragraph has the speaker of the one that opens the next. */
function withNextSpeaker(
  { text }: Pick<Article, 'text'>,
  quote: Quote,
  next: Quote | undefined,
): Quote {
  if (
    quote.speaker !== null ||
    next === undefined ||
    /["”»’']$/.test(text.slice(quote.start, quote.end))
  )
    return quote
  return /^\s*$/.test(text.slice(quote.end, next.start))
    ? { ...quote, speaker: next.speaker }
    : quote
}

interface Previous {
  readonly end: number
  readonly block: number
  readonly speaker: string | null
}

function beside(
  text: string,
  quote: Span,
  first: number,
  last: number,
  attributionsOf: (index: number) => readonly Attribution[],
): Attribution | null {
  const next = attributionsOf(last).find((attribution) => attribution.start >= quote.end)
  const near = nearest(
    text,
    attributionsOf(first).filter(({ end }) => end <= quote.start),
  )
  // 'X called it "theft", according to the Daily Post': the Post tells whose word it was.
  const isPassedOn = near !== undefined && /^(?:according|report)/.test(next?.verb ?? '')
  if (!isPassedOn && next !== undefined && /^[\s,]*$/.test(text.slice(quote.end, next.start)))
    return next
  return near ?? next ?? null
}

/** The last of those before a quotation that isn't part of what an earlier one says. */
function nearest(text: string, before: readonly Attribution[]): Attribution | undefined {
  // 'X admitted that when his doctor told him he was "lost"', 'X told Y the numbers suggested a cause: "…"'
  const isWithin = ({ start, verb }: Attribution): boolean =>
    /^(?:suggest|show|found)/.test(verb) ||
    /\b(?:when|after|before|because|if|once|while|until) $/i.test(
      text.slice(Math.max(0, start - 8), start),
    )
  return before.findLast((each) => !isWithin(each)) ?? before.at(-1)
}

/** 'X told the radio. "The staff were calm."': the quotation is all of its sentence. */
function isWhole(
  quote: Span,
  sentences: readonly Sentence[],
  first: number,
  last: number,
): boolean {
  const [from, to] = [sentences[first]?.start ?? 0, sentences[last]?.end ?? 0]
  return quote.start <= from && quote.end >= to
}

/** Whether a sentence that quotes goes on about whoever spoke before: 'He is not "a thief".' */
const isOfSame = (text: string, sentence: Span | undefined): boolean =>
  sentence !== undefined &&
  /^["“'‘]|^(?:He|She|It|They|There)\b/.test(text.slice(sentence.start, sentence.end))

/** Who speaks in a sentence of its own between two quotations: 'She wrote in a comment. "You are an angel."' */
function since(
  previous: Previous,
  quote: Span,
  first: number,
  attributionsOf: (index: number) => readonly Attribution[],
): Attribution | null {
  const lead = attributionsOf(first - 1).at(-1)
  return lead !== undefined && lead.start >= previous.end && lead.end <= quote.start ? lead : null
}

/** '"A," said X. "B."', and a paragraph that is nothing but the quotation going on. */
function isContinuation(
  text: string,
  quote: Span,
  sentences: readonly Sentence[],
  index: number,
  previous: Previous,
  block: number,
): boolean {
  const sentence = sentences[index]
  if (sentence === undefined || quote.start - sentence.start > 1) return false
  if (previous.block === block) return text.slice(previous.end, quote.start).length < 160
  return previous.block === block - 1
}
