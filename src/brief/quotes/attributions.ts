// Who says what is said: subjects of verbs of speech and phrases with 'according to', outside quotations.
import type { Span } from '../../language/article.ts'
import { firstEndingAfter } from '../../language/first-index.ts'
import { AUXILIARY, CLAUSE, PRONOUN } from './phrase-words.ts'
import { nounPhrase, objectAt, phraseEnding, sentenceSubject } from './source-phrases.ts'
import { subjectOf } from './sentence-subjects.ts'
import { isRole } from '../people/role-words.ts'
import { INVERTED, SOURCES, SPEAKING, SPEECH } from './speech-words.ts'
import { isQuotedAs, subjectBefore } from './verb-subject.ts'
import { tokensOf, type Token } from '../tokens.ts'

export interface Attribution extends Span {
  /** The words that name the source, as the text has them. */
  readonly source: Span
  readonly isPronoun: boolean
  /** The verb in small letters; 'according', or ':' where a quotation is led in by nothing else. */
  readonly verb: string
}

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
        : (labelled(tokens, index) ?? sentenceSubject(tokens, index))
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
    if (token.isCapital && (index > 0 || token.text === token.text.toUpperCase())) return
    if (passesOn(tokens, index)) return
    if (!SPEECH.has(token.lower) && !isQuotedAs(tokens, index)) return
    const source = isBy(tokens, index)
      ? agentAt(tokens, index)
      : (inverted(tokens, index) ??
        subjectBefore(tokens, index) ??
        (isInverted(tokens, index)
          ? (objectAt(tokens, index + 1) ?? nounAt(tokens, index + 1))
          : null))
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
  if (found.length === 0) {
    const at = tokens.findIndex(
      ({ lower }, index) => SPEAKING.has(lower) && isSaying(tokens, index),
    )
    const source = at === -1 ? null : subjectOf(tokens.slice(0, at))
    const verb = tokens[at]
    if (source !== null && verb !== undefined)
      found.push(make(source.start, verb.end, source, verb.lower))
  }
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

/** 'Former England spinner Jan Orlov: "…"': all that stands before the colon, if it is a name with what he is. */
function labelled(tokens: readonly Token[], colon: number): Span | null {
  const row = tokens.slice(0, colon)
  const isLabel =
    row.length < 8 &&
    row.every(
      ({ kind, lower }) => kind === 'word' && !AUXILIARY.test(lower) && !CLAUSE.test(lower),
    ) &&
    row.at(-1)?.isCapital === true &&
    row.at(-2)?.isCapital === true
  return isLabel ? phraseEnding(tokens, colon) : null
}

/** 'X issued a statement saying "…"', 'X agreed to talks, calling them "open"': the quotation follows in the clause. */
function isSaying(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined || AUXILIARY.test(before.lower)) return false
  return tokens.slice(index + 1, index + 9).some(({ text }) => text === '”')
}

