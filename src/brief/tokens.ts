// Words and marks of a sentence, as people.ts and quotes.ts read them: a possessive is a flag of its word,
// a short bracket is one token, so that 'Pakistan's Chief of Army Staff (COAS) General' reads as a row.
import { ABBREVIATED_TITLES, MONTHS_SHORT } from '../language/abbreviations.ts'
import type { Span } from '../language/article.ts'

export type TokenKind = 'word' | 'number' | 'bracket' | 'mark'

export interface Token extends Span {
  readonly kind: TokenKind
  /** The word without its possessive s and without an abbreviation's full stop; a mark as it is. */
  readonly text: string
  readonly lower: string
  readonly isCapital: boolean
  readonly isPossessive: boolean
}

/** '4,810.9', '3.30pm', '1,200-member': the comma or point in a number ends no phrase. */
const NUMBER = /\p{N}+(?:[.,]\p{N}+)+[\p{L}\p{M}]*(?:[‐‑-][\p{L}\p{M}\p{N}]+)*/u
const OTHERS =
  /\([^()\n]{1,60}\)|(?:\p{Lu}\.){1,4}(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’ʼ‐‑-]|\.(?=\p{L}))[\p{L}\p{M}\p{N}]+)*['’ʼ]?|[^\s]/u
const TOKEN = new RegExp(`${NUMBER.source}|${OTHERS.source}`, 'gu')
const POSSESSIVE = /(?:['’ʼ]s|(?<=s)['’ʼ])$/i

/** Three readers ask for the tokens of the same sentences; a sentence belongs to one text for good. */
const known = new WeakMap<Span, readonly Token[]>()

/** The tokens of a sentence; their spans cover the possessive and the full stop too. */
export function tokensOf(text: string, sentence: Span): readonly Token[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const tokens = tokenise(text, sentence)
  known.set(sentence, tokens)
  return tokens
}

/** Whether a token stands right behind the one before it: a space between them at most. */
export function isCloseBehind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token !== undefined && before !== undefined && token.start - before.end <= 1
}

function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  let end = span.start
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    // The full stop of 'Rep.' went with its word.
    if (span.start + match.index < end) continue
    const token = tokenOf(text, span.start + match.index, match[0])
    tokens.push(token)
    end = token.end
  }
  return tokens
}

function tokenOf(text: string, start: number, raw: string): Token {
  const first = raw.charAt(0)
  if (first === '(' && raw.length > 1) return make('bracket', start, raw, raw.length, raw, false)
  if (!/[\p{L}\p{N}]/u.test(first)) return make('mark', start, raw, raw.length, raw, false)
  if (/\p{N}/u.test(first)) return make('number', start, raw, raw.length, raw, false)
  const bare = raw.replace(POSSESSIVE, '')
  const isPossessive = bare !== raw && bare !== ''
  let length = raw.length
  const word = isPossessive ? bare : raw.replace(/['’ʼ]$/, '')
  if (!isPossessive) length = word.length
  if (text.charAt(start + length) === '.' && /^\p{Lu}/u.test(word)) {
    const lower = word.toLowerCase()
    const isBeforeFigure = MONTHS_SHORT.has(lower) || lower === 'no'
    if (ABBREVIATED_TITLES.has(lower)) length++
    // 'Dec. 14', 'the No. 2 Republican': no end of a phrase.
    else if (isBeforeFigure && /^ \d/.test(text.slice(start + length + 1, start + length + 3)))
      length++
  }
  return make('word', start, word, length, word, isPossessive)
}

function make(
  kind: TokenKind,
  start: number,
  raw: string,
  length: number,
  word: string,
  isPossessive: boolean,
): Token {
  const text = kind === 'word' ? word.replace(/\.$/, '') : raw
  return {
    kind,
    start,
    end: start + length,
    text,
    lower: text.toLowerCase(),
    isCapital: kind === 'word' && /^\p{Lu}/u.test(text),
    isPossessive,
  }
}
