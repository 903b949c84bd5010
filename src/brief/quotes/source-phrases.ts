// The words that name a source: the noun phrase before a verb of speech, after it, or at the head of the
// sentence when the verb comes second ('A retired officer played it down and said').
import type { Span } from '../../language/article.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { isPluralRole, isRole, MODIFIERS } from '../people/role-words.ts'
import { headWords } from '../people/somebody.ts'
import {
  ADVERBIAL,
  AUXILIARY,
  BREAK,
  CLAUSE,
  DETERMINED,
  MANY,
  GOES_ON,
  LEADING,
  NO_END,
  NO_SOURCE,
  OBJECT_END,
  PREPOSITION,
  PRONOUN,
} from './phrase-words.ts'
import { SOURCES, SPEECH } from './speech-words.ts'
import type { Token } from '../tokens.ts'

/** The comma that opened what the comma at `comma` closes, or -1. */
export function commaBefore(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - 24); at--) {
    const text = tokens[at]?.text ?? ''
    if (text === '”') return -1
    if (text === ',') return at
  }
  return -1
}

/** The noun phrase that ends before token `end`. */
export function phraseEnding(tokens: readonly Token[], end: number): Span | null {
  let from = end
  while (from > 0 && end - from < 16) {
    const token = tokens[from - 1]
    if (token === undefined || (token.kind === 'mark' && BREAK.test(token.text))) break
    // 'He criticised what he called …'
    if (token.lower === 'what') break
    if (CLAUSE.test(token.lower) && !(token.lower === 'and' && isJoined(tokens, from, end))) break
    if (
      (AUXILIARY.test(token.lower) && !isTiedTo(tokens, from - 1)) ||
      /n['’]t$/.test(token.lower) ||
      (SPEECH.has(token.lower) && !token.isCapital && !SOURCES.has(token.lower))
    )
      break
    from--
  }
  while (from < end && (LEADING.test(tokens[from]?.lower ?? '') || tokens[from]?.kind === 'mark'))
    from++
  if (PREPOSITION.test(tokens[from]?.lower ?? '')) from = afterAdverbial(tokens, from, end)
  from = afterVerb(tokens, from, end)
  if (PRONOUN.test(tokens[from]?.lower ?? '') && end - from > 1)
    from = afterClause(tokens, from, end)
  // 'stepping up his mockery of the candidate he called …'
  if (PRONOUN.test(tokens[end - 1]?.lower ?? '')) from = end - 1
  return asSource(tokens, from, end)
}

/** 'Cole and Haddad', 'the trade and industry secretary': what stands before the 'and' is of the phrase. */
const isJoined = (tokens: readonly Token[], from: number, end: number): boolean =>
  (tokens[from]?.isCapital === true && tokens[from - 2]?.isCapital === true) ||
  isBare(tokens.slice(from, end))

/** 'a source close to Orlov': no infinitive's 'to'. */
const isTiedTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' &&
  /^(?:close|near|adviser|advisor|aide|envoy|ambassador|secretary|assistant|heir|report|submission|presentation)$/.test(
    tokens[at - 1]?.lower ?? '',
  )

/** 'Before he left on Tuesday the chancellor said': the last noun with an article that no preposition ties. */
function afterClause(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at > from + 1; at--)
    if (/^(?:the|an?)$/.test(tokens[at]?.lower ?? ''))
      return PREPOSITION.test(tokens[at - 1]?.lower ?? '') ||
        /^(?:of|to|into)$/.test(tokens[at - 1]?.lower ?? '')
        ? from
        : at
  return from
}

/** 'The star sued a woman who claimed', 'In a filing to regulators the airline said': the last noun is the subject. */
function afterVerb(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at > from + 1; at--) {
    const before = tokens[at - 1]
    if (/^(?:an?|the)$/.test(tokens[at]?.lower ?? '') && before?.isCapital === false)
      if (/(?:[^e]ed|[^sui]s)$/.test(before.lower)) return at
  }
  return from
}

/** 'In Khartoum officials', 'On Tuesday the ministry', 'Last week the agency'. */
function afterAdverbial(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const begins = /^(?:the|an?|one|some)$/.test(token.lower) && at > from + 1
    const afterName = at > from + 1 && tokens[at - 1]?.isCapital === true && !token.isCapital
    if (begins || (afterName && token.kind === 'word')) return at
  }
  return Math.min(from + 2, end)
}

