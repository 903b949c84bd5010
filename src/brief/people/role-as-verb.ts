// Words of the role table that are verbs as well: 'will host X', 'the film also stars X and Y'.
import { SOURCES } from '../quotes/speech-words.ts'
import type { Token } from '../tokens.ts'
import { DETERMINER } from './role.ts'
import { BODIES } from './role-words.ts'

const VERBS =
  /^(?:anchor|author|captain|chair|coach|guard|head|host|judge|model|nurse|partner|pilot|rival|star|witness)(s?)$/
const BEFORE_VERB =
  /^(?:to|will|would|can|could|may|might|must|should|not|did|does|do|didn['’]t|won['’]t)$/
/** 'The six-part series stars X': what is shown, played or read. */
const SHOWN =
  /^(?:series|film|movie|show|drama|comedy|thriller|sitcom|musical|play|biopic|miniseries|adaptation|remake|sequel|production|documentary|video)$/
/** Whether 'stars' before a name is what a film does, whatever stands before the film. */
export const isStarredIn = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]?.text === 'stars' && SHOWN.test(tokens[head - 1]?.lower ?? '')

/** What a noun in the plural may follow where nothing else stands before it. */
const BEFORE_NOUN =
  /^(?:and|or|as|by|for|from|including|like|of|than|to|with|between|among|against|both|two|three|four|the)$/

/** Whether the word at `head`, alone before a name, is what somebody does rather than what the named one is. */
export function isVerbHere(tokens: readonly Token[], head: number): boolean {
  const word = tokens[head]
  const plural = VERBS.exec(word?.lower ?? '')?.[1]
  // 'will now partner X'
  const isLater = /^(?:now|also|again|then|once)$/.test(tokens[head - 1]?.lower ?? '')
  const before = tokens[head - (isLater ? 2 : 1)]
  if (plural === undefined || word?.isCapital === true || before === undefined) return false
  // 'The film, based on a comic, stars X'
  if (before.text === ',') return plural === 's'
  if (before.kind !== 'word') return false
  return plural === '' ? BEFORE_VERB.test(before.lower) : !BEFORE_NOUN.test(before.lower)
}

/** What may be said of an office holder, and done to one. */
const PARTICIPLE =
  /^(?:accused|convicted|deposed|detained|elected|exiled|imprisoned|jailed|ousted|retired|suspected|wanted)$/
const AUXILIARY = /^(?:ha[sd]|have|having|also|later|then|and|police|\p{L}{3,}ly)$/u
const DEMONYM = /(?:ish|an|ese|i|ch)$/

/** 'Rebels ousted President X' says what was done: where the role begins after such a verb; else `from`. */
export function afterParticiple(tokens: readonly Token[], from: number, head: number): number {
  for (let at = head - 1; at >= from; at--) {
    const before = tokens[at - 1]
    if (!PARTICIPLE.test(tokens[at]?.text ?? '') || before?.kind !== 'word') continue
    if (before.isPossessive || DETERMINER.test(before.lower)) return from
    const isDone =
      AUXILIARY.test(before.lower) ||
      BODIES.has(before.lower) ||
      SOURCES.has(before.lower) ||
      /\p{L}{3}s$/u.test(before.lower) ||
      (before.isCapital && !DEMONYM.test(before.lower))
    return isDone ? at + 1 : from
  }
  return from
}
