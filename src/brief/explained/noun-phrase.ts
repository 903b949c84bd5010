// The noun phrase that says what a thing is: 'the city in eastern Ukraine where …', 'the military's media
// wing', read rightwards from its determiner or leftwards from its head.
import { FINITE, isBoundary, phraseEnd, PREPOSITION } from './phrase-bounds.ts'
import type { ThingKind } from '../parts.ts'
import { BODIES, COMPLEMENTS, MODIFIERS } from '../people/role-words.ts'
import type { Token } from '../tokens.ts'
import { isPlural, kindOfHead } from './kinds.ts'
import { TRADES } from './trades.ts'

/** Token indices, end exclusive; `head` is the noun. */
export interface Phrase {
  readonly from: number
  readonly head: number
  readonly to: number
  readonly kind: ThingKind
  /** A relative clause or a preposition follows the head. */
  readonly goesOn: boolean
}

const LAND = /^(?:islands|islets|mountains|lakes|volcanoes|atolls)$/
const OPINION = /^(?:best|greatest|finest|worst|nicest|coolest|loveliest)$/
const OPENS = /^(?:a|an|the|its|his|her|their|our|another|one)$/

/** The phrase that begins at token `at`, when it ends where its clause does; null for anything else. */
export function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
  const first = tokens[at]
  if (first === undefined) return null
  let index = at
  if (OPENS.test(first.lower) && !first.isCapital) index++
  else if (!isOwner(tokens, at)) return null
  const isOneOf = first.lower === 'one' && tokens[at + 1]?.lower === 'of'
  if (isOneOf) index = at + 3
  // 'one of the best banks': an opinion.
  if (isOneOf && OPINION.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower !== 'known')
    return null
  let boundary = index
  while (boundary < tokens.length && boundary - at < 12 && !isBoundary(tokens, boundary)) boundary++
  let head = boundary - 1
  while (head >= index && /^[”"’]$/.test(tokens[head]?.text ?? '')) head--
  const noun = tokens[head]
  if (
    head < index ||
    noun === undefined ||
    noun.kind !== 'word' ||
    noun.isCapital ||
    noun.isPossessive
  )
    return null
  if (isOneOf !== isPlural(noun.lower)) return null
  // 'a fine film and helped revive the firm': a second phrase, the object of a verb.
  if (tokens.slice(index, head).some(({ lower }) => /^(?:the|an?)$/.test(lower))) return null
  const kind = kindOfHead(
    tokens.slice(Math.max(index, head - 4), head + 1).map(({ lower }) => lower),
  )
  if (kind === null) return null
  const to = phraseEnd(tokens, boundary)
  if (to === null) return null
  // 'a network of charities' broadcasts nothing.
  const isOfBodies = noun.lower === 'network' && tokens[head + 1]?.lower === 'of'
  const isOfIslands =
    /^(?:chain|group|cluster|string)$/.test(noun.lower) &&
    tokens.slice(head + 2, head + 5).some(({ lower }) => LAND.test(lower))
  const own = isOfIslands ? 'place' : isOfBodies ? 'organisation' : kind
  return { from: at, head, to, kind: own, goesOn: to > boundary }
}

/** The phrase whose head is token `head`, read leftwards to its determiner or owner, or to its first word that describes. */
export function phraseBefore(tokens: readonly Token[], head: number): Phrase | null {
  const noun = tokens[head]
  if (noun === undefined || noun.kind !== 'word' || noun.isCapital || noun.isPossessive) return null
  const from = opening(tokens, head) ?? bareEdge(tokens, head)
  const kind = kindOfHead(
    tokens.slice(Math.max(from, head - 4), head + 1).map(({ lower }) => lower),
  )
  return kind === null || isPlural(noun.lower)
    ? null
    : { from, head, to: head + 1, kind, goesOn: false }
}

/** Where the determiner or owner of the phrase stands that ends in token `head`; null without one near. */
function opening(tokens: readonly Token[], head: number): number | null {
  for (let at = head - 1; at >= Math.max(0, head - 7); at--) {
    const token = tokens[at]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return null
    if (OPENS.test(token.lower)) return at
    if (token.isPossessive) {
      const before = tokens[at - 1]
      if (/^(?:the|a|an)$/.test(before?.lower ?? '')) return at - 1
      return before?.isCapital === true &&
        token.isCapital &&
        before.kind === 'word' &&
        token.start - before.end === 1 &&
        !before.isPossessive &&
        at > 1
        ? at - 1
        : at
    }
    if (isBoundary(tokens, at) || /^(?:and|or|but|as|than|if|also|then)$/.test(token.lower))
      return null
  }
  return null
}

/** Without a determiner only words count that are known to describe a thing: 'state-run news agency'. */
function bareEdge(tokens: readonly Token[], head: number): number {
  let from = head
  while (from > 0 && head - from < 5) {
    const token = tokens[from - 1]
    if (token === undefined || token.kind !== 'word' || token.isPossessive) break
    const isOpening = from === 1 || tokens[from - 2]?.kind === 'mark'
    const { lower } = token
    const describes = token.isCapital
      ? !isOpening ||
        TRADES.has(lower) ||
        /(?:ish|ese|ian|can|-based|-owned|-led|-run)$/.test(lower)
      : TRADES.has(lower) ||
        MODIFIERS.has(lower) ||
        COMPLEMENTS.has(lower) ||
        BODIES.has(lower) ||
        kindOfHead(['armed', lower]) !== null ||
        /-(?:based|owned|led|run|backed|linked|listed|controlled|held|made|built|funded|affiliated|class|era)$/.test(
          lower,
        )
    if (!describes) break
    from--
  }
  return withUnknown(tokens, from)
}

/** 'at venture capital firm': a small word or two more, when the clause shows that they begin the phrase. */
function withUnknown(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at]
    if (token === undefined) return from
    if (token.kind === 'mark' || PREPOSITION.test(token.lower) || FINITE.test(token.lower))
      return at + 1
    const mayDescribe = token.kind === 'word' && !token.isPossessive && !token.isCapital
    if (
      !mayDescribe ||
      at < from - 2 ||
      /(?:ed|ing|ly)$|^(?:and|or|but|than|as|if|while|that|then|also|so|who|which)$/.test(
        token.lower,
      )
    )
      return from
  }
  return from
}

/** 'Russia's', 'the company's', 'South Korea's': an owner that opens a phrase. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < Math.min(tokens.length, at + 4); index++) {
    const token = tokens[index]
    if (token === undefined || token.kind !== 'word') return false
    if (token.isPossessive)
      return !/^(?:it|he|she|that|what|there|who|here|let|where|how)$/.test(token.lower)
    if (!token.isCapital) return false
  }
  return false
}
