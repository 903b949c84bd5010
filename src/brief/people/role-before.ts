// The role a text gives a person before the name: 'RBI Governor X', 'Minister for Information X', 'the
// country's leader, X,'. Read from the name leftwards: rank, head, complement, and what goes before.
import { STARTERS } from '../../language/abbreviations.ts'
import { startOfCapitals, withBody } from './body-name.ts'
import { DETERMINER, STOP, type Role } from './role.ts'
import { afterParticiple, isVerbHere } from './role-as-verb.ts'
import {
  ADDRESS,
  BODIES,
  COMPLEMENTS,
  isPluralRole,
  isRole,
  MODIFIERS,
  RANKS,
} from './role-words.ts'
import { isCloseBehind, type Token } from '../tokens.ts'

const GENERAL_AFTER =
  /^(?:attorney|solicitor|secretary|director|inspector|consul|advocate|governor|surgeon|auditor|prosecutor|postmaster|accountant)$/
const PARTY = /^(?:republican|democrat|conservative|liberal|labour)s?$/
const SMALL =
  /^(?:of|for|in|on|at|to|by|with|from|into|over|under|about|against|than|that|this|these|those|not|also|or|nor|if|so|be|been|being|met|named|called|where|when|how|there|whether|because)$/
/** 'Watch Senator X explain': what a site asks its readers. */
const ORDER = /^(?:watch|see|read|hear|meet|follow)$/
const CAPITAL_INSIDE = /^\p{Ll}+[-‐‑]\p{Lu}/u

