// Words of the role table that are verbs as well: 'will host X', 'the film also stars X and Y'.
import type { Token } from '../tokens.ts'

const VERBS =
  /^(?:anchor|author|captain|chair|coach|guard|head|host|judge|model|nurse|partner|pilot|rival|star|witness)(s?)$/
const BEFORE_VERB =
  /^(?:to|will|would|can|could|may|might|must|should|not|did|does|do|didn['’]t|won['’]t)$/
/** What a noun in the plural may follow where nothing else stands before it. */
const BEFORE_NOUN =
  /^(?:and|or|as|by|for|from|including|like|of|than|to|with|between|among|against|both|two|three|four|the)$/

/** Whether the word at `head`, alone before a name, is what somebody does rather than what the named one is. */
export function isVerbHere(tokens: readonly Token[], head: number): boolean {
  const word = tokens[head]
  const plural = VERBS.exec(word?.lower ?? '')?.[1]
  const before = tokens[head - 1]
  if (plural === undefined || word?.isCapital === true || before?.kind !== 'word') return false
  return plural === '' ? BEFORE_VERB.test(before.lower) : !BEFORE_NOUN.test(before.lower)
}