/** The subject of the first verb, for the second: 'A retired officer played it down and said'. */
export function sentenceSubject(tokens: readonly Token[], limit: number): Span | null {
  let from = startOfClause(tokens, limit)
  while (from < limit && (LEADING.test(tokens[from]?.lower ?? '') || tokens[from]?.kind === 'mark'))
    from++
  if (PREPOSITION.test(tokens[from]?.lower ?? '')) return null
  if (AUXILIARY.test(tokens[from]?.lower ?? '')) return null
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token === undefined || next === undefined) return null
    if (PRONOUN.test(token.lower) && at === from) return asSource(tokens, at, at + 1)
    // 'Cole's former adviser' isn't Cole, and 'Cole's side' speaks for itself.
    if (token.isPossessive) {
      const office = tokens.slice(at + 1, at + 6).findIndex(({ lower }) => isRole(lower))
      if (office === -1) return null
      let end = at + office + 2
      // 'China's foreign ministry spokeswoman Mao Ning'
      while (end < limit && tokens[end]?.kind === 'word' && tokens[end]?.isCapital === true) end++
      return asSource(tokens, from, end)
    }
    const ends =
      next.kind === 'mark' ||
      next.lower === 'who' ||
      (!next.isCapital && !isWithinNoun(tokens, at + 1))
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

/** 'A US official', 'a US trade official': the noun is this word, or the next where no verb stands before it. */
const isWithinNoun = (tokens: readonly Token[], at: number): boolean => {
  const [lower, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (SOURCES.has(lower) || isRole(lower)) return true
  return MODIFIERS.has(lower) && (SOURCES.has(next) || isRole(next))
}

/** After the last quotation before the verb, or the sentence's start. */
function startOfClause(tokens: readonly Token[], limit: number): number {
  for (let at = limit - 1; at >= 0; at--) if (tokens[at]?.text === '”') return at + 1
  return 0
}

/** The noun phrase that begins at token `from`: 'said a source in Washington on Monday'. */
export function objectAt(tokens: readonly Token[], from: number): Span | null {
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
  while (end > from && /^(?:and|or|but)$/.test(tokens[end - 1]?.lower ?? '')) end--
  return asSource(tokens, from, end)
}

/** The span of a row of small words with an article or owner before them, or null. */
export function nounPhrase(tokens: readonly Token[], from: number, end: number): Span | null {
  const row = tokens.slice(from, end)
  const [first, last] = [row[0], row.at(-1)]
  const isNoun =
    row.length > 1 &&
    /^(?:the|an?|another|his|her|its|their)$/i.test(first?.text ?? '') &&
    row.every(({ kind, lower }) => kind === 'word' && !CLAUSE.test(lower) && !AUXILIARY.test(lower))
  return isNoun && first && last ? { start: first.start, end: last.end } : null
}

/** 'financial firm', 'website': one thing or person without an article, the rest of a phrase cut short. */
function isBare(row: readonly Token[]): boolean {
  const noun = headWords(row.map(({ lower }) => lower))
  return (
    row.length > 0 &&
    row.every(({ kind, isCapital, isPossessive }) => {
      return kind === 'word' && !isCapital && !isPossessive
    }) &&
    !DETERMINED.test(row[0]?.lower ?? '') &&
    !noun.some((word) => MANY.test(word) || isPluralRole(word))
  )
}

/** The span of a phrase that can be a source: a pronoun, a capitalised name, or a noun for one. */
function asSource(tokens: readonly Token[], from: number, end: number): Span | null {
  const first = tokens[from]
  const last = tokens[end - 1]
  if (first === undefined || last === undefined || end <= from) return null
  if (first.kind === 'number' || NO_SOURCE.test(first.lower) || NO_END.test(last.lower)) return null
  const row = tokens.slice(from, end)
  // 'he hit back at claims he had used': whoever he is.
  if (PRONOUN.test(first.lower) && row.length > 1) return asSource(tokens, from, from + 1)
  if (/(?:ed|ing)$/.test(first.text) && GOES_ON.test(row[1]?.lower ?? '')) return null
  if (row.length === 1 && ADVERBIAL.test(first.lower) && !GIVEN_NAMES.has(first.lower)) return null
  const isSource =
    (row.length === 1 && PRONOUN.test(first.lower)) ||
    row.some(({ isCapital, lower }) => {
      return isCapital || SOURCES.has(lower) || isRole(lower) || lower.endsWith('-year-old')
    })
  if (!isSource || (isBare(row) && tokens[end]?.text !== ',')) return null
  // 'Moody's said' keeps its s; 'the Blues' said' not its mark, nor 'it's said that' its verb.
  const bareEnd = last.start + last.text.length
  const isBareName = last.end === bareEnd + 1 || PRONOUN.test(last.lower)
  return { start: first.start, end: last.isPossessive && isBareName ? bareEnd : last.end }
}
