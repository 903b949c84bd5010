// The words of a window as the alignment sees them: where each begins, what skipping it costs, and where
// a letter of the short form may stand.
import { isFirmEnding } from '../firm-endings.ts'
import { BODY } from './named-body.ts'

/** Which edge of the window the long form must touch. */
export type Side = 'end' | 'start'

export interface Words {
  /** For each character of the window the index of its word, -1 between words. */
  readonly at: Int16Array
  /** 1 where a word, a part or a hump of one begins. */
  readonly begins: Uint8Array
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What skipping all words before index k costs. */
  readonly skips: readonly number[]
  /** What the commas before each word add up to. */
  readonly commas: readonly number[]
}

const SMALL_WORDS = new Set(
  'a an and as at by d da das de del della der des di do dos du e el et for from in into la las le les los o of on or over per the to und van von vs with y z &'.split(
    ' ',
  ),
)

const VERBS = /^(?:was|were|is|are|has|have|had|been|said|says|which|who|that|not|or)$/

/** Prices, found on the development sets; a letter that begins a word is free. */
export const PRICE = {
  skippedSmall: 0.1,
  skippedWord: 0.75,
  skippedPart: 0.6,
  /** No name has a verb in it. */
  skippedVerb: 4,
  comma: 0.3,
  tailPart: 0.3,
  tailBody: 0.9,
  tailName: 1.4,
  consecutive: 0.25,
  within: 0.5,
  strayed: 2.2,
  tailPhrase: 1.1,
  tailPhraseWord: 0.3,
  tailWord: 1.8,
} as const

/** Figures as words write them: 'Group of Seven (G7)'. */
const NUMERALS: Readonly<Record<string, RegExp>> = {
  1: /^(?:one|first)$/i,
  2: /^(?:two|second|double|di|bis|to$)/i,
  3: /^(?:three|third|tri)/i,
  4: /^(?:four|tetra)/i,
  5: /^(?:five|fifth|penta)/i,
  6: /^(?:six|sixth)$/i,
  7: /^(?:seven|seventh)$/i,
  8: /^(?:eight|eighth)$/i,
  9: /^(?:nine|ninth)$/i,
}

const PLACES_MAX = 32

/** The words of a text, with what it costs to leave them out. */
export function wordsOf(text: string): Words {
  const at = new Int16Array(text.length).fill(-1)
  const begins = new Uint8Array(text.length)
  const starts: number[] = []
  const ends: number[] = []
  const skips: number[] = [0]
  const commas: number[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}'’]+|&/gu)) {
    const index = starts.length
    const end = match.index + match[0].length
    const comma = text.charAt(match.index - 2) === ',' && index > 0
    commas.push((commas[index - 1] ?? 0) + (comma ? PRICE.comma : 0))
    at.fill(index, match.index, end)
    for (let place = match.index; place < end; place++)
      if (isWordStart(text, place)) begins[place] = 1
    starts.push(match.index)
    ends.push(end)
    skips.push((skips[index] ?? 0) + skipCost(text, match[0], match.index))
  }
  return { at, begins, starts, ends, skips, commas }
}

function skipCost(text: string, word: string, start: number): number {
  if (VERBS.test(word)) return PRICE.skippedVerb
  if (isSmall(word)) return PRICE.skippedSmall
  return /[-‐‑–/]/.test(text.charAt(start - 1)) ? PRICE.skippedPart : PRICE.skippedWord
}

/** Where a letter of a short form may stand for something in the text; `side`: which end to keep of too many. */
export function placesOf(text: string, words: Words, letter: string, side: Side): number[] {
  const places: number[] = []
  for (let at = 0; at < text.length; at++)
    if ((words.at[at] ?? -1) !== -1 && text.charAt(at).toLowerCase() === letter) places.push(at)
  const numerals = NUMERALS[letter]
  if (numerals !== undefined)
    for (const [index, start] of words.starts.entries())
      if (numerals.test(text.slice(start, words.ends[index])))
        places.push(/^(?:tri|di|bis|tetra|penta)/i.test(text.slice(start)) ? start + 1 : start)
  if (numerals !== undefined) places.sort((a, b) => a - b)
  if (places.length <= PLACES_MAX) return places
  return side === 'end' ? places.slice(-PLACES_MAX) : places.slice(0, PLACES_MAX)
}

/** Whether it is a word that short forms leave out: 'of', 'and'. */
export function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase())
}

/** Whether a character is a letter or a digit. */
export function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

/** The first letter of a word, of a part of a hyphened word, or of a hump ('BioText'). */
function isWordStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (before === '' || !/[\p{L}\p{M}\p{N}'’]/u.test(before)) return true
  return /\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u.test(before + text.charAt(at))
}

/** What ends the name of a firm no short form counts; 'KG', 'AB' and 'LP' stand for much else. */
const isFirmsEnd = (word: string): boolean =>
  /^(?!KG$|AB$|LP$)\p{Lu}|^plc$/u.test(word) && isFirmEnding(word)

/** What the words after the last letter's word cost. */
export function tailCost(words: Words, place: number, text: string): number {
  const from = (words.at[place] ?? 0) + 1
  const count = words.starts.length - from
  if (count === 0) return 0
  const first = text.slice(words.starts[from], words.ends[from])
  // 'Five-Factor Model of Personality': what the short form leaves out hangs on a preposition.
  const phrase = count > 1 && /^(?:of|for|in|on|to|from|with)$/i.test(first)
  let cost = phrase ? PRICE.tailPhrase : 0
  for (let index = from; index < words.starts.length; index++) {
    const start = words.starts[index] ?? 0
    if (VERBS.test(text.slice(start, words.ends[index]))) cost += PRICE.skippedVerb
    else if (
      /[-‐‑]/.test(text.charAt(start - 1)) ||
      isFirmsEnd(text.slice(start, words.ends[index]))
    )
      cost += PRICE.tailPart
    else if (!phrase && BODY.test(text.slice(start, words.ends[index]))) cost += PRICE.tailBody
    else
      cost += phrase
        ? PRICE.tailPhraseWord
        : /^\p{Lu}/u.test(text.charAt(start))
          ? PRICE.tailName
          : PRICE.tailWord
  }
  return cost
}
