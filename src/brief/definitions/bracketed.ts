// Definitions in brackets: 'long form (SHORT)', 'SHORT (long form)', '(long form, SHORT)', '[SHORT]'.
import { textOf, type Span } from '../../language/article.ts'
import { isLegalForm } from '../firm-endings.ts'
import { longAfter, longBefore, type FoundPair } from './long-form.ts'
import { bodyBefore, isAnagram } from './named-body.ts'
import type { Uses } from './uses.ts'
import { isAcronym, isShortForm } from './short-form.ts'

/** Innermost brackets, so that nesting costs nothing; but 'K(A)' and 'FEV(1)' are short forms. */
const BRACKETS = /\(([^()\s]{1,8}\([^()\s]{1,4}\)[^()\s]{0,4})\)|[([]([^()[\]]{1,200})[)\]]/g
/** What stands before the form within the brackets, white space too: '( IESS )', '(hereafter IESS)'. */
const LEAD =
  /^\s*(?:["'“‘]|(?:or|also|the|a|an|hereafter|hereinafter|henceforth|known as|called|abbreviated|shortened|referred to|in short|aka|a\.k\.a\.|as|to|by|its|French|Russian|Spanish|English|Hindi|Urdu|Arabic|acronym|initials|abbreviation|short for|for|i\.e\.,?|which stands)[\s:]+)*/i
const FIRST =
  /^(?:[^,;:"'”’]|['’]s(?!\p{L}))+?(?=\s*(?:[,;:"'”’](?!s(?!\p{L}))|\sor\s|\sand\s|\sin\s|$))/u
const WINDOW = 240

/** The pairs of one sentence. */
export function bracketedDefinitions(text: string, sentence: Span, uses: Uses): FoundPair[] {
  const pairs: FoundPair[] = []
  for (const match of text.slice(sentence.start, sentence.end).matchAll(BRACKETS)) {
    const content = match[1] ?? match[2] ?? ''
    const open = sentence.start + match.index
    const pair =
      shortInside(text, sentence.start, open, content, uses) ??
      longInside(text, sentence.start, open, content) ??
      bothInside(text, open, content) ??
      shortLast(text, sentence.start, open, content, uses)
    if (pair !== null) pairs.push(pair)
  }
  return pairs
}

/** 'long form (SHORT)', the short form first in the brackets, other matter after it. */
function shortInside(
  text: string,
  floor: number,
  open: number,
  content: string,
  uses: Uses,
): FoundPair | null {
  const lead = LEAD.exec(content)?.[0] ?? ''
  const short = (FIRST.exec(content.slice(lead.length))?.[0] ?? '').trim()
  const start = open + 1 + lead.length
  const from = Math.max(floor, open - WINDOW)
  if (short.length === 1) return letterInside(text, from, open, start, short)
  if (!isShortForm(short)) return null
  // '(Electric and Hybrid Vehicles)' holds words, not a short form.
  if (!isAcronym(short) && /^\s(?:and|or|in)\s/.test(content.slice(lead.length + short.length)))
    return null
  const strength = (uses.get(short) ?? 0) > 1 ? 'recurring' : 'bracketed'
  const aligned = longBefore(text, from, open, short, strength)
  const body = bodyBefore(text, from, open, short, strength === 'recurring')
  const isBodys =
    body !== null &&
    aligned !== null &&
    body.start < aligned.start &&
    isAnagram(short, textOf({ text }, body))
  const long =
    aligned !== null &&
    !isBodys &&
    !isNamesLastWord(text, from, aligned, short) &&
    !isDateline(text, aligned, open) &&
    !(strength === 'bracketed' && isTicker(text, [from, open], aligned, short)) &&
    !isVerbPhrase(text, from, aligned)
      ? aligned
      : body
  return long === null ? null : { short: { start, end: start + short.length }, long }
}

/**
 * In 'Romanian Intelligence Service (SRI)' all three letters stand in the last word, by chance: they are
 * another language's.
 */
function isNamesLastWord(text: string, from: number, long: Span, short: string): boolean {
  return (
    /^\p{Lu}{3,}$/u.test(short) &&
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(long.start, long.end)) &&
    /(?<!\p{L})\p{Lu}\p{Ll}+ $/u.test(text.slice(from, long.start))
  )
}

const MARKET = /(?<!\p{L})(?:shares?|stocks?|NYSE|Nasdaq|investors|shareholders)(?!\p{L})/iu

/** 'Shares in Disney (DIS)', 'Nike Inc (NKE)': letters out of one word of a name. */
function isTicker(
  text: string,
  [from, open]: [number, number],
  long: Span,
  short: string,
): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(short)) return false
  const words = text.slice(long.start, long.end).split(' ')
  const own = words.filter((word) => !isLegalForm(word))
  const isTraded = words.length > 1 || MARKET.test(text.slice(from, open + 120))
  return isTraded && own.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(own[0] ?? '')
}

/** 'SAO PAULO (AP) -- Felipe': where the news is from, and who sent it. */
function isDateline(text: string, long: Span, open: number): boolean {
  return (
    !/\p{Ll}/u.test(text.slice(long.start, long.end)) &&
    /^\(\p{L}+\) ?[–—-]/u.test(text.slice(open, open + 14))
  )
}

/** 'Avianca inaugurated flights between Washington DC (IAD)': what somebody did is no name. */
function isVerbPhrase(text: string, from: number, long: Span): boolean {
  return (
    /^\p{Ll}+ed \p{Ll}/u.test(text.slice(long.start, long.end)) &&
    /(?<![\p{L}-])\p{Lu}\p{Ll}+ $/u.test(text.slice(from, long.start))
  )
}

/** 'glutathione peroxidase (EC 1.11.1.9; GPx)'. */
function shortLast(
  text: string,
  floor: number,
  open: number,
  content: string,
  uses: Uses,
): FoundPair | null {
  const match = /^(.{2,40}[;,] )(\S{2,12})$/.exec(content)
  if (match === null) return null
  const lead = (match[1] ?? '').length
  const pair = shortInside(text, floor, open, match[2] ?? '', uses)
  return pair === null
    ? null
    : { ...pair, short: { start: pair.short.start + lead, end: pair.short.end + lead } }
}

/** 'epinephrine (E)': one letter stands for the one word before it, written small, or for nothing. */
function letterInside(
  text: string,
  from: number,
  open: number,
  start: number,
  letter: string,
): FoundPair | null {
  const word = /(?:(?<![\p{L}\p{N}-])\p{Ll}|^\p{Lu})\p{Ll}{3,} $/u.exec(text.slice(from, open))?.[0]
  if (
    word === undefined ||
    !/\p{L}/u.test(letter) ||
    word.charAt(0).toLowerCase() !== letter.toLowerCase()
  )
    return null
  return { short: { start, end: start + 1 }, long: { start: open - word.length, end: open - 1 } }
}

/** 'SHORT (long form)', the short form right before the bracket. */
function longInside(text: string, from: number, open: number, content: string): FoundPair | null {
  if (content.length < 6) return null
  const before = text.slice(Math.max(from, open - 18), open)
  const match = /(?:^|[\s("“‘'/])([\p{L}\p{N}][\p{L}\p{N}&./–‑-]*)["'”’]?\s?$/u.exec(before)
  const short = match?.[1] ?? ''
  const initials = short === short.toLowerCase() && isShortForm(short) && short.length < 6
  const isClipped = /^\p{Lu}\p{Ll}{4,}$/u.test(short) && /\p{Lu}\S* (?:\S+ )?\p{Lu}/u.test(content)
  if (
    !isAcronym(short) &&
    !isClipped &&
    !(initials && content.split(/[ -]/).length === short.length)
  )
    return null
  const lead = initials ? 0 : (LEAD.exec(content)?.[0].length ?? 0)
  const inside = open + 1
  const long = longAfter(
    text,
    inside + lead,
    inside + content.length,
    short,
    isClipped ? 'strict' : 'bracketed',
  )
  if (long === null) return null
  const start = open - before.length + before.lastIndexOf(short)
  return { short: { start, end: start + short.length }, long }
}

/** '(long form, SHORT)'. */
function bothInside(text: string, open: number, content: string): FoundPair | null {
  const match = /^(.{6,}), ([^\s,]{2,12})$/.exec(content)
  const short = match?.[2] ?? ''
  if (!isAcronym(short)) return null
  const inside = open + 1
  const to = inside + (match?.[1] ?? '').length
  const long = longBefore(text, inside, to, short, 'strict')
  return long === null ? null : { short: { start: to + 2, end: to + 2 + short.length }, long }
}
