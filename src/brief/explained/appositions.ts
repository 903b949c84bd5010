// Things explained by what stands beside their name, set off by commas or dashes: 'Bakhmut, the city in
// eastern Ukraine where …,' and 'the military's media wing, the Inter-Services Public Relations,'.
import { foundOf, isFirm, type Found } from './found.ts'
import type { Token } from '../tokens.ts'
import { phraseAt, phraseBefore, type Phrase } from './noun-phrase.ts'
import { nameAfter, nameBefore, type IsUsual, type Run } from './thing-names.ts'

const QUOTE = /^[“”"‘’']$/
const WITHIN =
  /^(?:in|at|near|outside|around|across|inside|through|from|to|into|toward|towards|over|off|via|between|throughout)$/
const FRONTED =
  /^(?:in|at|near|outside|around|across|inside|from|to|on|over|off|for|with|after|before|during|since|until|by|under|like|unlike|despite|amid|according|as|of|against|along|besides|within|without|upon|about)$/

/** The appositions of a sentence. */
export function appositionsIn(tokens: readonly Token[], isUsual: IsUsual): Found[] {
  const found: Found[] = []
  for (let at = 1; at < tokens.length - 1; at++) {
    const mark = tokens[at]?.text ?? ''
    if (!/^[,–—]$/.test(mark) && !isSpacedHyphen(tokens, at)) continue
    const one = nameThenPhrase(tokens, at, isUsual) ?? phraseThenName(tokens, at, isUsual)
    if (one !== null) found.push(one)
  }
  return found
}

function isSpacedHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.text === '-' &&
    (tokens[at - 1]?.end ?? token.start) < token.start &&
    (tokens[at + 1]?.start ?? token.end) > token.end
  )
}

function isDash(token: Token | undefined): boolean {
  return /^[–—-]$/.test(token?.text ?? '')
}

function isArticle(lower: string): boolean {
  return lower === 'a' || lower === 'an' || lower === 'the'
}

/** 'Nettrix, an AI server maker,'. */
function nameThenPhrase(tokens: readonly Token[], mark: number, isUsual: IsUsual): Found | null {
  let end = mark
  while (
    end > 0 &&
    (QUOTE.test(tokens[end - 1]?.text ?? '') || tokens[end - 1]?.kind === 'bracket')
  )
    end--
  const run = nameBefore(tokens, end, isUsual)
  if (run === null || tokens[run.to - 1]?.isPossessive === true) return null
  let at = mark + 1
  while (QUOTE.test(tokens[at]?.text ?? '')) at++
  const phrase = phraseAt(tokens, at)
  if (phrase === null || !fits(tokens, run, phrase) || !isFirm(tokens, run, phrase.head))
    return null
  return foundOf(tokens, run, { from: phrase.from, to: phrase.to }, phrase.kind)
}

/** Whether the phrase can be in apposition to the name: no clause after an adverbial, no list. */
function fits(tokens: readonly Token[], run: Run, phrase: Phrase): boolean {
  const before = wordBefore(tokens, run.from)
  const { kind } = phrase
  const isPlace = kind === 'place'
  const opener = tokens[phrase.from]?.lower ?? ''
  if (
    WITHIN.test(before) &&
    !isPlace &&
    tokens[run.from - 1]?.lower !== 'the' &&
    (before === 'in' || !/^(?:organisation|group|publication)$/.test(kind))
  )
    return false
  const end = tokens[phrase.to]?.text ?? '.'
  // 'BEIRUT - Lebanon's parliament on Thursday elected': a dateline, and what follows is the clause.
  if (run.from === 0 && isDash(tokens[run.to]) && !isArticle(opener) && !isDash(tokens[phrase.to]))
    return false
  // 'In Basra, the city council': what follows an adverbial at the start is the clause.
  if (isFronted(tokens, run.from) && end !== ',' && !isDash(tokens[phrase.to])) return false
  // 'Tarvik, the city, and its port': what is said says nothing.
  if (opener === 'the' && phrase.head === phrase.from + 1 && !phrase.goesOn) return false
  return !isFirstOfList(tokens, phrase.to)
}

/** 'Oslan Park, a court, a pond, and shops': what stands beside the name is another thing. */
function isFirstOfList(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',' || !/^an?$/.test(tokens[at + 1]?.lower ?? '')) return false
  const rest = tokens.slice(at + 2, at + 12)
  const and = rest.findIndex(
    ({ lower }, index) => /^(?:and|or)$/.test(lower) && rest[index - 1]?.text === ',',
  )
  return and !== -1
}

