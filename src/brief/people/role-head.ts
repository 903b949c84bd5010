// The head of a role, 'minister' in 'Minister for Information', with its complement.
import { BODIES, COMPLEMENTS, isPluralRole, isRole, MODIFIERS } from './role-words.ts'
import type { Token } from '../tokens.ts'

/** Token indices: of the head, and where the role ends behind its complement and bracket, exclusive. */
export interface Head {
  readonly head: number
  readonly to: number
}

/** After these 'General' is no rank: 'Attorney General'. */
export const GENERAL_AFTER =
  /^(?:attorney|solicitor|secretary|director|inspector|consul|advocate|governor|surgeon|auditor|prosecutor|postmaster|accountant)$/

/** The head of the role that ends at token `at`, or null. */
export function headBehind(tokens: readonly Token[], at: number): Head | null {
  const found = headAt(tokens, at)
  return found !== null && isWhole(tokens, found) ? found : null
}

function headAt(tokens: readonly Token[], at: number): Head | null {
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

/** No role ends in 'of the' or '-based', and 'farmers for X' are no office. */
function isWhole(tokens: readonly Token[], found: Head): boolean {
  const last = tokens[found.to - 1]
  // 'strategist at New York-based Canaccord': what follows is a firm's name.
  if (/^(?:the|of|for|a|an|in|at|to|and)$|-based$/.test(last?.lower ?? '')) return false
  const head = tokens[found.head]
  const hasComplement = /^(?:of|for|to|at|in)$/.test(tokens[found.head + 1]?.lower ?? '')
  return !(hasComplement && head?.isCapital === false && isPluralRole(head.lower))
}
