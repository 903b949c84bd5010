// Runs of capitalised words that can be the name of a person, told from offices, bodies and places by
// the tables of name-words.ts and role-words.ts.
import { STARTERS } from '../../language/abbreviations.ts'
import { isDayOrMonth } from '../../language/calendar-words.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { NOT_NAMES, PARTICLES, POST_NOMINAL, THING_ENDS } from './name-words.ts'
import { ADDRESS, COMPLEMENTS, isRole, MODIFIERS, RANKS } from './role-words.ts'
import type { Token } from '../tokens.ts'
import { isLikeAName } from './like-a-name.ts'
import { isAcronymWord, isWordBehind, NO_NAME_SHAPE } from './name-shape.ts'

/** A run of name words: token indices, end exclusive. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

const ARTICLE_NAME = /^(?:al|el|as|ash|an|ad|ar|at|ul|ur|ud)[-‐‑]\p{Lu}/u
const LONGEST = 6

/** The name runs of a sentence, in order. */
export function nameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = []
  let index = 0
  while (index < tokens.length) {
    const to = runFrom(tokens, index)
    if (to === index) index++
    else {
      const run = { from: afterComplement(tokens, index, to), to }
      if (isLikeAName(tokens, run)) runs.push(run)
      index = to
    }
  }
  return runs
}

/** 'Minister for Roads Kofi Mensah': the office goes on into the run, the name is its end. */
function afterComplement(tokens: readonly Token[], from: number, to: number): number {
  const isOffice =
    /^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '') && isRole(tokens[from - 2]?.lower ?? '')
  if (!isOffice || to - from < 3) return from
  for (let at = from + 1; at < to - 1; at++) if (GIVEN_NAMES.has(tokens[at]?.lower ?? '')) return at
  return to - (isInitial(tokens[to - 2]) ? 3 : 2)
}

function isInitial(token: Token | undefined): boolean {
  return /^\p{Lu}\.?$/u.test(token?.text ?? '')
}

function runFrom(tokens: readonly Token[], from: number): number {
  if (!isNameWord(tokens, from, from)) return from
  let to = from + 1
  while (to < tokens.length && to - from < LONGEST) {
    if (tokens[to - 1]?.isPossessive === true || !isWordBehind(tokens, to)) break
    const next = afterParticles(tokens, to)
    if (!isNameWord(tokens, next, from)) break
    to = next + 1
  }
  return to
}

/** The token after the particles that begin at `at`: one, or two ('van der', 'de la'). */
function afterParticles(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 2 && isParticle(tokens, next) && isWordBehind(tokens, next + 1)) next++
  return next
}

function isParticle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.isCapital || !PARTICLES.has(token.lower)) return false
  // 'Rafael Zúniga y Harold Fonseca' are two; 'Ramón y Cajal' is one.
  return !(JOINS.test(token.lower) && GIVEN_NAMES.has(tokens[index + 1]?.lower ?? ''))
}

const JOINS = /^[ye]$/

