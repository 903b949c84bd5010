// Does a long form spell out a short form? A least-cost alignment of the short form's letters with the
// words of a window. Schwartz and Hearst (2003) take the first alignment from the right, whatever it
// skips; here every alignment has a price (skipped words, letters within words), and the cheapest counts.

import { BODY } from './named-body.ts'

export interface Alignment {
  /** Offsets into the window of the words aligned, end exclusive. */
  readonly start: number
  readonly end: number
  readonly cost: number
  /** Words (hyphens part them too) from start to end. */
  readonly words: number
}

/** Which edge of the window the long form must touch. */
export type Side = 'end' | 'start'

interface Words {
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

/** What ends the name of a firm and no short form counts. */
const FIRM =
  /^(?:Sdn|Bhd|Ltd|Limited|Inc|Corp|Co|Company|PLC|Plc|plc|LLC|LLP|Pvt|Pte|AG|SA|NV|SpA|GmbH|Group|Holdings)$/

/** Prices, found on the development sets; a letter that begins a word is free. */
const PRICE = {
  skippedSmall: 0.1,
  skippedWord: 0.75,
  skippedPart: 0.6,
  /** No name has a verb in it. */
  skippedVerb: 4,
  comma: 0.3,
  tailPart: 0.3,
  tailBody: 0.9,
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

const WINDOW_MAX = 240
const PLACES_MAX = 32

/**
 * The cheapest alignment of `short` in `window` that touches the given side, or null when the letters
 * aren't there in order. Time is bounded by the window's length, cut at 240 characters.
 */
export function align(short: string, window: string, side: Side): Alignment | null {
  const letters = lettersOf(short)
  if (letters.length === 0) return null
  const size = Math.min(WINDOW_MAX, 48 + 32 * letters.length)
  const offset = side === 'end' ? Math.max(0, window.length - size) : 0
  const text = window.slice(offset, offset + size)
  const words = wordsOf(text)
  const places = letters.map(({ letter }) => placesOf(text, words, letter, side))
  if (places.some((list) => list.length === 0)) return null
  const first = cheapest(letters, places, words, text, side)
  if (first === null) return null
  const from = words.at[first.from] ?? 0
  const to = side === 'end' ? words.starts.length - 1 : (words.at[first.to] ?? 0)
  return {
    start: offset + (words.starts[from] ?? 0),
    end: offset + (side === 'end' ? text.length : (words.ends[to] ?? text.length)),
    cost: first.cost,
    words: to - from + 1,
  }
}

interface Letter {
  readonly letter: string
  /** Written small in a short form that has capitals ('DoD', 'Centcom'): it may well stand within a word. */
  readonly small: boolean
}

function lettersOf(short: string): Letter[] {
  const letters: Letter[] = []
  const mixed = /\p{Lu}/u.test(short)
  for (const char of short) {
    if (!isWordChar(char)) continue
    const small = mixed && char !== char.toUpperCase() && letters.length > 0
    letters.push({ letter: char.toLowerCase(), small })
  }
  return letters
}

interface Path {
  readonly from: number
  readonly to: number
  readonly cost: number
}

function cheapest(
  letters: readonly Letter[],
  places: readonly (readonly number[])[],
  words: Words,
  text: string,
  side: Side,
): Path | null {
  const last = letters.length - 1
  let paths: Path[] = (places[last] ?? []).map((place) => ({
    from: place,
    to: place,
    cost: side === 'end' ? tailCost(words, place, text) : 0,
  }))
  for (let index = last - 1; index >= 0; index--) {
    const small = letters[index + 1]?.small ?? false
    const next: Path[] = []
    for (const place of places[index] ?? []) {
      let best: Path | null = null
      for (const path of paths) {
        if (path.from <= place) continue
        const cost = path.cost + stepCost(words, place, path.from, small)
        if (best === null || cost < best.cost) best = { from: place, to: path.to, cost }
      }
      if (best !== null) next.push(best)
    }
    paths = next
  }
  let found: Path | null = null
  for (const path of paths) {
    if (words.begins[path.from] !== 1) continue
    if (side === 'start' && (words.at[path.from] ?? 0) > 1) continue
    const cost = path.cost + headCost(words, text, path.from, side)
    if (found === null || cost <= found.cost) found = { ...path, cost }
  }
  return found
}

function stepCost(words: Words, from: number, to: number, small: boolean): number {
  const left = words.at[from] ?? 0
  const right = words.at[to] ?? 0
  const ease = small ? 0.5 : 1
  if (left === right) {
    if (to === from + 1) return PRICE.consecutive * ease
    return words.begins[to] === 1 ? 0.1 : PRICE.within * ease
  }
  const commas = (words.commas[right] ?? 0) - (words.commas[left] ?? 0)
  const skipped = (words.skips[right] ?? 0) - (words.skips[left + 1] ?? 0) + commas
  return skipped + (words.begins[to] === 1 ? 0 : PRICE.strayed * ease)
}

function headCost(words: Words, text: string, from: number, side: Side): number {
  const index = words.at[from] ?? 0
  if (side === 'start') return words.skips[index] ?? 0
  return isSmall(text.slice(words.starts[index], words.ends[index])) ? 1 : 0
}

function tailCost(words: Words, place: number, text: string): number {
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
      FIRM.test(text.slice(start, words.ends[index]))
    )
      cost += PRICE.tailPart
    else if (!phrase && BODY.test(text.slice(start, words.ends[index]))) cost += PRICE.tailBody
    else cost += phrase ? PRICE.tailPhraseWord : PRICE.tailWord
  }
  return cost
}

function wordsOf(text: string): Words {
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

function placesOf(text: string, words: Words, letter: string, side: Side): number[] {
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

function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase())
}

function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

/** The first letter of a word, of a part of a hyphened word, or of a hump ('BioText'). */
function isWordStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (before === '' || !/[\p{L}\p{M}\p{N}'’]/u.test(before)) return true
  return /\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u.test(before + text.charAt(at))
}