/** The role right before a name that starts at token `name`, or null. */
export function roleBefore(tokens: readonly Token[], name: number, nameEnd: number): Role | null {
  let at = name - 1
  const comma = tokens[at]?.text === ','
  if (comma) at--
  while (
    at >= 0 &&
    ADDRESS.has(tokens[at]?.lower ?? '') &&
    tokens[at]?.isCapital === true &&
    !isRole(tokens[at]?.lower ?? '')
  )
    at--
  const isAddressed = at < name - 1 - Number(comma)
  const ranksEnd = at + 1
  while (at >= 0 && isRank(tokens, at)) at--
  const ranks = at + 1
  const found = whole(tokens, headAt(tokens, at))
  if (found !== null && isShared(tokens, found.head)) return null
  if (found !== null && !(ranks < ranksEnd && PARTY.test(tokens[found.head]?.lower ?? ''))) {
    const from = leftEdge(tokens, found.head, found.to)
    // 'the two officers Mr X wants suspended'
    if (isAddressed && isPluralRole(tokens[found.head]?.lower ?? '')) return null
    if (from === found.head && isVerbHere(tokens, found.head)) return null
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

/** 'husband and wife X and Y': a role of two people, whose names both follow. */
function isShared(tokens: readonly Token[], head: number): boolean {
  return (
    /^(?:wife|husband|son|daughter|brother|sister|mother|father)$/.test(
      tokens[head]?.lower ?? '',
    ) &&
    /^(?:and|&)$/.test(tokens[head - 1]?.text ?? '') &&
    isRole(tokens[head - 2]?.lower ?? '')
  )
}

/** No role ends in 'of the' or '-based', and 'farmers for X' are no office. */
function whole(
  tokens: readonly Token[],
  found: { head: number; to: number } | null,
): { head: number; to: number } | null {
  if (found === null) return null
  const last = tokens[found.to - 1]
  // 'strategist at New York-based Canaccord': what follows is a firm's name.
  if (/^(?:the|of|for|a|an|in|at|to|and)$|-based$/.test(last?.lower ?? '')) return null
  const head = tokens[found.head]
  const hasComplement = /^(?:of|for|to|at|in)$/.test(tokens[found.head + 1]?.lower ?? '')
  return hasComplement && head?.isCapital === false && isPluralRole(head.lower) ? null : found
}

/** 'Kidman's publicist X', 'his business partner, X,': what somebody is to somebody needs no table. */
function relation(tokens: readonly Token[], last: number, end: number): Role | null {
  if (end !== -1 && !/^[,.;]$/.test(tokens[end]?.text ?? '.')) return null
  for (let at = last; at > Math.max(-1, last - 4); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return null
    const owns = token.isPossessive || /^(?:his|her|its|their|our|my)$/.test(token.lower)
    if (
      owns &&
      at < last &&
      !NO_RELATION.test(tokens[last]?.lower ?? '') &&
      !TIME.test(token.lower)
    )
      return { from: ownerFrom(tokens, at), to: last + 1, head: last, sureness: 1 }
    if (token.isCapital || token.isPossessive || STOP.test(token.lower) || SMALL.test(token.lower))
      return null
  }
  return null
}

/** 'Last year's winner': what somebody is to a day or a year is no relation. */
const TIME =
  /^(?:day|night|week|month|season|year|decade|century|yesterday|today|tomorrow|tonight)$/

/** Words that say nothing of who somebody is: 'its candidates win the …', 'Congress's own …'. */
const NO_RELATION =
  /(?:ed|ing|ly)$|^(?:the|an?|of|for|to|in|on|own|first|last|next|new|old|late|latest|very|former|most|other)$/

/** A small owner takes its article with it ('the group's'). */
function ownerFrom(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]
  return tokens[at]?.isCapital === false && /^(?:the|a|an)$/.test(before?.lower ?? '') ? at - 1 : at
}

/** 'the country's leader, X,' but not 'ministers, X' in a list. */
function isSetOff(
  tokens: readonly Token[],
  from: number,
  found: { head: number; to: number },
  nameEnd: number,
): boolean {
  const next = tokens[nameEnd]
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

/** The head of the role that ends at token `at`, with its complement and bracket. */
function headAt(tokens: readonly Token[], at: number): { head: number; to: number } | null {
  const to = at + 1
  let index = at
  if (tokens[index]?.kind === 'bracket') index--
  const token = tokens[index]
  if (token?.kind !== 'word' || token.isPossessive) return null
  if (isRole(token.lower)) return { head: index, to }
  if (
    /^(?:general|designate|elect|emeritus)$/.test(token.lower) &&
    (isRole(tokens[index - 1]?.lower ?? '') || GENERAL_AFTER.test(tokens[index - 1]?.lower ?? ''))
  )
    return { head: index, to }
  // 'director of rugby': whatever the field is called.
  const isField =
    !token.isCapital &&
    /^(?:of|for)$/.test(tokens[index - 1]?.lower ?? '') &&
    isRole(tokens[index - 2]?.lower ?? '')
  if (isField) return { head: index - 2, to }
  if (!token.isCapital && !BODIES.has(token.lower) && !COMPLEMENTS.has(token.lower)) return null
  for (let k = index; k > Math.max(0, index - 10); k--) {
    const part = tokens[k]
    if (part === undefined) return null
    if (
      /^(?:of|for|to|at|in)$/.test(part.lower) &&
      isRole(tokens[k - 1]?.lower ?? '') &&
      tokens[k - 1]?.isPossessive === false
    )
      return { head: k - 1, to }
    if (!isComplementPart(part)) return null
  }
  return null
}

function isComplementPart(token: Token): boolean {
  if (token.kind === 'bracket') return true
  if (token.kind !== 'word') return false
  return (
    token.isCapital ||
    token.isPossessive ||
    BODIES.has(token.lower) ||
    COMPLEMENTS.has(token.lower) ||
    MODIFIERS.has(token.lower) ||
    /^(?:of|for|and|the|on|in|to|its|his|her|their|country|nation|kingdom)$/.test(token.lower)
  )
}

/** Where the words before the head begin that belong to the role. */
function leftEdge(tokens: readonly Token[], head: number, to: number): number {
  const capital = tokens[head]?.isCapital === true
  let from = head
  let possessive = -1
  while (from > 0) {
    const token = tokens[from - 1]
    if (token === undefined) break
    if (token.kind === 'bracket') {
      if (tokens[from - 2]?.isCapital !== true) break
      from--
      continue
    }
    if (isTiedDash(tokens, from - 1)) {
      from -= 2
      continue
    }
    if (token.kind !== 'word') break
    if (DETERMINER.test(token.lower)) {
      if (!capital || possessive !== -1 || /^(?:his|her|its|their|our|my)$/.test(token.lower))
        from--
      break
    }
    if (token.isPossessive) {
      if (possessive !== -1) break
      possessive = from
      from--
      continue
    }
    if (!isModifier(tokens, from - 1, possessive !== -1)) break
    from--
  }
  // 'the 18th Century satirist'
  if (tokens[from]?.lower === 'century' && tokens[from - 1]?.kind === 'number') from--
  const isClosed = DETERMINER.test(tokens[from]?.lower ?? '')
  if (!capital && possessive === -1 && !isClosed && tokens[from]?.isCapital === false)
    from = lowerCaseEdge(tokens, from)
  from = withBody(tokens, afterParticiple(tokens, from, head), head)
  const hasComplement =
    capital && /^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '') && head + 1 < to
  return possessive !== -1 && hasComplement ? possessive : from
}

/** 'Haddad's fellow Lions': what they share isn't said. */
const isOneOfThem = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens[head]?.lower === 'fellow' &&
  (from === head ||
    tokens[head - 1]?.isPossessive === true ||
    DETERMINER.test(tokens[head - 1]?.lower ?? ''))

/** 'the African Export–Import Bank': a dash without spaces holds a name together. */
function isTiedDash(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const dash = tokens[at]
  const after = tokens[at + 1]
  if (before?.isCapital !== true || dash === undefined || after?.isCapital !== true) return false
  return (
    /^[–-]$/.test(dash.text) &&
    before.kind === 'word' &&
    before.end === dash.start &&
    dash.end === after.start
  )
}

/** 'a turnaround expert': unknown small words count when a determiner or a possessive closes the row. */
function lowerCaseEdge(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return from
    if (DETERMINER.test(token.lower)) return at
    if (token.isPossessive) return token.isCapital ? startOfCapitals(tokens, at) : from
    if (/^\p{Lu}{2,6}$/u.test(token.text)) return at
    if (token.isCapital || STOP.test(token.lower) || SMALL.test(token.lower)) return from
    // 'the relationship former chairman X had': a clause without its 'that'.
    if (tokens[from]?.lower === 'former' && !token.lower.includes('-')) return from
    // 'the vote prompted club president X': a verb parts the two.
    if (/\p{L}{3}(?:ed|ing)$/u.test(token.lower) && !token.lower.includes('-')) return from
  }
  return from
}

