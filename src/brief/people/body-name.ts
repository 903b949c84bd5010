// Names of bodies and countries of several words, where a role takes them with it: all of 'Federal Bureau of
// Investigation', and both words of 'Hong Kong'.
import { STARTERS } from '../../language/abbreviations.ts'
import { isDayOrMonth } from '../../language/calendar-words.ts'
import { isCloseBehind, type Token } from '../tokens.ts'
import { DETERMINER } from './role.ts'
import { BODIES, isRole, MODIFIERS } from './role-words.ts'

/** 'Federal Bureau of Investigation Director X': the body's name goes on before its 'of'. */
export function withBody(tokens: readonly Token[], from: number, head: number): number {
  const noun = tokens[from - 2]
  const isBody =
    from < head &&
    tokens[from]?.isCapital === true &&
    /^(?:of|for)$/.test(tokens[from - 1]?.text ?? '') &&
    noun?.isCapital === true &&
    (BODIES.has(noun.lower) || BODY_OF.test(noun.lower)) &&
    // 'the Labour Party of Prime Minister X': an office of its own, unless it is a ministry's field.
    (MINISTRY.test(noun.lower) ||
      tokens.slice(from, head).some(({ lower }) => !MODIFIERS.has(lower) && !isRole(lower)))
  return isBody ? startOfCapitals(tokens, from - 2) : from
}

const BODY_OF =
  /^(?:academy|association|bureau|church|confederation|congress|organi[sz]ation|senate|union)$/
const MINISTRY =
  /^(?:department|ministry|bureau|council|committee|commission|agency|board|institute)$/

/** Where the row of capitals begins that goes on at token `at`; no opening word of a sentence, nor a day. */
export function startOfCapitals(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > Math.max(0, at - 4)) {
    const before = tokens[from - 1]
    if (before?.isCapital !== true || before.isPossessive || !isCloseBehind(tokens, from)) break
    if (DETERMINER.test(before.lower) || isDayOrMonth(before.lower)) break
    if (from === 1 && STARTERS.has(before.lower)) break
    from--
  }
  return from
}
