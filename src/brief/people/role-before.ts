// The role a text gives a person before the name: 'RBI Governor X', 'Minister for Information X', 'the
// country's leader, X,'. Read from the name leftwards: rank, head, complement, and what goes before.
import { POST_NOMINAL } from './name-words.ts'
import { relation } from './relation.ts'
import { DETERMINER, type Role } from './role.ts'
import { isStarredIn, isVerbHere } from './role-as-verb.ts'
import { leftEdge } from './role-edge.ts'
import { GENERAL_AFTER, headBehind, type Head } from './role-head.ts'
import { ADDRESS, isPluralRole, isRole, KIN, PARTY, RANKS } from './role-words.ts'
import { isCloseBehind, type Token } from '../tokens.ts'

/** The role right before a name that starts at token `name`, or null. */
export function roleBefore(tokens: readonly Token[], name: number, nameEnd: number): Role | null {
  let at = name - 1
  let comma = tokens[at]?.text === ','
  if (comma) at--
  while (
    at >= 0 &&
    ADDRESS.has(tokens[at]?.lower ?? '') &&
    tokens[at]?.isCapital === true &&
    !isRole(tokens[at]?.lower ?? '')
  )
    at--
  const isAddressed = at < name - 1 - Number(comma)
  // 'the Attorney General, Mr X,'
  if (isAddressed && !comma && tokens[at]?.text === ',') {
    comma = true
    at--
  }
  const ranksEnd = at + 1
  while (at >= 0 && isRank(tokens, at)) at--
  const ranks = at + 1
  // 'Vilmar police spokesperson, Brigadier X'
  const office = ranks < ranksEnd && tokens[at]?.text === ',' ? headBehind(tokens, at - 1) : null
  if (office !== null && nameEnd - name > 1 && isOfRank(tokens, office))
    return { ...office, from: leftEdge(tokens, office.head, office.to), sureness: 1 }
  const found = headBehind(tokens, at)
  if (found !== null && isShared(tokens, found.head)) return null
  if (found !== null && !(ranks < ranksEnd && PARTY.test(tokens[found.head]?.lower ?? ''))) {
    const from = leftEdge(tokens, found.head, found.to)
    if (from === found.head && isVerbHere(tokens, found.head)) return null
    if (isStarredIn(tokens, found.head)) return null
    if (isOneOfThem(tokens, from, found.head)) return null
    // 'Brian 'Head' Welch': a mark stands between.
    if (!comma && !isCloseBehind(tokens, found.to)) return null
    if (!comma) return { from, to: found.to, head: found.head, sureness: 1 }
    return isSetOff(tokens, from, found, nameEnd)
      ? { from, to: found.to, head: found.head, sureness: 1 }
      : null
  }
  if (ranks === ranksEnd)
    return nameEnd - name > 1 ? relation(tokens, at, comma ? nameEnd : -1) : null
  if (comma) return null
  // 'Air Deccan', 'Group Seven': parts of ranks that are none alone.
  if (
    ranks === ranksEnd - 1 &&
    /^(?:air|rear|field|wing|flight|group|squadron|vice)$/.test(tokens[ranks]?.lower ?? '')
  )
    return null
  const head = ranksEnd - 1
  const from = leftEdge(tokens, ranks, ranksEnd)
  const bare = from === ranks
  return { from, to: ranksEnd, head, sureness: bare ? 2 : 1 }
}

const OF_KIN = new RegExp(`^(?:${KIN})$`)

/** 'husband and wife X and Y': a role of two people, whose names both follow. */
function isShared(tokens: readonly Token[], head: number): boolean {
  return (
    OF_KIN.test(tokens[head]?.lower ?? '') &&
    /^(?:and|&)$/.test(tokens[head - 1]?.text ?? '') &&
    isRole(tokens[head - 2]?.lower ?? '')
  )
}

/**
 * An office of more than a word, in a body or with its field, and of one: 'ministers, General X' are a list, and
 * 'her closest rival, Senator X' doesn't say whose.
 */
function isOfRank(tokens: readonly Token[], { head, to }: Head): boolean {
  const lower = tokens[head]?.lower ?? ''
  const from = leftEdge(tokens, head, to)
  if (/^(?:his|her|their|my|our)$/.test(tokens[from]?.lower ?? '')) return false
  // 'the brother of the prime minister, General X'
  if (tokens[from - 1]?.lower === 'of' && OF_KIN.test(tokens[from - 2]?.lower ?? '')) return false
  return to - from > 1 && !isPluralRole(lower) && !PARTY.test(lower)
}

/** 'the country's leader, X,' but not 'ministers, X' in a list. */
function isSetOff(tokens: readonly Token[], from: number, found: Head, nameEnd: number): boolean {
  const isPost = POST_NOMINAL.test(tokens[nameEnd]?.text ?? '')
  const next = tokens[isPost ? nameEnd + 1 : nameEnd]
  if (next !== undefined && !/^[,.;:)–—"”]$/.test(next.text)) return false
  const first = tokens[from]
  const before = tokens[from - 1]
  const definite =
    DETERMINER.test(first?.lower ?? '') ||
    tokens.slice(from, found.head).some(({ isPossessive }) => isPossessive) ||
    /^the$/.test(before?.lower ?? '')
  return definite && first?.lower !== 'a' && first?.lower !== 'an'
    ? true
    : definite && found.to - from > 1
}

function isRank(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !token.isCapital || token.isPossessive || !RANKS.has(token.lower))
    return false
  return !(token.lower === 'general' && GENERAL_AFTER.test(tokens[at - 1]?.lower ?? ''))
}

/** 'Haddad's fellow Lions': what they share isn't said. */
const isOneOfThem = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens[head]?.lower === 'fellow' &&
  (from === head ||
    tokens[head - 1]?.isPossessive === true ||
    DETERMINER.test(tokens[head - 1]?.lower ?? ''))
