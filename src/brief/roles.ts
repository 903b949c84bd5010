// The role a text gives a person: before the name ('RBI Governor X', 'the country's leader, X,'), after it
// ('X, head of Iran's atomic agency,') or in a relative clause ('X, who leads the delegation').
import { STARTERS } from '../language/abbreviations.ts'
import {
  BODIES,
  COMPLEMENTS,
  isPluralRole,
  isRole,
  MODIFIERS,
  RANKS,
  ADDRESS,
} from './role-words.ts'
import type { Token } from './tokens.ts'

/** How a role was stated; the lower, the surer. */
export type Sureness = 1 | 2 | 3

export interface Role {
  /** Token indices, end exclusive. */
  readonly from: number
  readonly to: number
  readonly head: number
  readonly sureness: Sureness
}

const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|another|one)$/
const GENERAL_AFTER =
  /^(?:attorney|solicitor|secretary|director|inspector|consul|advocate|governor|surgeon|auditor|prosecutor|postmaster|accountant)$/
const PARTY = /^(?:republican|democrat|conservative|liberal|labour)s?$/
const END = /^[,;:.!?–—"”“]$/
const STOP =
  /^(?:who|whom|whose|which|said|says|told|tells|added|and|but|while|as|after|before|when|because|has|had|have|was|were|is|are|will|would|could|may|according)$/
const SMALL =
  /^(?:of|for|in|on|at|to|by|with|from|into|over|under|about|against|than|that|this|these|those|not|also|or|nor|if|so|be|been|being|met|named|called|where|when|how|there|whether|because)$/
const CAPITAL_INSIDE = /^\p{Ll}+[-‐‑]\p{Lu}/u
const VERB = /^(?:said|says|told|tells|added|has|had|have|was|were|is|are|will|would|could|may)$/
const LEADS =
  /^(?:heads|leads|chairs|commands|runs|directs|oversees|represents|edits|founded|headed|led|chaired|commanded|manages|advises|coaches|owns|teaches|studies|served|serves|worked|works)$/

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
  const ranksEnd = at + 1
  while (at >= 0 && isRank(tokens, at)) at--
  const ranks = at + 1
  const found = headAt(tokens, at)
  if (found !== null && !(ranks < ranksEnd && PARTY.test(tokens[found.head]?.lower ?? ''))) {
    const from = leftEdge(tokens, found.head, found.to)
    if (!comma) return { from, to: found.to, head: found.head, sureness: 1 }
    return isSetOff(tokens, from, found, nameEnd)
      ? { from, to: found.to, head: found.head, sureness: 1 }
      : null
  }
  if (ranks === ranksEnd || comma) return null
  // 'Air Deccan', 'Group Seven': parts of ranks that are none alone.
  if (
    ranks === ranksEnd - 1 &&
    /^(?:air|rear|field|wing|flight|group|squadron|chief|vice)$/.test(tokens[ranks]?.lower ?? '')
  )
    return null
  const head = ranksEnd - 1
  const from = leftEdge(tokens, ranks, ranksEnd)
  const bare = from === ranks
  return { from, to: ranksEnd, head, sureness: bare ? 2 : 1 }
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
    first?.isPossessive === true ||
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
  if (!token.isCapital && !BODIES.has(token.lower) && !COMPLEMENTS.has(token.lower)) return null
  for (let k = index; k > Math.max(0, index - 10); k--) {
    const part = tokens[k]
    if (part === undefined) return null
    if (
      /^(?:of|for|to|at)$/.test(part.lower) &&
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
  if (!capital && possessive === -1 && tokens[from]?.isCapital === false)
    from = lowerCaseEdge(tokens, from)
  const hasComplement =
    capital && /^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '') && head + 1 < to
  return possessive !== -1 && hasComplement ? possessive : from
}

/** 'a turnaround expert': unknown small words count when a determiner or a possessive closes the row. */
function lowerCaseEdge(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return from
    if (DETERMINER.test(token.lower)) return at
    if (token.isPossessive) return token.isCapital ? at : from
    if (/^\p{Lu}{2,6}$/u.test(token.text)) return at
    if (token.isCapital || STOP.test(token.lower) || SMALL.test(token.lower)) return from
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
    if (at === 0 && STARTERS.has(token.lower) && !isTitle && !isUnder) return false
    return !/^(?:on|in|but|and|when|while|mr|mrs|ms|dr)$/.test(token.lower)
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

function isJoinable(token: Token | undefined): boolean {
  return token !== undefined && (COMPLEMENTS.has(token.lower) || MODIFIERS.has(token.lower))
}

/** The role in apposition or in a relative clause after a name that ends at token `at`, or null. */
export function roleAfter(tokens: readonly Token[], at: number): Role | null {
  let index = at
  if (tokens[index]?.kind === 'bracket') index++
  if (
    tokens[index]?.text === ',' &&
    tokens[index + 1]?.kind === 'number' &&
    tokens[index + 2]?.text === ','
  )
    index += 2
  const mark = tokens[index]?.text ?? ''
  const next = tokens[index + 1]
  if (next === undefined) return null
  if (mark === ',' && next.lower === 'who') return relative(tokens, index + 2)
  if (/^(?:is|was)$/.test(mark) && DETERMINER.test(next.lower))
    return apposition(tokens, index + 1, 3)
  if (!/^[,–—-]$/.test(mark)) return null
  if (mark === ',' && /^(?:for|of|from|with)$/.test(next.lower))
    return affiliation(tokens, index + 1)
  return apposition(tokens, index + 1, 1)
}

function relative(tokens: readonly Token[], at: number): Role | null {
  let index = at
  while (/^(?:also|now|currently|previously|once|then|later)$/.test(tokens[index]?.lower ?? ''))
    index++
  const verb = tokens[index]?.lower ?? ''
  if (/^(?:is|was|became)$/.test(verb)) return apposition(tokens, index + 1, 3)
  if (/^(?:has|had)$/.test(verb) && tokens[index + 1]?.lower === 'been')
    return apposition(tokens, index + 2, 3)
  if (!LEADS.test(verb)) return null
  if (/^serve[sd]$/.test(verb) && tokens[index + 1]?.lower === 'as')
    return apposition(tokens, index + 2, 3)
  const to = phraseEnd(tokens, index + 1)
  return to > index + 1 ? { from: index, to, head: index, sureness: 3 } : null
}

/** 'X, for Labour,', 'X, of the Centre for …,'. */
function affiliation(tokens: readonly Token[], at: number): Role | null {
  let index = at + 1
  if (tokens[index]?.lower === 'the') index++
  const first = index
  while (index - first < 9) {
    const token = tokens[index]
    const small =
      /^(?:of|for|and|the|on)$/.test(token?.lower ?? '') && tokens[index + 1]?.isCapital === true
    if (token?.isCapital !== true && token?.kind !== 'bracket' && !(small && index > first)) break
    index++
  }
  const end = tokens[index]?.text ?? ''
  return index > first && /^[,;]$/.test(end) ? { from: at, to: index, head: at, sureness: 3 } : null
}

function apposition(tokens: readonly Token[], at: number, sureness: Sureness): Role | null {
  const to = phraseEnd(tokens, at)
  if (to === at || to - at > 18) return null
  // 'In a letter to X, the rebels said': a phrase that goes on with its own verb is no apposition.
  const end = tokens[to]
  if (sureness === 1 && end?.kind === 'word' && VERB.test(end.lower)) return null
  const lenient = DETERMINER.test(tokens[at]?.lower ?? '') || tokens[at]?.isPossessive === true
  let head = -1
  for (let index = at; index < Math.min(to, at + 9); index++) {
    const token = tokens[index]
    if (token === undefined) break
    const isHead = isRole(token.lower) && !token.isPossessive
    if (isHead) head = index
    const goesOn = tokens[index + 1]
    if (
      isHead &&
      (index + 1 >= to || !(isRole(goesOn?.lower ?? '') || /^general$/.test(goesOn?.lower ?? '')))
    )
      break
    if (isHead) continue
    if (/^(?:of|for|in|at|to|on|with|from|by)$/.test(token.lower)) break
    if (!lenient && !isPlainModifier(token)) return null
  }
  if (head === -1) return null
  if (isPluralRole(tokens[head]?.lower ?? '') && tokens[at]?.lower !== 'one' && sureness === 1)
    return null
  const after = tokens[head + 1]
  if (
    after !== undefined &&
    head + 1 < to &&
    after.isCapital &&
    !COMPLEMENTS.has(after.lower) &&
    !/^(?:general|designate)$/.test(after.lower)
  )
    return null
  const dropThe = tokens[at]?.lower === 'the' && tokens[head]?.isCapital === true
  return { from: dropThe ? at + 1 : at, to, head, sureness }
}

function isPlainModifier(token: Token): boolean {
  return (
    token.isCapital ||
    token.kind === 'bracket' ||
    token.kind === 'number' ||
    MODIFIERS.has(token.lower) ||
    COMPLEMENTS.has(token.lower) ||
    BODIES.has(token.lower) ||
    /-/.test(token.text)
  )
}

function phraseEnd(tokens: readonly Token[], at: number): number {
  let index = at
  while (index < tokens.length && index - at < 20) {
    const token = tokens[index]
    if (token === undefined || END.test(token.text)) break
    if (
      STOP.test(token.lower) &&
      !(token.lower === 'and' && index > at && !isNewClause(tokens, index))
    )
      break
    index++
  }
  return index
}

/** 'and' joins bodies in a role ('Industry and Security'), or begins something else. */
function isNewClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.isCapital === true && after?.isCapital === true)
    return !(COMPLEMENTS.has(after.lower) || COMPLEMENTS.has(before.lower))
  return !(
    after !== undefined &&
    (isRole(after.lower) || isRole(tokens[at + 2]?.lower ?? '') || COMPLEMENTS.has(after.lower))
  )
}
