// Who does the speaking: the words before a verb of speech that are its subject, however they are set off from it.
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { isDayOrMonth } from '../../language/calendar-words.ts'
import type { Span } from '../../language/article.ts'
import { isRole } from '../people/role-words.ts'
import { AUXILIARY, CLAUSE } from './phrase-words.ts'
import { commaBefore, nounPhrase, phraseEnding, sentenceSubject } from './source-phrases.ts'
import { ADVERBS } from './speech-words.ts'
import type { Token } from '../tokens.ts'

const NOUN_IN_LY =
  /(?:family|ally|assembly|supply|rally|monopoly|anomaly|bully|daily|weekly|monthly|elderly|reply)$/

/** 'also', 'repeatedly', and whatever small word ends in -ly and isn't a noun. */
function isAdverb(token: Token | undefined): boolean {
  if (token === undefined || token.lower === 'who') return false
  if (ADVERBS.has(token.lower)) return true
  return !token.isCapital && token.lower.endsWith('ly') && !NOUN_IN_LY.test(token.lower)
}

/** 'rebels last year declared', 'the bank this week said', 'the bank in March said'. */
function isTime(tokens: readonly Token[], end: number): boolean {
  const [before = '', last = ''] = [tokens[end - 2]?.lower, tokens[end - 1]?.lower]
  return /^(?:in|late|early)$/.test(before)
    ? isDayOrMonth(last.toLowerCase()) || /^\d{4}$/.test(last)
    : /^(?:last|this|next|earlier|that)$/.test(before) &&
        /^(?:year|month|week|night|weekend|summer|autumn|winter|spring|morning|evening|afternoon)$/.test(
          last,
        )
}

/** 'was quoted as saying', 'is saying'. */
export function isQuotedAs(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.lower === 'saying' &&
    /^(?:as|is|was|are|were|been)$/.test(tokens[index - 1]?.lower ?? '')
  )
}

/** 'A woman who lived with Orlov told police': all of it, where the relative clause has a verb of its own. */
function withRelative(tokens: readonly Token[], end: number): Span | null {
  for (let at = end - 2; at > Math.max(0, end - 12); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (token.lower !== 'who') continue
    const verb = tokens[at + 1]?.lower ?? ''
    if (!/\p{L}{2}ed$/u.test(verb) && !OWN_VERB.test(verb)) return null
    const noun = phraseEnding(tokens.slice(0, at), at)
    const last = tokens[end - 1]
    return noun && last ? { start: noun.start, end: last.end } : null
  }
  return null
}

const OWN_VERB =
  /^(?:is|was|are|were|has|had|lives?|works?|knows?|knew|saw|ran|led|lost|won|left|took|heard|met|sat|stood|spoke|came|went|owns?|hit|made|gave|held|kept|got|found|became|brought|wrote|drew|fell|caught|bought|sold|paid|taught|flew|fled|drove)$/

/** The subject of the verb of speech at `verb`, where it stands before it; null when it doesn't. */
export function subjectBefore(tokens: readonly Token[], verb: number): Span | null {
  let end = verb
  if (isQuotedAs(tokens, verb)) {
    end = verb - 2
    while (
      end > 0 &&
      /^(?:quoted|cited|is|are|was|were|been|has|had)$/.test(tokens[end]?.lower ?? '')
    )
      end--
    end++
    // 'the website quoted him as saying': it isn't the website that says it.
    if (/^(?:him|her|them)$/.test(tokens[end - 1]?.lower ?? '')) return null
  }
  while (end > 0 && isAdverb(tokens[end - 1])) end--
  if (isTime(tokens, end)) end -= 2
  const last = tokens[end - 1]
  if (last === undefined) return null
  if (last.lower === 'who' || last.text === ',') {
    // 'X, who …, said' and 'X, the minister, said': the name stands before the comma that opened it.
    const from = last.text === ',' ? commaBefore(tokens, end - 1) : end - 1
    return from === -1
      ? null
      : (opening(tokens, from) ??
          described(tokens, tokens[from - 1]?.text === ',' ? from - 1 : from))
  }
  if (CLAUSE.test(last.lower))
    return /^(?:and|but)$/.test(last.lower) ? sentenceSubject(tokens, end - 1) : null
  if (last.kind === 'mark' || AUXILIARY.test(last.lower)) return null
  return (
    withoutClosingComma(tokens, end) ??
    withRelative(tokens, end) ??
    phraseEnding(tokens, end) ??
    behindQuotation(tokens, end)
  )
}