function isModifier(tokens: readonly Token[], at: number, insidePossessive: boolean): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (CAPITAL_INSIDE.test(token.text)) return true
  if (token.isCapital) {
    const isTitle = /^(?:first|last|new|three|two)$/.test(token.lower)
    const isUnder = token.lower === 'under' && tokens[at + 1]?.lower === 'secretary'
    if (at === 0 && (STARTERS.has(token.lower) || ORDER.test(token.lower)) && !isTitle && !isUnder)
      return false
    return !/^(?:on|in|at|as|by|for|from|with|if|but|and|when|while|where|after|before|since|because|although|though|mr|mrs|ms|dr)$/.test(
      token.lower,
    )
  }
  if (insidePossessive)
    return (
      tokens[at + 1]?.isPossessive === false &&
      (MODIFIERS.has(token.lower) || BODIES.has(token.lower))
    )
  if (
    MODIFIERS.has(token.lower) ||
    COMPLEMENTS.has(token.lower) ||
    BODIES.has(token.lower) ||
    isRole(token.lower)
  )
    return true
  if (/^(?:and|&)$/.test(token.text))
    return isJoinable(tokens[at - 1]) && isJoinable(tokens[at + 1])
  return (
    /^\p{Ll}+-\p{L}+$/u.test(token.text) &&
    /(?:led|based|born|backed|turned|elect|time|wing|right|left|general)$/.test(token.lower)
  )
}

/** 'Health and Social Care', 'Work and Pensions': fields of one office, which no name is taken for. */
function isJoinable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (COMPLEMENTS.has(token.lower) || MODIFIERS.has(token.lower) || token.lower === 'work')
  )
}
