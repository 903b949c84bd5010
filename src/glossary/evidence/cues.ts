// Whether the words a sense needs, or is ruled out by, are near a surface or in its article.
import type { Span } from '../../language/article.ts'
import { CUES, type Candidate, type Found } from '../match/candidates.ts'
import { firstFrom } from '../../language/first-index.ts'
import type { Glossary } from '../compiled/glossary.ts'
import type { Reading } from './reading.ts'
import { excludingCues, neededCues } from '../compiled/senses.ts'

/** Near: about a paragraph of the press. */
const NEAR = 300
/** Near enough for a name of several words: in one article it hardly names two things. */
const NEAR_A_NAME = 900
/** Close: about a sentence. */
const CLOSE = 100

export interface CueEvidence {
  /** Where a needed word stands, nearest first; none when the sense needs none or has none. */
  readonly near: Span | null
  /** Whether one of them is close, or two different ones are near: enough even for an everyday word. */
  readonly isStrong: boolean
  /** How many different needed words the article has. */
  readonly needed: number
  /** Whether a word that rules the sense out is near. */
  readonly excludedNear: boolean
  /** How many different excluding words the article has. */
  readonly excluded: number
}

interface Tally {
  near: Span | null
  distance: number
  different: number
  differentNear: number
}

/** How far a word is from a surface; what the headline says is near to all. */
function distanceOf(span: Span, candidate: Span, body: number): number {
  if (span.start < body) return NEAR
  return Math.max(0, span.start - candidate.end, candidate.start - span.end)
}

/** 'Santa Catarina', 'National Security Agency': several words, a capital before each that isn't one of grammar. */
const isNameOfWords = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}\S*(?: (?:of|the|and|for|de|la|al|\p{Lu}\S*))*[ -]\p{Lu}\S*$/u.test(
    text.slice(start, end),
  )

function tally(
  found: Found,
  candidate: Candidate,
  cues: readonly number[],
  reading: Reading,
  reach: number,
): Tally {
  const result: Tally = { near: null, distance: Infinity, different: 0, differentNear: 0 }
  const surface = reading.text.slice(candidate.start, candidate.end)
  for (const cue of cues) {
    const spans = found.cues.get(candidate.glossary * CUES + cue) ?? []
    let isInArticle = false
    let isNear = false
    // The first (the headline's, if any), and those around the surface: no other can be nearer.
    const after = firstFrom(spans, candidate.start)
    for (const span of [
      spans[0],
      spans[after - 2],
      spans[after - 1],
      spans[after],
      spans[after + 1],
    ]) {
      if (!span) continue
      // A word of the surface itself proves nothing, a phrase that goes on beyond it does: 'told ANI' for the
      // agency, 'Mandalay Bay' against the city.
      if (candidate.start <= span.start && span.end <= candidate.end) continue
      // Nor does the surface elsewhere: the bar 'Pia' is against a woman, not against a second 'PIA'.
      if (reading.text.slice(span.start, span.end) === surface) continue
      isInArticle = true
      const distance = distanceOf(span, candidate, reading.body)
      if (distance <= reach) isNear = true
      if (distance <= reach && distance < result.distance) {
        result.near = span
        result.distance = distance
      }
    }
    if (isInArticle) result.different++
    if (isNear) result.differentNear++
  }
  return result
}

/** What speaks for and against a candidate's sense in the article. */
export function cueEvidence(
  found: Found,
  candidate: Candidate,
  { senses }: Glossary,
  reading: Reading,
): CueEvidence {
  const reach = isNameOfWords(reading.text, candidate) ? NEAR_A_NAME : NEAR
  const needs = tally(found, candidate, neededCues(senses, candidate.sense), reading, reach)
  const not = tally(found, candidate, excludingCues(senses, candidate.sense), reading, NEAR)
  return {
    near: needs.near,
    isStrong: needs.distance <= CLOSE || needs.differentNear > 1,
    needed: needs.different,
    excludedNear: not.near !== null,
    excluded: not.different,
  }
}
