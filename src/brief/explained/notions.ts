// Terms of art that an article explains in small letters: 'a strong protest, or demarche,', 'a practice known
// as hot pursuit', 'the so-called grey list', 'weapons-grade, meaning above 90%'.
import type { Span } from '../../language/article.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { kindOfHead } from './kinds.ts'
import { wordsOf } from './notion-kind.ts'
import { DEFINES, MEANING, NAMED, OR, SO_CALLED } from './notion-patterns.ts'
import { isRare, isTerm, lastTerm, ownName } from './notion-term.ts'
import { isRole } from '../people/role-words.ts'

/** A term and the words of the same sentence that say what it is. */
export interface Notion {
  readonly name: Span
  readonly told: Span
  /** The words before 'known as' or 'called' that describe what is named so. */
  readonly described?: string
}

const CLAUSE = /[;:—–]|, (?=(?:and|but|while|which|who)(?!\p{L}))|\((?=\p{L})/gu

/** 'The annual event is when', 'the first question is what': no terms of art. */
const SHELL =
  /(?:^| )(?:event|question|problem|reason|answer|idea|point|thing|issue|aim|goal|result|difference|key|part|time|day|way|plan|hope|fear|message|story|truth|challenge|concern)s?$/

/** The notions of a sentence, given as offsets into the text. */
export function notionsIn(text: string, sentence: Span): Notion[] {
  const words = text.slice(sentence.start, sentence.end)
  if (
    !/known|called|dubbed|termed|referred|nicknamed|, or |mean|defined|i\.e\.|that is| of |is a|are a|is the|is what|is when/.test(
      words,
    )
  )
    return []
  const found: Notion[] = []
  const add = (
    term: string | undefined,
    at: number,
    from: number,
    to: number,
    described?: string,
  ): void => {
    if (term === undefined) return
    const start = sentence.start + at
    // A quotation that begins with the term keeps its mark.
    const open = from === at && /[“"‘]/.test(words.charAt(from - 1)) ? 1 : 0
    found.push({
      name: { start, end: start + term.length },
      told: { start: sentence.start + from - open, end: sentence.start + to },
      ...(described !== undefined && { described }),
    })
  }
  for (const match of words.matchAll(NAMED)) {
    const term = match[1]?.replace(/[,.]$/, '') ?? ownName(match[2])
    if (term === undefined || !isTerm(term, match[1] !== undefined)) continue
    // 'at the end for what is known as a “pool spray”': nothing before it says what it is.
    if (/^what (?:is|are) /.test(match[0])) continue
    const at = match.index + match[0].indexOf(term)
    const clause = clauseStart(words, match.index)
    if (!isDescribed(words.slice(clause, match.index), match[0])) continue
    if (GIVEN_NAMES.has(/^\p{L}+/u.exec(term)?.[0].toLowerCase() ?? '')) continue
    const begin = phraseStart(words, match.index)
    // 'But the singer Orlov, known as X': the sentence's opening isn't of what is known so.
    const from = begin + (/^(?:But|And|Yet|So) /.exec(words.slice(begin))?.[0].length ?? 0)
    // '(also known as X)': what is known so stands before the bracket.
    if (
      /^(?:(?:also|better|commonly|widely|often|sometimes|now|formerly) )?$/.test(
        words.slice(from, match.index),
      )
    )
      continue
    if (/^(?:who|which|it|he|she|they|this|that|these|those)(?![\p{L}])/iu.test(words.slice(from)))
      continue
    // 'and 31 went to the hospital, known as X', '"I plan to," Orlov, known as X': more than what is known so.
    if (/^(?:and|or|but) |^.*[,.!?][”"]/.test(words.slice(from, match.index))) continue
    // 'Saris' of 'a charity called Saris to Suits'.
    if (/^ (?:to|for|in|of|and) \p{Lu}/u.test(words.slice(at + term.length))) continue
    add(term, at, from, at + term.length, words.slice(from, match.index))
  }
  for (const match of words.matchAll(OR)) {
    const term = match[1]
    if (term === undefined || !isTerm(term, false) || !isRare(term)) continue
    const before = words.slice(clauseStart(words, match.index), match.index)
    // A list has other commas or another 'or'; a synonym stands right after a phrase of its own.
    if (
      /,| or | either | whether | not | if /.test(before) ||
      !/(?:^| )(?:an?|the|its) (?:(?!to )[\p{L}’'-]+ ){0,3}[\p{L}’'-]+$/u.test(before)
    )
      continue
    add(
      term,
      match.index + match[0].indexOf(term),
      phraseStart(words, match.index),
      match.index + match[0].length,
    )
  }
  for (const match of words.matchAll(MEANING)) {
    const term = lastTerm(match[1] ?? match[2] ?? '', match[1] !== undefined)
    if (term === null) continue
    const at = match.index + match[0].indexOf(term)
    add(term, at, at, Math.min(words.length, clauseStop(words, match.index + match[0].length)))
  }
  for (const match of words.matchAll(SO_CALLED)) {
    const term = match[1] ?? match[2]
    if (term === undefined || !isTerm(term, match[1] !== undefined)) continue
    const at = match.index + match[0].indexOf(term)
    add(term, at, at, clauseStop(words, match.index + match[0].length))
  }
  const defines = DEFINES.exec(words)
  const term = defines?.[1] ?? defines?.[2]
  if (
    defines !== null &&
    term !== undefined &&
    /\p{Ll}/u.test(term.charAt(1)) &&
    !(defines?.[1] === undefined && SHELL.test(term)) &&
    isTerm(term, false) &&
    isRare(term)
  )
    add(term, defines[0].indexOf(term), 0, clauseStop(words, defines[0].length))
  return found
}

/** 'a concept called “game”': of what kind it is remains unsaid. */
const OF_NO_KIND =
  /(?:^|[ “"(])(?:an?|some|the) (?:new )?(?:concept|thing|something|idea|word|term),? ?$/i

/** A noun before 'known as' or 'called': something is described, and nobody calls it so just now. */
function isDescribed(before: string, cue: string): boolean {
  if (/(?:^| )what (?:came|is|was|became)/i.test(before)) return false
  if (OF_NO_KIND.test(before)) return false
  if (/(?:^| |['’])(?:has|have|had|he|she|it|they|we|who|i|ve|d) (?:often |also )?$/i.test(before))
    return false
  // 'what the ministry called “brutal sanctions”': somebody's own word for it.
  if (/(?:^| )what (?:\S+ ){1,5}$/.test(before) && /^(?:called|termed|dubbed|nicknamed)/.test(cue))
    return false
  if (!/^(?:called|termed|dubbed|nicknamed|referred)/.test(cue))
    return /[\p{L}\p{N}][”"’)]*,? ?$/u.test(before)
  // 'a drug called X', but not 'the speaker called the allegations …'.
  if (/^\p{L}+ (?:to as )?(?:the|an?) \p{Ll}/u.test(cue)) return false
  // 'a statement that an official called offensive': somebody calls something so.
  if (isRole(/(\p{Ll}+),? ?$/u.exec(before)?.[1] ?? '')) return false
  // 'Shen, who works at a bank, called the police': with a comma only a name or quoted words are a term.
  if (/, ?$/.test(before) && !/ [“"‘'\p{Lu}]/u.test(cue)) return false
  return (
    /(?:^|[ “"(])(?:an?|the|some|its|their|by|with|using|from|of|[\p{L}]+['’]s) (?:[\p{L}-]+ ){0,3}\p{Ll}[\p{Ll}-]+,? ?$/u.test(
      before,
    ) && !/(?:was|were|is|are|been|be|being|who|that|which|what|so|often|also),? ?$/.test(before)
  )
}

/** Where the phrase begins that ends at `at`: at its article, when no verb stands between; else where its clause does. */
function phraseStart(words: string, at: number): number {
  const from = clauseStart(words, at)
  const phrase =
    /(?:^| )(?<open>(?:an?|the|its|their) (?:[\p{L}\p{N}’'“”-]+ ){0,9}[\p{L}\p{N}’'“”-]+,? ?)$/iu.exec(
      words.slice(from, at),
    )
  const open = phrase?.groups?.['open']
  if (open === undefined) return from
  const last = /^.*(?:^| )(?=(?:an?|the) )/iu.exec(open)?.[0].length ?? 0
  // 'in the hands of a group called X': the group, not the hands.
  const isNamed = /^an? /.test(open.slice(last)) && kindOfHead(wordsOf(open)) !== null
  const own =
    !isNamed && / (?:of|in|for|on|(?<!ed )by|with) (?:an?|the) /.test(open)
      ? open
      : open.slice(last)
  return / (?:is|are|was|were|has|have|had|said|will|would|sold|called|made) /.test(own)
    ? from
    : at - own.length
}

function clauseStart(words: string, at: number): number {
  let from = 0
  for (const match of words.slice(0, Math.max(0, at - 2)).matchAll(CLAUSE))
    // 'Tarvik Limited (TL), known as X': the short form interrupts, the clause goes on.
    if (!/^\([^()]{1,12}\)/.test(words.slice(match.index, at))) from = match.index + match[0].length
  while (words.charAt(from) === ' ') from++
  return from
}

function clauseStop(words: string, at: number): number {
  const stop = /[;.]|, (?=(?:and|but|while)(?!\p{L}))/u.exec(words.slice(at))
  return stop === null ? words.length : at + stop.index
}
