// Collects senses at compile and lays them out in columns (senses.ts says how they are read).
import { CONDITION } from './index-format.ts'
import { numbering } from './numbering.ts'
import type { Senses } from './senses.ts'
import type { Surface } from '../surfaces/surfaces.ts'

export interface SenseCollector {
  /** The number of the sense of an entry under a surface's conditions; `isHome` if one of its cues names its country. */
  senseOf(entry: number, surface: Surface, isHome?: boolean): number
  /** The cues' words, in order of their numbers. */
  readonly cues: readonly string[]
  finish(): Senses
}

/** Begins an empty collection. */
export function collectSenses(): SenseCollector {
  const cues = numbering()
  const numbers = numbering()
  const senses: { entry: number; needs: number; nots: number; conditions: number }[] = []
  const lists: number[] = [0]
  const places = new Map<string, number>([['', 0]])

  // Any order of cues means the same; in ascending order each is a small step from the one before.
  const listOf = (words: readonly string[]): number => {
    const list = words.map((word) => cues.numberOf(word)).toSorted((a, b) => a - b)
    const key = list.join(' ')
    const known = places.get(key)
    if (known !== undefined) return known
    const place = lists.length
    lists.push(list.length, ...list.map((cue, index) => cue - (list[index - 1] ?? 0)))
    places.set(key, place)
    return place
  }

  return {
    cues: cues.keys,
    senseOf(entry, surface, isHome = false) {
      const needs = listOf(surface.needs)
      const nots = listOf(surface.not)
      const conditions =
        (surface.withArticle ? CONDITION.Article : 0) |
        (surface.withDot ? CONDITION.Dot : 0) |
        (surface.withHyphen ? CONDITION.Hyphen : 0) |
        (surface.there ? CONDITION.There : 0) |
        (surface.local ? CONDITION.Local : 0) |
        (isHome ? CONDITION.Home : 0)
      const number = numbers.numberOf(`${entry} ${needs} ${nots} ${conditions}`)
      if (number === senses.length) senses.push({ entry, needs, nots, conditions })
      return number
    },
    finish() {
      return {
        entries: Uint32Array.from(senses, ({ entry }) => entry),
        needs: Uint32Array.from(senses, ({ needs }) => needs),
        nots: Uint32Array.from(senses, ({ nots }) => nots),
        conditions: Uint8Array.from(senses, ({ conditions }) => conditions),
        lists: Uint16Array.from(lists, (value) => value & 0xffff),
        listsHigh: Uint8Array.from(lists, (value) => value >> 16),
      }
    },
  }
}
