// Things explained by a clause about them: 'the Durand Line, which serves as the border,', 'Bakhmut is a city
// in eastern Ukraine', 'a basis point is a hundredth of a percentage point'.
import { pattern } from '../../language/pattern.ts'
import type { Token } from '../tokens.ts'
import { isFirm, spanOf, type Found } from './found.ts'
import { kindOfHead, kindOfName } from './kinds.ts'
import { phraseAt } from './noun-phrase.ts'
import { nameBefore, type IsUsual, type Run } from './thing-names.ts'

/** Verbs in the present by which a relative clause says what a thing is or does, and their past for what it was. */
const TELLS = pattern()`
  ^(?:
    is|are|serves?|brings?|owns?|oversees?|makes?|produces?|controls?|runs?|operates?|represents?|borders?|lies|
    governs?|regulates?|monitors?|enforces?|covers?|links?|connects?|supplies|manages?|includes?|groups?|
    handles?|allows?|requires?|bans?|aims?|sets?|stretches|separates?|divides?|stands|means|refers?|provides?|
    publishes|advises|protects?|prohibits?|guarantees?|gives?|lets?|treats?|causes?|contains?|consists?|
    comprises|carries|measures|tracks?|watches|sells?|offers?|hosts?|houses?|belongs?|administers?|coordinates?|
    campaigns?|advocates?|specialises|specializes|develops?|builds?|forbids?|obliges?|limits?|grants?|deals?|
    helps?|holds|has|flows|runs|supports?|uses?|targets?
  )$`
const WAS_MADE =
  /^(?:founded|established|created|formed|launched|signed|adopted|built|designed|developed|owned|based|located|used|made|run|operated|set|known|headquartered|controlled)$/
const FROM_NAMES = /^(?:by|that|and|but|because|when|while|where|if|as|says?|said|of)$/

/** The clauses of a sentence that explain a name in it. */
export function clausesIn(tokens: readonly Token[], isUsual: IsUsual): Found[] {
  const found: Found[] = []
  // '“X is a generous firm,” said its head': an opinion. A quotation may have begun in a sentence before.
  const mark = tokens.find(({ text }) => /^[“”"]$/.test(text))?.text
  let isSaid = mark === '”' || /^[“"]$/.test(tokens[0]?.text ?? '')
  for (let at = 1; at < tokens.length - 2; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (/^[“”"]$/.test(token.text)) isSaid = token.text === '“' || (token.text === '"' && !isSaid)
    const one =
      token.text === ','
        ? relative(tokens, at, isUsual)
        : !isSaid && /^(?:is|are|was)$/.test(token.text)
          ? copular(tokens, at, isUsual)
          : null
    if (one !== null) found.push(one)
  }
  return found
}

/** 'NAME, which serves as …,': to the end of the clause. */
function relative(tokens: readonly Token[], comma: number, isUsual: IsUsual): Found | null {
  if (tokens[comma + 1]?.lower !== 'which') return null
  let verb = comma + 2
  while (
    /^(?:also|now|still|already|once|largely|mainly|mostly|usually|typically|currently)$/.test(
      tokens[verb]?.lower ?? '',
    )
  )
    verb++
  const first = tokens[verb]?.lower ?? ''
  const isMade = /^(?:was|is|are|were)$/.test(first) && WAS_MADE.test(tokens[verb + 1]?.lower ?? '')
  if (!isMade && !TELLS.test(first)) return null
  // 'which is expected to', 'which has said': news of it, not what it is.
  const next = tokens[verb + 1]
  if (
    !isMade &&
    /^(?:is|are|has)$/.test(first) &&
    !/^(?:a|an|the|its|one|about|home|part|in|on|near|\d+)$/.test(next?.lower ?? '')
  )
    return null
  // 'which is the last thing I want': what it is must be a noun for a thing.
  const isNoun = /^(?:an?|the|its|one)$/.test(next?.lower ?? '')
  if (!isMade && /^(?:is|are)$/.test(first) && isNoun && phraseAt(tokens, verb + 1) === null)
    return null
  let end = comma
  while (tokens[end - 1]?.kind === 'bracket') end--
  const run = nameBefore(tokens, end, isUsual)
  if (run === null || tokens[run.to - 1]?.isPossessive === true) return null
  // 'X, the charitable arm of Y, which …': of X.
  const of = tokens[run.from - 1]?.lower === 'the' ? run.from - 2 : run.from - 1
  const isOwner = /^(?:of|by)$/.test(tokens[of]?.lower ?? '')
  if (isOwner && kindOfHead([tokens[of - 1]?.lower ?? '']) !== null) return null
  // 'a film by Ann and Marek Cole, which …'
  if (tokens[of]?.lower === 'and' && /^(?:of|by)$/.test(tokens[of - 2]?.lower ?? '')) return null
  const to = clauseEnd(tokens, verb)
  if (to === verb + 1) return null
  const found = make(tokens, run, { from: run.from, to })
  return found && (saysWhere(tokens, verb) ? { ...found, kind: 'place' } : found)
}

/** 'which is 15 kilometres from', 'which lies in', 'which borders'. */
function saysWhere(tokens: readonly Token[], verb: number): boolean {
  const words = tokens.slice(verb, verb + 9).map(({ lower }) => lower)
  return /^(?:lies|borders|stretches|(?:is|was) (?:located|about|some|\d[\d.,]*) .*(?:kilomet|miles|km)|is in (?:the )?(?:north|south|east|west|centr))/.test(
    words.join(' '),
  )
}

/** 'NAME is a city in …': as the subject of its clause. */
function copular(tokens: readonly Token[], verb: number, isUsual: IsUsual): Found | null {
  if (!/^(?:an?|the|one)$/.test(tokens[verb + 1]?.text ?? '')) return null
  let end = verb
  while (tokens[end - 1]?.kind === 'bracket') end--
  const run = nameBefore(tokens, end, isUsual)
  if (run === null || tokens[run.to - 1]?.isPossessive === true) return null
  let before = run.from - 1
  if (tokens[before]?.lower === 'the') before--
  const word = tokens[before]
  if (
    word !== undefined &&
    word.kind === 'word' &&
    (!FROM_NAMES.test(word.lower) || /^(?:by|of)$/.test(word.lower))
  )
    return null
  const phrase = phraseAt(tokens, verb + 1)
  if (phrase === null || !isFirm(tokens, run, phrase.head)) return null
  // 'Tarvik is the project that …'
  if (!phrase.goesOn && phrase.head - phrase.from < 2) return null
  const found = make(tokens, run, { from: phrase.from, to: phrase.to })
  return found && { ...found, kind: phrase.kind }
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && at - from < 40 && !/^[,;:.!?–—”"]$/.test(tokens[at]?.text ?? '.'))
    at++
  return at
}

function make(tokens: readonly Token[], name: Run, told: Run): Found | null {
  const span = spanOf(tokens, name)
  const words = spanOf(tokens, told)
  const text = tokens
    .slice(name.from, name.to)
    .map((token) => token.text)
    .join(' ')
  return span && words && { name: span, told: words, kind: kindOfName(text) }
}
