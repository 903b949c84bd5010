// Does a long form spell out a short form? A least-cost alignment of the short form's letters with the
// words of a window. Schwartz and Hearst (2003) take the first alignment from the right, whatever it
// skips; here every alignment has a price (skipped words, letters within words), and the cheapest counts.

import {
  isSmall,
  isWordChar,
  placesOf,
  PRICE,
  tailCost,
  wordsOf,
  type Side,
  type Words,
} from './align-words.ts'

export interface Alignment {
  /** Offsets into the window of the words aligned, end exclusive. */
  readonly start: number
  readonly end: number
  readonly cost: number
  /** Words (hyphens part them too) from start to end. */
  readonly words: number
}

const WINDOW_MAX = 240

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
