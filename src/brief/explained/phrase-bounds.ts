// Where the words of a noun phrase end, and where what follows its head does.
import { pattern } from '../../language/pattern.ts'
import type { Token } from '../tokens.ts'

/** What begins a phrase of its own behind the head. */
export const PREPOSITION =
  /^(?:of|for|in|at|to|on|with|from|by|near|between|under|against|behind|within|along|about|into|over|across|around|outside|inside|like|without|off|beyond|above|below|among|amid|through|via|during|toward|towards|upon|including|just|not|known|called|dubbed|named)$/
const RELATIVE = /^(?:that|which|who|whose|whom|where|when)$/
/** Finite verbs, and pronouns, which begin a clause as well. */
export const FINITE = pattern()`
  ^(?:
    said|says|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|told|added|
    announced|reported|warned|denied|confirmed|became|began|remains?|went|came|took|made|gave|got|saw|won|lost|
    held|rose|fell|signed|says?|wants?|plans?|seeks?|appears?|seems?|includes?|he|she|they|we|i|it|you
  )$`
/** Whether a word is a verb that makes a clause of what it stands in. */
export const isFinite = (lower: string): boolean => FINITE.test(lower)
const END = /^[,;:.!?–—)\]”"…]$|^-$/
/** A phrase that goes on for more tokens is none. */
const LONGEST = 32

/** Whether the words of a noun phrase end before the token at `at`. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  if (token.kind === 'mark') return !/^[“‘'"”’%$€£]$/.test(token.text)
  if (token.kind === 'bracket') return true
  const { lower } = token
  if (token.isCapital) return false
  if (PREPOSITION.test(lower) || RELATIVE.test(lower) || FINITE.test(lower)) return true
  return isParticiple(tokens, at)
}

/** 'a militia backed by', 'a town located in', 'the deal concluded with': a participle after the head. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (!/(?:ed|ing|un|wn|lt|nt|ught|ld|de|pt)$/.test(lower) || lower.length < 3) return false
  if (
    /^(?:by|in|at|on|from|to|for|with|as|near|under|after|across|along|between|against|into|off|around|over|out|up)$/.test(
      next,
    )
  )
    return (
      /(?:ed|ing)$/.test(lower) ||
      /^(?:built|run|known|held|led|made|sold|sent|spent|born|drawn|grown|taught|kept)$/.test(lower)
    )
  return lower.endsWith('ing') && /^(?:the|a|an|its|their|his|her)$/.test(next)
}

/** 'that act as "honeypots"': a straight mark that opens a quotation. */
function isQuoteOpened(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const isStraight = token?.text === '"' && tokens[at + 1]?.start === token.end
  return isStraight && (tokens[at - 1]?.end ?? 0) < token.start
}

/** Where what follows the head ends; null when a finite verb shows it to be a clause of its own. */
export function phraseEnd(tokens: readonly Token[], from: number): number | null {
  let hasRelative = false
  for (let at = from; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at]
    if (token === undefined || (END.test(token.text) && !isQuoteOpened(tokens, at))) return at
    if (token.kind !== 'word' || token.isCapital) continue
    if (RELATIVE.test(token.lower)) hasRelative = true
    else if (!hasRelative && FINITE.test(token.lower)) return null
  }
  return tokens.length - from <= LONGEST ? tokens.length : null
}
