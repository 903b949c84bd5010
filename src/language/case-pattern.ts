// How the words of a surface are capitalised, and whether a text's words fit it. Case is matched
// only as far as it carries sense: a term's small letters fit any, its capitals ask for a capital,
// its acronyms (WHO, US) for capitals throughout.
import { isCapital, isSmall } from './letters.ts'
import { COMMON_WORDS } from './common-words.ts'
import { newWord, isWordStart, PRIME, readWord } from './words.ts'

/** Case of one word: ANY fits all; FIRST asks for a capital; ALL for capitals; MIXED for capitals among small letters. */
export const ANY = 0
export const FIRST = 1
export const ALL = 2
export const MIXED = 3
export type WordCase = typeof ANY | typeof FIRST | typeof ALL | typeof MIXED

/** Two bits a word, the first lowest; words beyond the eighth fit any case. */
const WORDS_IN_PATTERN = 8

interface Letters {
  readonly capitals: number
  readonly small: number
}

function lettersIn(text: string, start: number, end: number): Letters {
  let capitals = 0
  let small = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isCapital(code)) capitals++
    else if (isSmall(code)) small++
  }
  return { capitals, small }
}

/** How the word at [start, end) is written: 'MPs', 'MoU' and 'McConnell' are mixed. */
export function wordCase(text: string, start: number, end: number): WordCase {
  const { capitals, small } = lettersIn(text, start, end)
  if (capitals > 1) return small === 0 ? ALL : MIXED
  return isCapital(text.charCodeAt(start)) ? FIRST : ANY
}

const word = newWord()

/** The pattern of a surface, as a number of at most 16 bits. */
export function patternOf(surface: string): number {
  let pattern = 0
  let index = 0
  for (let at = 0; at < surface.length && index < WORDS_IN_PATTERN;) {
    if (isWordStart(surface, at, surface.length)) {
      readWord(surface, at, surface.length, PRIME, word)
      pattern |= wordCase(surface, at, word.end) << (2 * index++)
      at = word.next
    } else {
      at++
    }
  }
  return pattern
}

/** Acronyms said as words are printed 'Centcom' as well; short ones could be names or words. */
const SPOKEN_ACRONYM = /^(?=.*[aeiou])[a-z]{5,}$/

function fits(wanted: number, text: string, start: number, end: number, isExact: boolean): boolean {
  if (!isExact) {
    if (wanted === ANY) return true
    if (wanted === FIRST && isCapital(text.charCodeAt(start))) return true
  }
  const actual = wordCase(text, start, end)
  if (isExact) return actual === wanted
  if (wanted === FIRST) return actual !== ANY
  // 'CDNs' are several of a CDN, and no CDNS.
  if (actual === ALL || actual === wanted) return true
  if (actual !== FIRST) return false
  const small = text.slice(start, end).toLowerCase()
  return SPOKEN_ACRONYM.test(small) && !COMMON_WORDS.has(small)
}

/** Whether some word of a pattern is asked for in capitals. */
export function hasAcronym(pattern: number): boolean {
  return (pattern & 0xaaaa & ~((pattern & 0x5555) << 1)) !== 0
}

/** Whether the words of [start, end) are capitalised as the pattern asks. */
export function fitsPattern(
  pattern: number,
  text: string,
  start: number,
  end: number,
  isExact: boolean,
): boolean {
  if (pattern === 0 && !isExact) return true
  // As most are: a capital to begin with, and no more asked.
  if (pattern === FIRST && !isExact && isCapital(text.charCodeAt(start))) return true
  let rest = pattern
  for (let at = start, index = 0; at < end && index < WORDS_IN_PATTERN;) {
    if (isWordStart(text, at, end)) {
      readWord(text, at, end, PRIME, word)
      if (!fits(rest & 3, text, at, word.end, isExact)) return false
      rest >>= 2
      index++
      at = word.next
    } else {
      at++
    }
  }
  return true
}

/** Whether a stretch of text is all in capitals, so that case says nothing in it. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  const { capitals, small } = lettersIn(text, start, end)
  return capitals >= 8 && capitals > small * 4
}

/** Longest line that is read as a title, in characters. */
const LONGEST_TITLE = 160

/** Whether a line is capitalised as titles are, 'Joint Exercises Begin in the Gulf', so that capitals say little. */
export function isTitleCase(line: string): boolean {
  if (line.length > LONGEST_TITLE || /[.!?]$/.test(line)) return false
  const long = line.match(/\p{L}{4,}/gu) ?? []
  const small = long.filter((one) => isSmall(one.charCodeAt(0)))
  return long.length > 2 && small.length * 8 <= long.length
}
