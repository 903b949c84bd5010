// What ties capitalised words into one name: which words can stand in it, and the small ones between them.
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../language/calendar-words.ts'
import { BODY } from '../definitions/named-body.ts'
import { isRole, RANKS } from '../people/role-words.ts'
import { isCloseBehind, type Token } from '../tokens.ts'
import { kindOfHead } from './kinds.ts'

/** Words of time: their capital makes no name. */
export const TIME = new RegExp(
  `^(?:${WEEKDAYS}s?|${MONTHS}|${SHORT_MONTHS}|christmas|easter|ramadan|spring|summer|autumn|winter)$`,
  'i',
)
/** Small words within a name, with a capitalised word on both sides. */
const LINK =
  /^(?:of|for|de|del|della|di|du|des|da|do|dos|el|la|al|bin|ibn|der|den|van|von|zu|y|e|&)$/
const LINK_OF_BODIES = /^(?:on|in|to|against|and|with)$/
/** Verbs of which a name is the object, and 'for' begins where to or what for. */
const LEAVES =
  /^(?:left|leaves?|leaving|quit|quits|quitting|fled|flees?|fleeing|depart(?:s|ed|ing)|abandon(?:s|ed|ing)?|swap(?:s|ped|ping)?|exchang(?:e|es|ed|ing)|mistook)$/

/** 'the Hong Kong-based China Energy Fund': stands before a name and is none of it. */
const SAYS_WHOSE = /-(?:based|backed|born|controlled|funded|headquartered|led|owned|run)$/

/** '3GSM': a number at the head of a name's word. */
export const isNumbered = ({ text }: Token): boolean => /^\d{1,2}\p{Lu}{3,}$/u.test(text)

/** Whether a token can stand in a name: a capitalised word that is no time, a short number behind one. */
export function isNameToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return false
  // '3GSM World Congress'
  if (isNumbered(token)) return true
  if (token.kind === 'number')
    return /^\d{1,3}$/.test(token.text) && tokens[at - 1]?.isCapital === true
  if (/^(?:al|el|as|ash|an|ad|ar|at)[-‐‑]\p{Lu}/u.test(token.text)) return true
  return token.isCapital && !TIME.test(token.lower) && !SAYS_WHOSE.test(token.lower)
}

/** Whether a token stands close behind another that is no mark. */
export function isBehindWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind !== 'mark' && isCloseBehind(tokens, at)
}

/** Whether the small word at `at` (or 'the' with a link before it) ties a name's parts together. */
export function isLink(tokens: readonly Token[], at: number, to: number): boolean {
  const length = linkLength(tokens, at)
  const link = tokens[at - length + 1]
  const left = tokens[at - length]
  if (length === 0 || link === undefined || left === undefined) return false
  if (
    !isNameToken(tokens, at - length) ||
    left.isPossessive ||
    !isBehindWord(tokens, at - length + 1)
  )
    return false
  if (isRole(left.lower) || RANKS.has(left.lower)) return false
  if (link.lower === 'of') return mayHaveOf(left) || isAimOfBody(tokens, at - length)
  if (link.lower === 'for') return !isLeft(tokens, at - length)
  if (LINK.test(link.lower)) return true
  if (link.lower === 'and') return joinsOneName(tokens, at, to)
  if (link.lower === 'on' && /^(?:Project|Campaign|Partnership|Roundtable)$/.test(left.text))
    return true
  return BODY.test(left.text) || isAimOfBody(tokens, at - length)
}

/** 'She left Paris for London': the name that ends at `at` is what somebody goes from, not a part of one name. */
function isLeft(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (from > 0 && isNameToken(tokens, from - 1)) from--
  return LEAVES.test(tokens[from - 1]?.lower ?? '')
}

/** 'Movement for the Freedom' of Vilmar: the word at `at` is what a body is for or on. */
function isAimOfBody(tokens: readonly Token[], at: number): boolean {
  const length = linkLength(tokens, at - 1)
  const body = tokens[at - 1 - length]
  return length > 0 && body !== undefined && !body.isPossessive && mayHaveOf(body)
}

/** 'Bank of Japan', 'Sea of Okhotsk'; but not 'Doug Miller of Milltech Marine'. */
function mayHaveOf(left: Token): boolean {
  return (
    BODY.test(left.text) ||
    kindOfHead([left.lower]) !== null ||
    /^(?:sea|horn|rock|order|voice|sons|daughters|bay|cape|gulf|radio|people|knights|brothers|friends|doctors|soldiers|lords|tower|hall|mount|bridge|gate|isle|church|house|day|night|book|call|world|age|art|king|queen|duke|star)$/.test(
      left.lower,
    )
  )
}

/** How many tokens the link that ends at `at` has: 1 for 'of', 2 for 'of the', 0 for none. */
export function linkLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined || token.isCapital) return 0
  if (/^(?:the|a|an)$/.test(token.lower)) {
    const before = tokens[at - 1]?.lower ?? ''
    return (token.lower === 'the' ? /^(?:of|for|on|in|to|against)$/ : /^for$/).test(before) ? 2 : 0
  }
  return LINK.test(token.text) || LINK.test(token.lower) || LINK_OF_BODIES.test(token.lower) ? 1 : 0
}

/** 'Bureau of Industry and Security', 'Oil and Gas Authority'; but not 'Hamas and Islamic Jihad'. */
function joinsOneName(tokens: readonly Token[], at: number, to: number): boolean {
  const left = tokens.slice(Math.max(0, at - 6), at)
  const ofBody = left.some(
    ({ lower }, index) => /^(?:of|for)$/.test(lower) && BODY.test(left[index - 1]?.text ?? ''),
  )
  return (
    ofBody ||
    (BODY.test(tokens[to - 1]?.text ?? '') && to - at > 2 && tokens[at - 2]?.isCapital !== true)
  )
}

/** Whether the small word at `at` goes on a name that began at `from`, with what stands behind it. */
export function isForwardLink(tokens: readonly Token[], from: number, at: number): boolean {
  const link = tokens[at]
  if (link === undefined || link.isCapital || link.kind === 'number') return false
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  if (!isNameToken(tokens, next) || !isBehindWord(tokens, next)) return false
  const left = tokens[at - 1]
  if (left === undefined || left.isPossessive || isRole(left.lower)) return false
  if (/^(?:of|for)$/.test(link.lower))
    return BODY.test(left.text) || at - from > 1 || link.lower === 'of'
  if (LINK.test(link.lower)) return true
  if (link.lower !== 'and') return LINK_OF_BODIES.test(link.lower) && BODY.test(left.text)
  return tokens.slice(from, at).some(({ lower }, index) => /^(?:of|for)$/.test(lower) && index > 0)
}