/** Tokens outside quotations; each quotation is left as one mark, so that '," said X' still shows. */
export function outside(tokens: readonly Token[], quoted: readonly Span[]): Token[] {
  const kept: Token[] = []
  let at = firstEndingAfter(quoted, tokens[0]?.start ?? 0)
  for (const token of tokens) {
    while (at < quoted.length && (quoted[at]?.end ?? 0) <= token.start) at++
    const quote = quoted[at]
    if (quote === undefined || token.start < quote.start) {
      kept.push(isName(token, kept.at(-1)) ? { ...token, lower: token.text } : token)
    } else if (kept.at(-1)?.text !== '”')
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

/** 'Theresa May', 'the WHO': a capital within its sentence is none of the small words that phrases begin and end with. */
function isName({ lower, text, isCapital }: Token, before: Token | undefined): boolean {
  if (!isCapital) return false
  if (AUXILIARY.test(lower) && before !== undefined && before.kind !== 'mark') return true
  return lower === 'may' || (text.length > 1 && text === text.toUpperCase() && isSmallWord(lower))
}

const isSmallWord = (lower: string): boolean =>
  AUXILIARY.test(lower) || CLAUSE.test(lower) || PRONOUN.test(lower)

/** 'The Post quoted X as saying': X says it. 'Critical of some Lornish states' is no verb. */
function passesOn(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index]?.lower ?? ''
  const next = tokens[index + 1]?.lower ?? ''
  // 'A post called "Monsters" is gone'
  if (/^(?:called|dubbed|termed|branded)$/.test(verb) && tokens[index + 1]?.text === '”')
    return AUXILIARY.test(tokens[index + 2]?.lower ?? '')
  // 'false media reports suggesting'
  if (verb === 'reports' && /^(?:of|about|on)$|ing$/.test(next)) return true
  // 'Berg, criticised for his fouls, left'
  if (
    /^(?:critici[sz]|slamm|blast|prais|condemn|accus)ed$/.test(verb) &&
    /^(?:for|over|as|of)$/.test(next)
  )
    return true
  // 'beat Wall Street estimates', 'claimed asylum'
  if (/^(?:estimates|demands|notes)$/.test(verb) && isObject(tokens, index)) return true
  if (/^claim(?:ed|s)$/.test(verb) && THING_CLAIMED.test(next)) return true
  if (verb === 'states') return !/^(?:that|[:,”])$/.test(tokens[index + 1]?.text ?? '')
  return (
    /^(?:quoted|cited)$/.test(verb) &&
    tokens
      .slice(index + 2, index + 14)
      .some(({ lower }, at, row) => lower === 'saying' && row[at - 1]?.lower === 'as')
  )
}

const THING_CLAIMED =
  /^(?:asylum|benefits?|victory|gold|silver|bronze|compensation|expenses|credit|lives|refuge)$/

/** Whether a preposition or a verb that takes it stands before a noun in s that may be a verb. */
function isObject(tokens: readonly Token[], index: number): boolean {
  if (!/^[,.;]$/.test(tokens[index + 1]?.text ?? '.')) return false
  return tokens.slice(Math.max(1, index - 4), index).some(({ lower }, at) => {
    const before = tokens[Math.max(1, index - 4) + at - 1]
    // 'the Bank of England estimates', 'an analyst with Vell Capital estimates'
    const isOfWho = before !== undefined && (before.isCapital || isSpeaker(before.lower))
    return TAKES_OBJECT.test(lower) || (/^(?:with|from|of|over)$/.test(lower) && !isOfWho)
  })
}

const TAKES_OBJECT = /^(?:above|below|than|beat|beats|beating|missed|missing|topped|topping)$/

const isSpeaker = (lower: string): boolean => isRole(lower) || SOURCES.has(lower)

/** '," said X', or 'said X' where nothing before can be the subject. */
function isInverted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return (
    INVERTED.has(tokens[index]?.lower ?? '') &&
    (before === undefined || /^[,”"]$/.test(before.text))
  )
}

/** '"…," added his dad.' */
function nounAt(tokens: readonly Token[], from: number): Span | null {
  if (tokens[from - 2]?.text !== '”') return null
  const length = tokens.slice(from, from + 5).findIndex(({ kind }) => kind === 'mark')
  return length > 0 ? nounPhrase(tokens, from, from + length) : null
}

/** 'numbers reported by X', 'a plan described by X as': the verb's subject says nothing. */
const isBy = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.lower === 'by' && /(?:ed|held|found)$/.test(tokens[index]?.lower ?? '')

function agentAt(tokens: readonly Token[], index: number): Span | null {
  const tells =
    /^(?:report|describ|call|dubb|term|brand|quot|cit|estimat|disclos|announc|reveal)ed$/
  return tells.test(tokens[index]?.lower ?? '') ? objectAt(tokens, index + 2) : null
}

/** 'X, the envoy to Y, left, said Z.': it is Z who says so. */
function inverted(tokens: readonly Token[], index: number): Span | null {
  if (!/^(?:said|says|added|adds|explained|argued)$/.test(tokens[index]?.lower ?? '')) return null
  if (!isInverted(tokens, index) || tokens[index + 1]?.isCapital !== true) return null
  const object = objectAt(tokens, index + 1)
  const next = tokens.find(({ start }) => start >= (object?.end ?? 0))
  return next === undefined || /^[,.;]$/.test(next.text) ? object : null
}