/** Whether nothing but an adverbial stands before the name. */
function isFronted(tokens: readonly Token[], from: number): boolean {
  if (from === 0) return false
  let start = from
  while (start > 0 && from - start < 10 && !/^[,;:–—]$/.test(tokens[start - 1]?.text ?? '')) start--
  const isStart = start === 0 || /^[,;:–—]$/.test(tokens[start - 1]?.text ?? '')
  while (QUOTE.test(tokens[start]?.text ?? '')) start++
  // ', during which he served in the VFF, the group that …': a clause, with its verb.
  if (/^whi?ch|^whom/.test(tokens[start + 1]?.lower ?? '')) return false
  return isStart && start < from && FRONTED.test(tokens[start]?.lower ?? '')
}

function wordBefore(tokens: readonly Token[], at: number): string {
  let index = at - 1
  while (index >= 0 && isArticle(tokens[index]?.lower ?? '')) index--
  return tokens[index]?.lower ?? ''
}

const SELECTS =
  /^(?!(?:near|clos|lat)est$)(?:\p{L}+est|most|main|only|first|second|third|sole|leading|top|principal|capital|parent|founding|new|own|flagship|state|former|biggest)$|-largest$|-biggest$/u

/** 'its founding treaty, the Rome Statute,', 'the capital of Niger, Niamey,'. */
function phraseThenName(tokens: readonly Token[], mark: number, isUsual: IsUsual): Found | null {
  const phrase = phraseWithPlace(tokens, mark)
  if (phrase === null) return null
  // 'the chairman of Germany's police union, Rainer Wendt': the role is explained by it, not the name.
  const before = tokens[phrase.from - 1]?.lower ?? ''
  if (/^(?:of|for|at|with|on|by|about|against|behind|under)$/.test(before)) return null
  let at = mark + 1
  while (QUOTE.test(tokens[at]?.text ?? '') || tokens[at]?.lower === 'the') at++
  const run = nameAfter(tokens, at, isUsual)
  if (run === null || run.from !== at || tokens[run.to - 1]?.isPossessive === true) return null
  let end = run.to
  while (QUOTE.test(tokens[end]?.text ?? '') || tokens[end]?.kind === 'bracket') end++
  const mark2 = tokens[end]?.text ?? '.'
  if (
    !/^[,.;:–—]$/.test(mark2) ||
    !isIdentifying(tokens, phrase) ||
    !isFirm(tokens, run, phrase.head)
  )
    return null
  // A list goes on with another name.
  const after = tokens[end + 1]
  if (mark2 === ',' && (after?.isCapital === true || /^(?:and|or)$/.test(after?.lower ?? '')))
    return null
  return foundOf(tokens, run, { from: phrase.from, to: phrase.to }, phrase.kind)
}

/** The phrase that ends before a mark: its head there, or before 'of Niger', 'in the south'. */
function phraseWithPlace(tokens: readonly Token[], mark: number): Phrase | null {
  const direct = phraseBefore(tokens, mark - 1)
  if (direct !== null) return direct
  for (let at = mark - 2; at > Math.max(0, mark - 6); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return null
    if (/^(?:of|in)$/.test(token.lower)) {
      const phrase = phraseBefore(tokens, at - 1)
      return phrase && { ...phrase, to: mark, goesOn: true }
    }
    if (
      !token.isCapital &&
      !/^(?:the|northern|southern|eastern|western|central|country|north|south|east|west|region|world|province)$/.test(
        token.lower,
      )
    )
      return null
  }
  return null
}

/** Whether the phrase means one thing only, and opens as such. */
function isIdentifying(tokens: readonly Token[], phrase: Phrase): boolean {
  const words = tokens.slice(phrase.from, phrase.head + 1)
  const opener = words[0]
  if (opener === undefined) return false
  const head = tokens[phrase.head]?.lower ?? ''
  if (/^(?:a|an)$/.test(opener.lower)) return words.length > 2
  if (/^(?:its|their|his|her|our|another)$/.test(opener.lower)) return words.length > 1
  if (words.some(({ isPossessive }) => isPossessive)) return true
  return (
    opener.lower === 'the' && (head === 'capital' || words.some(({ lower }) => SELECTS.test(lower)))
  )
}
