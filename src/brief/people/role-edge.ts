// Where a role begins, read leftwards from its head: the words before it that belong to it.
import { STARTERS } from '../../language/abbreviations.ts'
import { startOfCapitals, withBody } from './body-name.ts'
import { DETERMINER, SMALL, STOP } from './role.ts'
import { afterParticiple } from './role-as-verb.ts'
import { BODIES, COMPLEMENTS, isRole, MODIFIERS } from './role-words.ts'
import type { Token } from '../tokens.ts'

/** 'Watch Senator X explain': what a site asks its readers. */
const ORDER = /^(?:watch|see|read|hear|meet|follow)$/
const CAPITAL_INSIDE = /^\p{Ll}+[-‐‑]\p{Lu}/u

/** The first token of the role whose head is at `head` and which ends before `to`. */
export function leftEdge(tokens: readonly Token[], head: number, to: number): number {
  const capital = tokens[head]?.isCapital === true
  let from = head
  let possessive = -1
  while (from > 0) {
    const token = tokens[from - 1]
    if (token === undefined) break
    if (token.kind === 'bracket') {
      // 'London (CNN)Cabinet-maker X'
      const isGlued = token.end === tokens[from]?.start
      if (isGlued || tokens[from - 2]?.isCapital !== true) break
      from--
      continue
    }
    // 'Keel Berg & Sons analyst X'
    if (isTiedDash(tokens, from - 1) || isFirmsAnd(tokens, from - 1)) {
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

const isFirmsAnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '&' &&
  tokens[at - 1]?.isCapital === true &&
  tokens[at + 1]?.isCapital === true

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
  // 'a jet used to transport President X'
  if (tokens[at - 1]?.lower === 'to' && VERBS_TOO.test(token.lower)) return false
  // 'al Qaeda leader X'
  if (/^(?:al|el)$/.test(token.text)) return tokens[at + 1]?.isCapital === true
  if (
    FIELDS.test(token.lower) ||
    (token.lower === 'real' && tokens[at + 1]?.lower === 'estate') ||
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

const VERBS_TOO =
  /^(?:transport|trade|police|market|house|film|lead|head|state|tax|power|budget|bank|research|support)$/
/** Fields of work of two words or none in a table: 'real estate broker', 'hedge fund manager'. */
const FIELDS =
  /^(?:estate|hedge|fund|pension|climate|insurance|portfolio|fashion|music|wildlife|freelance|heart|brain|trauma|cancer|transplant)$/

/** 'Health and Social Care', 'Work and Pensions': fields of one office, which no name is taken for. */
function isJoinable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (COMPLEMENTS.has(token.lower) || MODIFIERS.has(token.lower) || token.lower === 'work')
  )
}
