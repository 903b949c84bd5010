// The senses of an index: entries under conditions, a column for each thing said of them, for columns pack better
// than rows. What a sense needs, or is ruled out by, is a list of cues, which many senses may share.
import { CONDITION } from './index-format.ts'

export interface Senses {
  readonly entries: Uint32Array
  /** Where in the lists its needed and its excluding cues stand. */
  readonly needs: Uint32Array
  readonly nots: Uint32Array
  /** CONDITIONs. */
  readonly conditions: Uint8Array
  /** Lists of cues, the lowest 16 bits and the next 8: how many, then each by its distance from the one before. */
  readonly lists: Uint16Array
  readonly listsHigh: Uint8Array
}

/** Whether a sense is under one of the CONDITIONs; a surface without conditions has sense -1. */
export function isUnder(
  { conditions }: Senses,
  sense: number,
  condition: keyof typeof CONDITION,
): boolean {
  return sense >= 0 && ((conditions[sense] ?? 0) & CONDITION[condition]) !== 0
}

/** The numbers of the cues that a sense needs. */
export function neededCues(senses: Senses, sense: number): number[] {
  return cuesAt(senses, senses.needs[sense] ?? 0)
}

/** The numbers of the cues that rule a sense out. */
export function excludingCues(senses: Senses, sense: number): number[] {
  return cuesAt(senses, senses.nots[sense] ?? 0)
}

/** Whether a sense is under the condition that some words be near. */
export function needsCues(senses: Senses, sense: number): boolean {
  return valueAt(senses, senses.needs[sense] ?? 0) > 0
}

function cuesAt(senses: Senses, list: number): number[] {
  const cues: number[] = []
  const end = list + valueAt(senses, list)
  for (let at = list + 1, cue = 0; at <= end; at++) {
    cue += valueAt(senses, at)
    cues.push(cue)
  }
  return cues
}

function valueAt({ lists, listsHigh }: Senses, at: number): number {
  return (lists[at] ?? 0) | ((listsHigh[at] ?? 0) << 16)
}