/**
 * 'Jan Orlov, provost of a college, Vell, and a former envoy, said', 'Sen. Jan Orlov, R-Vell, a doctor, said': of several
 * things set off between the name that opens the sentence and its verb, none speaks.
 */
function opening(tokens: readonly Token[], last: number): Span | null {
  const first = tokens.findIndex(({ text }) => text === ',')
  const isName =
    first > 1 &&
    first < 6 &&
    tokens.slice(0, first).every((token) => token.isCapital) &&
    !WHERE.test(tokens[0]?.lower ?? '')
  const isRow = tokens.slice(first, last).every(({ text }) => !/^[”“"()–—;:]$/.test(text))
  const hasVerb = tokens.slice(first, last).some(({ lower }) => AUXILIARY.test(lower))
  return isName && first < last && isRow && !hasVerb
    ? phraseEnding(tokens.slice(0, first), first)
    : null
}

/** '"…," the zoo said': whoever stands between a quotation and its verb speaks, whatever the noun. */
function behindQuotation(tokens: readonly Token[], end: number): Span | null {
  const from = tokens.slice(0, end).findLastIndex(({ text }) => text === '”') + 1
  return from > 0 && end - from < 7 ? nounPhrase(tokens, from, end) : null
}

/** 'Jan Orlov, an analyst at Vell Bank told …': the name stands before what he is, whose closing comma was forgotten. */
function withoutClosingComma(tokens: readonly Token[], end: number): Span | null {
  let comma = end - 1
  while (comma > end - 12 && tokens[comma]?.kind === 'word') comma--
  let from = comma
  while (tokens[from - 1]?.isCapital === true) from--
  const what = tokens.slice(comma + 1, end)
  const isName = comma - from > 1 && comma - from < 5 && !tokens[comma - 1]?.isPossessive
  const isWhat = /^an?$/.test(what[0]?.lower ?? '') && what.some(({ text }) => isRole(text))
  const isBody = what.length > 1 && what.every(({ isCapital }) => isCapital)
  const opens = from === 0 || tokens[from - 1]?.text === '”'
  const isGiven = GIVEN_NAMES.has(tokens[from]?.lower ?? '')
  return tokens[comma]?.text === ',' && isName && opens && (isWhat || (isBody && isGiven))
    ? phraseEnding(tokens.slice(from, comma), comma - from)
    : null
}

/** 'X, a guard at the gate, on the north side, said': the name stands before what X is. */
function described(tokens: readonly Token[], end: number): Span | null {
  return nameBefore(tokens, end) ?? phraseEnding(tokens, end)
}

/** 'In New York, the mayor, Jan Orlov, said': a place speaks no more than it is described. */
const WHERE = /^(?:in|at|near|outside|across)$/

const NO_ROLE =
  /^(?:with|by|for|to|from|in|on|at|of|and|or|but|as|who|which|when|while|after|before|where|like|including)$/

/** The row of capitals before the ', a guard …' that ends at `end`. */
function nameBefore(tokens: readonly Token[], end: number): Span | null {
  const comma = commaBefore(tokens, end)
  const what = tokens.slice(comma + 1, comma + 5)
  const isWhat =
    /^(?:an?|the)$/.test(what[0]?.text ?? '') ||
    (what[0]?.isCapital === false &&
      !NO_ROLE.test(what[0].lower) &&
      what.some(({ text }) => isRole(text)))
  if (!isWhat) return null
  const from = rowStart(tokens, comma)
  if (isPlace(tokens, from)) return null
  // 'Near Boston, Massachusetts, the governor': the state of the town.
  if (tokens[from - 1]?.text === ',' && isPlace(tokens, rowStart(tokens, from - 1))) return null
  return from < comma ? phraseEnding(tokens.slice(from, comma), comma - from) : null
}

/** Where the row of capitals begins that ends before `to`. */
function rowStart(tokens: readonly Token[], to: number): number {
  let from = to
  while (tokens[from - 1]?.isCapital === true) from--
  return from
}

/** Whether the row that begins at `from` is where something is: its preposition may have a capital too. */
const isPlace = (tokens: readonly Token[], from: number): boolean =>
  WHERE.test(tokens[from]?.lower ?? '') || WHERE.test(tokens[from - 1]?.lower ?? '')
