// Who says what is said: subjects of verbs of speech and phrases with 'according to', outside quotations.
import type { Span } from '../language/article.ts'
import { isRole } from './role-words.ts'
import { ADVERBS, INVERTED, SOURCES, SPEECH } from './speech-words.ts'
import { tokensOf, type Token } from './tokens.ts'

export interface Attribution extends Span {
  /** The words that name the source, as the text has them. */
  readonly source: Span
  readonly isPronoun: boolean
  /** The verb in small letters; 'according', or ':' where a quotation is led in by nothing else. */
  readonly verb: string
}

const PRONOUN = /^(?:he|she|they|it|i|we|who)$/
const BREAK = /^[,;:"“”„«»()–—-]$/
const CLAUSE =
  /^(?:and|but|while|that|as|because|when|if|although|though|whereas|after|before|which|who|whom|or|since|so|where)$/
const LEADING =
  /^(?:but|and|however|meanwhile|earlier|later|also|yet|still|separately|similarly|moreover|nevertheless|instead|then|so|now|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const PREPOSITION = /^(?:in|on|at|after|before|during|from|by|for|with|under|last|this|since)$/
const OBJECT_END =
  /^(?:who|whom|whose|which|on|after|before|when|while|as|that|but|because|during|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|last|told|said|added|in|at|outside|through|via|by|if|shortly)$/
const AUXILIARY =
  /^(?:was|were|is|are|be|been|being|has|have|had|will|would|to|not|did|does|do|could|can|may|might|should|must|got)$/

/** The attributions of one sentence, in order. `quoted` are the quotations of the whole text, in order. */
export function attributionsIn(
  text: string,
  sentence: Span,
  quoted: readonly Span[],
): Attribution[] {
  const tokens = outside(tokensOf(text, sentence), quoted)
  const found: Attribution[] = []
  tokens.forEach((token, index) => {
    if (token.text === ':' && tokens[index + 1]?.text === '”') {
      const since = found.at(-1)?.end ?? 0
      const source = tokens.some(
        (other) => other.start > since && other.start < token.start && SPEECH.has(other.lower),
      )
        ? null
        : sentenceSubject(tokens, index)
      if (source !== null && source.start >= since)
        found.push(make(source.start, token.end, source, ':'))
      return
    }
    if (token.kind !== 'word') return
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') {
      const source = objectAt(tokens, index + 2)
      if (source !== null) found.push(make(token.start, source.end, source, 'according'))
      return
    }
    if (token.isCapital && index > 0) return
    if (!SPEECH.has(token.lower) && !isQuotedAs(tokens, index)) return
    const source =
      subjectBefore(tokens, index) ??
      (isInverted(tokens, index) ? objectAt(tokens, index + 1) : null)
    if (source !== null)
      found.push(
        make(
          Math.min(source.start, token.start),
          Math.max(source.end, token.end),
          source,
          token.lower,
        ),
      )
  })
  return found

  function make(start: number, end: number, source: Span, verb: string): Attribution {
    return {
      start,
      end,
      source,
      verb,
      isPronoun: PRONOUN.test(text.slice(source.start, source.end).toLowerCase()),
    }
  }
}

/** Tokens outside quotations; each quotation is left as one mark, so that '," said X' still shows. */
function outside(tokens: readonly Token[], quoted: readonly Span[]): Token[] {
  const kept: Token[] = []
  let at = firstEndingAfter(quoted, tokens[0]?.start ?? 0)
  for (const token of tokens) {
    while (at < quoted.length && (quoted[at]?.end ?? 0) <= token.start) at++
    const quote = quoted[at]
    if (quote === undefined || token.start < quote.start) kept.push(token)
    else if (kept.at(-1)?.text !== '”')
      kept.push({
        ...token,
        kind: 'mark',
        text: '”',
        lower: '”',
        isCapital: false,
        isPossessive: false,
      })
  }
  return kept
}

/** The index of the first span that ends after an offset: binary search. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** 'was quoted as saying'. */
function isQuotedAs(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'saying' && tokens[index - 1]?.lower === 'as'
}

/** '," said X', or 'said X' where nothing before can be the subject. */
function isInverted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return (
    INVERTED.has(tokens[index]?.lower ?? '') &&
    (before === undefined || /^[,”"]$/.test(before.text))
  )
}

function subjectBefore(tokens: readonly Token[], verb: number): Span | null {
  let end = verb
  if (isQuotedAs(tokens, verb)) {
    end = verb - 2
    if (/^(?:cited|quoted)$/.test(tokens[end]?.lower ?? '')) end -= 0
    while (
      end > 0 &&
      /^(?:as|quoted|cited|was|were|been|has|had|widely)$/.test(tokens[end]?.lower ?? '')
    )
      end--
    end++
  }
  while (end > 0 && ADVERBS.has(tokens[end - 1]?.lower ?? '') && tokens[end - 1]?.lower !== 'who')
    end--
  const last = tokens[end - 1]
  if (last === undefined) return null
  if (last.lower === 'who' || last.text === ',') {
    // 'X, who …, said' and 'X, the minister, said': the name stands before the comma that opened it.
    const from = last.text === ',' ? commaBefore(tokens, end - 1) : end - 1
    return from === -1
      ? null
      : phraseEnding(tokens, tokens[from - 1]?.text === ',' ? from - 1 : from)
  }
  if (CLAUSE.test(last.lower))
    return /^(?:and|but)$/.test(last.lower) ? sentenceSubject(tokens, end - 1) : null
  if (last.kind === 'mark' || AUXILIARY.test(last.lower)) return null
  return phraseEnding(tokens, end)
}

function commaBefore(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - 24); at--) {
    const text = tokens[at]?.text ?? ''
    if (text === '”') return -1
    if (text === ',') return at
  }
  return -1
}

