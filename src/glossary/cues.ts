// Whether the words a sense needs, or is ruled out by, are near a surface or in its article.
import { CUES, type Candidate, type Found } from './candidates.ts'
import type { Glossary } from './glossary.ts'
import type { Reading } from './reading.ts'

/** Near: about a paragraph of the press. */
const NEAR = 300

export interface CueEvidence {
  /** Where a needed word stands, nearest first; none when the sense needs none or has none. */
  readonly near: { readonly start: number; readonly end: number } | null
  /** How many different needed words the article has. */
  readonly needed: number
  /** Whether a word that rules the sense out is near. */
  readonly excludedNear: boolean
  /** How many different excluding words the article has. */
  readonly excluded: number
}

interface Tally {
  near: { start: number; end: number } | null
  distance: number
  different: number
}

function tally(
  found: Found,
  candidate: Candidate,
  glossary: Glossary,
  list: number,
  reading: Reading,
  countsLongerNames: boolean,
): Tally {
  const result: Tally = { near: null, distance: Infinity, different: 0 }
  const count = glossary.cueLists[list] ?? 0
  for (let index = 1; index <= count; index++) {
    const spans =
      found.cues.get(candidate.glossary * CUES + (glossary.cueLists[list + index] ?? 0)) ?? []
    let isInArticle = false
    for (const { start, end } of spans) {
      // A word inside the surface itself proves nothing, but a longer name around it ('Mandalay Bay')
      // rules it out.
      const overlaps = start < candidate.end && candidate.start < end
      const isLongerName = end - start > candidate.end - candidate.start
      if (overlaps && !(countsLongerNames && isLongerName)) continue
      isInArticle = true
      const inHeadline = start < reading.body
      const distance = inHeadline
        ? NEAR
        : Math.max(0, start - candidate.end, candidate.start - end)
      if (distance <= NEAR && distance < result.distance) {
        result.near = { start, end }
        result.distance = distance
      }
    }
    if (isInArticle) result.different++
  }
  return result
}

/** What speaks for and against a candidate's sense in the article. */
export function cueEvidence(
  found: Found,
  candidate: Candidate,
  glossary: Glossary,
  reading: Reading,
): CueEvidence {
  const needs = tally(
    found,
    candidate,
    glossary,
    glossary.senses[candidate.sense * 4 + 1] ?? 0,
    reading,
    false,
  )
  const not = tally(
    found,
    candidate,
    glossary,
    glossary.senses[candidate.sense * 4 + 2] ?? 0,
    reading,
    true,
  )
  return {
    near: needs.near,
    needed: needs.different,
    excludedNear: not.near !== null,
    excluded: not.different,
  }
}

/** Whether a sense is under the condition that some words be near. */
export function needsCues(glossary: Glossary, sense: number): boolean {
  return (glossary.cueLists[glossary.senses[sense * 4 + 1] ?? 0] ?? 0) > 0
}
