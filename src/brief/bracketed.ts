// Definitions in brackets: 'long form (SHORT)', 'SHORT (long form)', '(the SHORT)', '[SHORT]'.
import type { Span } from '../language/article.ts'
import { align, type Alignment } from './align.ts'
import type { FoundPair } from './definitions.ts'
import { isAcronym, isShortForm, isSpelledOut } from './short-form.ts'

const BRACKETS = /[([]([^()[\]]{2,200})[)\]]/g
const LEAD =
  /^(?:["'“‘]|(?:or|also|the|a|an|hereafter|hereinafter|henceforth|known as|called|abbreviated|shortened|referred to|in short|aka|a\.k\.a\.|as|to|by|its|French|Russian|Spanish|English|Hindi|Urdu|Arabic|acronym|initials|abbreviation|short for|for|i\.e\.,?|which stands)[\s:]+)+/i
const WINDOW = 240

/** The pairs of one sentence; innermost brackets only, so nesting costs nothing. */
export function bracketedDefinitions(text: string, sentence: Span): FoundPair[] {
  const pairs: FoundPair[] = []
  BRACKETS.lastIndex = sentence.start
  let floor = sentence.start
  for (let match = BRACKETS.exec(text); match !== null && match.index < sentence.end; match = BRACKETS.exec(text)) {
    const content = match[1] ?? ''
    const inside = match.index + 1
    const pair =
      shortInside(text, floor, match.index, inside, content) ?? longInside(text, sentence.start, match.index, inside, content)
    if (pair !== null) {
      pairs.push(pair)
    }
    floor = sentence.start
  }
  return pairs
}

/** 'long form (SHORT)', the short form first in the brackets, other matter after it. */
function shortInside(text: string, floor: number, open: number, inside: number, content: string): FoundPair | null {
  const lead = LEAD.exec(content)?.[0] ?? ''
  const first = /^[^,;:"'”’]+?(?=\s*(?:[,;:"'”’]|\sor\s|\sand\s|\sin\s|$))/.exec(content.slice(lead.length))?.[0] ?? ''
  const short = first.trim()
  if (!isShortForm(short)) return null
  const start = inside + lead.length
  const from = Math.max(floor, open - WINDOW)
  const long = longBefore(text, from, open, short)
  return long === null ? null : { short: { start, end: start + short.length }, long }
}

/** The long form of `short` that ends at `to`, or null. */
export function longBefore(text: string, from: number, to: number, short: string): Span | null {
  let end = to
  while (end > from && /[\s,"'“”‘’–—-]/.test(text.charAt(end - 1))) end--
  const window = text.slice(from, end)
  const cut = Math.max(window.lastIndexOf('; '), window.lastIndexOf(': ')) + 1
  return longIn(window.slice(cut), from + cut, short, 'end')
}

/** The long form of `short` that starts at `from`, or null. */
export function longAfter(text: string, from: number, to: number, short: string): Span | null {
  const window = text.slice(from, Math.min(to, from + WINDOW))
  const cut = /[;:()[\]]/.exec(window)?.index ?? window.length
  return longIn(window.slice(0, cut), from, short, 'start')
}

function longIn(window: string, offset: number, short: string, side: 'start' | 'end'): Span | null {
  for (const form of variantsOf(short)) {
    const found = align(form, window, side)
    if (found === null) continue
    const long = window.slice(found.start, found.end)
    if (isSpelledOut(form, long, found) && isWhole(window, found))
      return { start: offset + found.start, end: offset + found.end }
  }
  return null
}

function isWhole(_window: string, _alignment: Alignment): boolean {
  return true
}

/** The short form itself, and without its plural or possessive s ('IBCs', 'MPs'). */
function variantsOf(short: string): string[] {
  const variants = [short]
  const bare = /^(.*\p{Lu})['’]?s$/u.exec(short)?.[1]
  if (bare !== undefined && bare.length > 1) variants.unshift(bare)
  return variants
}

/** 'SHORT (long form)', the short form right before the bracket. */
function longInside(text: string, from: number, open: number, inside: number, content: string): FoundPair | null {
  if (content.length < 6) return null
  const before = text.slice(Math.max(from, open - 16), open)
  const match = /(?:^|[\s("“‘'])([\p{L}\p{N}][\p{L}\p{N}&./-]*)["'”’]?\s?$/u.exec(before)
  const short = match?.[1] ?? ''
  if (!isAcronym(short)) return null
  const lead = LEAD.exec(content)?.[0].length ?? 0
  const long = longAfter(text, inside + lead, inside + content.length, short)
  if (long === null) return null
  const start = open - before.length + before.lastIndexOf(short)
  return { short: { start, end: start + short.length }, long }
}