/** The noun phrase that ends before token `end`. */
function phraseEnding(tokens: readonly Token[], end: number): Span | null {
  let from = end
  while (from > 0 && end - from < 16) {
    const token = tokens[from - 1]
    if (token === undefined || (token.kind === 'mark' && BREAK.test(token.text))) break
    if (
      CLAUSE.test(token.lower) &&
      !(
        token.lower === 'and' &&
        tokens[from]?.isCapital === true &&
        tokens[from - 2]?.isCapital === true
      )
    )
      break
    if (
      AUXILIARY.test(token.lower) ||
      (SPEECH.has(token.lower) && !token.isCapital && !SOURCES.has(token.lower))
    )
      break
    from--
  }
  while (from < end && (LEADING.test(tokens[from]?.lower ?? '') || tokens[from]?.kind === 'mark'))
    from++
  if (PREPOSITION.test(tokens[from]?.lower ?? '')) from = afterAdverbial(tokens, from, end)
  return asSource(tokens, from, end)
}

/** 'In Khartoum officials', 'On Tuesday the ministry', 'Last week the agency'. */
function afterAdverbial(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const begins =
      /^(?:the|a|an|one|some|two|three|he|she|they|it|its|his|her|their|we|i)$/.test(token.lower) &&
      at > from + 1
    const afterName = at > from + 1 && tokens[at - 1]?.isCapital === true && !token.isCapital
    if (begins || (afterName && token.kind === 'word')) return at
  }
  return Math.min(from + 2, end)
}

/** The subject of the first verb, for the second: 'A retired officer played it down and said'. */
function sentenceSubject(tokens: readonly Token[], limit: number): Span | null {
  let from = startOfClause(tokens, limit)
  while (from < limit && (LEADING.test(tokens[from]?.lower ?? '') || tokens[from]?.kind === 'mark'))
    from++
  if (PREPOSITION.test(tokens[from]?.lower ?? '')) return null
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || next === undefined) return null
    if (PRONOUN.test(token.lower) && at === from) return asSource(tokens, at, at + 1)
    const ends =
      next.kind === 'mark' ||
      next.lower === 'who' ||
      (!next.isCapital && !SOURCES.has(next.lower) && !isRole(next.lower))
    if (
      ends &&
      ((token.isCapital && !/^(?:an?|the|one|two)$/.test(token.lower)) ||
        SOURCES.has(token.lower) ||
        isRole(token.lower))
    )
      return asSource(tokens, from, at + 1)
    if (token.kind === 'mark') return null
  }
  return null
}

/** After the last quotation before the verb, or the sentence's start. */
function startOfClause(tokens: readonly Token[], limit: number): number {
  for (let at = limit - 1; at >= 0; at--) if (tokens[at]?.text === '”') return at + 1
  return 0
}

/** The noun phrase that begins at token `from`: 'said a source in Washington on Monday'. */
function objectAt(tokens: readonly Token[], from: number): Span | null {
  let end = from
  while (end < tokens.length && end - from < 14) {
    const token = tokens[end]
    if (token === undefined || token.kind === 'mark') break
    const place =
      /^(?:in|at)$/.test(token.lower) &&
      (tokens[end + 1]?.isCapital === true ||
        /^(?:the|its|his|her)$/.test(tokens[end + 1]?.lower ?? ''))
    const inPhrase = place && end > from && SOURCES.has(tokens[end - 1]?.lower ?? '')
    if (OBJECT_END.test(token.lower) && !inPhrase) break
    if (AUXILIARY.test(token.lower)) break
    end++
  }
  return asSource(tokens, from, end)
}

/** The span of a phrase that can be a source: a pronoun, a capitalised name, or a noun for one. */
function asSource(tokens: readonly Token[], from: number, end: number): Span | null {
  const first = tokens[from]
  const last = tokens[end - 1]
  if (first === undefined || last === undefined || end <= from) return null
  const row = tokens.slice(from, end)
  const isSource =
    (row.length === 1 && PRONOUN.test(first.lower)) ||
    row.some((token) => token.isCapital || SOURCES.has(token.lower) || isRole(token.lower))
  return isSource
    ? { start: first.start, end: last.isPossessive ? last.start + last.text.length : last.end }
    : null
}