function isNameWord(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index]
  if (token === undefined || token.kind !== 'word') return false
  const { text, lower } = token
  // 'met Anna Finn May 5'
  if (index > from + 1 && isDayOrMonth(lower)) return false
  if (ARTICLE_NAME.test(text)) return true
  if (!token.isCapital || NO_NAME_SHAPE.test(text)) return false
  if (text === 'I' && tokens[index + 1]?.isCapital !== true) return false
  if (index > from && GIVEN_NAMES.has(tokens[from]?.lower ?? '') && isLastCapital(tokens, index))
    return !isAcronymWord(text) && !STARTERS_AFTER.test(lower) && !THING_ENDS.has(lower)
  if (index > from && STARTERS_AFTER.test(lower)) return false
  if (isGivenNameAndTitle(tokens, index, from) || isTitledSurname(tokens, index, from)) return true
  // 'race director Christian Prudhomme'
  const before = tokens[index - 1]
  const isGiven = index === from && GIVEN_NAMES.has(lower) && tokens[index + 1]?.isCapital === true
  if (isGiven && before?.isCapital === false && isRole(before.lower)) return true
  // 'Sen. Bill Cassidy', 'President Bill Clinton'; 'the Justice Bill Committee' is none.
  const isOfficer = isRole(before?.lower ?? '') || RANKS.has(before?.lower ?? '')
  if (isGiven && isOfficer && !NOT_NAMES.has(tokens[index + 1]?.lower ?? '')) return true
  // 'the Roman Catholic Archbishop'
  if (
    lower === 'roman' &&
    /^(?:catholic|empire|republic|law)s?$/.test(tokens[index + 1]?.lower ?? '')
  )
    return false
  if (isTradesSurname(tokens, index, from)) return true
  if (NOT_NAMES.has(lower) || isRole(lower) || RANKS.has(lower) || ADDRESS.has(lower)) return false
  if (GIVEN_NAMES.has(lower)) return true
  if (index > from && PARTICLES.has(lower)) return true
  if (MODIFIERS.has(lower) || COMPLEMENTS.has(lower) || isAcronymWord(text)) return false
  if (index === from && STARTERS.has(lower)) return false
  if (/^\p{Lu}$/u.test(text)) return index > from || /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')
  return true
}

/** 'Dean Smith', 'Khalid Sheikh Mohammed': a title's word as a part of the name. */
function isGivenNameAndTitle(tokens: readonly Token[], index: number, from: number): boolean {
  const lower = tokens[index]?.lower ?? ''
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (after?.isCapital !== true || !isWordBehind(tokens, index + 1)) return false
  if (index > from)
    return (
      /^(?:sheikh|shaikh)$/.test(lower) &&
      GIVEN_NAMES.has(before?.lower ?? '') &&
      GIVEN_NAMES.has(after.lower)
    )
  // 'Prime Minister Sheikh Hasina': without the title there would be no name.
  if (/^(?:sheikh|shaikh)$/.test(lower))
    return isRole(before?.lower ?? '') && isLastCapital(tokens, index + 1)
  const opensName = before?.isCapital !== true && !/^(?:the|a|an)$/.test(before?.lower ?? '')
  return isRole(lower) && GIVEN_NAMES.has(lower) && opensName
}

/** 'Secretary Elaine Duke': a title's word as the surname of somebody whose office is named before. */
function isTitledSurname(tokens: readonly Token[], index: number, from: number): boolean {
  const isBehindRole = index === from + 1 && isRole(tokens[from - 1]?.lower ?? '')
  return (
    isLastCapital(tokens, index) &&
    // 'Hun Sen': the senator's title stands before a name.
    ((index === from + 1 && tokens[index]?.text === 'Sen') ||
      ((isBehindRole || (index > from + 1 && LATE_SURNAMES.test(tokens[index]?.lower ?? ''))) &&
        SURNAMES.test(tokens[index]?.lower ?? '')))
  )
}

/** 'Lucian Cook, head of research': a trade as the surname behind a word that is no office. */
const isTradesSurname = (tokens: readonly Token[], index: number, from: number): boolean =>
  index === from + 1 &&
  /^(?:baker|butcher|cook|driver|farmer|porter|carpenter)$/.test(tokens[index]?.lower ?? '') &&
  /^(?:,|said|says|told)$/.test(tokens[index + 1]?.text ?? '')

const SURNAMES =
  /^(?:duke|earl|dean|bishop|pope|baker|butcher|cook|driver|farmer|porter|carpenter|king|dame)$/
/** 'Billie Jean King', 'Kofi Yeboah Dame': the third word of a name. */
const LATE_SURNAMES = /^(?:king|dame|bishop|baker|cook|dean)$/
const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii)$/

/** 'Theresa May' may end in any word, 'Salman Humanitarian Aid' goes on. */
function isLastCapital(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return (
    next === undefined ||
    !next.isCapital ||
    SUFFIX.test(next.lower) ||
    POST_NOMINAL.test(next.text) ||
    !isWordBehind(tokens, index + 1) ||
    isRole(next.lower)
  )
}

const STARTERS_AFTER =
  /^(?:the|and|of|on|in|to|for|with|you|your|me|my|it|we|they|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
