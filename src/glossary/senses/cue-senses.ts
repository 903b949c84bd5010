// Senses under the condition that some words be near, or be nowhere near: decided by those words.
import type { Span } from '../../language/article.ts'
import type { Candidate } from '../match/candidates.ts'
import { kindOf } from '../compiled/glossary.ts'
import { cueEvidence } from '../evidence/cues.ts'
import type { Decision } from '../decision.ts'
import type { Reason } from '../mention.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { needsCues } from '../compiled/senses.ts'

const ABBREVIATION = /^\p{Lu}(?:\.\p{Lu}|\p{Ll}{1,4})\.?$/u

/** 'Mandan, N.D.': a state's abbreviation behind its town needs no other words. */
function isTownsState(text: string, { start, end }: Candidate): boolean {
  return (
    ABBREVIATION.test(text.slice(start, end)) &&
    (text.charAt(end) === '.' || text.charAt(end - 1) === '.') &&
    /\p{Lu}[\p{L}'’-]+, ?$/u.test(text.slice(Math.max(0, start - 20), start))
  )
}

/** Decides candidates whose sense is under conditions; those without a decision are missing from the result. */
export function decideCues(item: SenseEvidence, candidates: readonly Candidate[]): Decision[] {
  const { found, glossaries, reading } = item
  const judged = candidates.flatMap((candidate) => {
    const glossary = glossaries[candidate.glossary]
    return glossary
      ? [{ candidate, glossary, evidence: cueEvidence(found, candidate, glossary, reading) }]
      : []
  })
  // 'pocket', 'tank', 'surge': a word in small letters means something else more often.
  const isEveryday = ({ start, end }: Candidate): boolean =>
    /^\p{Ll}+$/u.test(reading.text.slice(start, end))
  // One article means one thing by a surface: a needed word near one mention speaks for all.
  const spoken = new Map<string, Span>()
  const key = ({ start, end, glossary, sense }: Candidate): string =>
    `${reading.text.slice(start, end).toLowerCase()} ${glossary} ${sense}`
  for (const { candidate, evidence } of judged) {
    if (
      evidence.near &&
      !evidence.excludedNear &&
      (evidence.isStrong || !isEveryday(candidate)) &&
      !spoken.has(key(candidate))
    ) {
      spoken.set(key(candidate), evidence.near)
    }
  }
  return judged.flatMap(({ candidate, glossary, evidence }): Decision[] => {
    if (evidence.excludedNear || evidence.excluded > evidence.needed + 1) return []
    if (!needsCues(glossary.senses, candidate.sense)) return [{ candidate, reason: null }]
    if (kindOf(glossary, candidate.entry) === 'place' && isTownsState(reading.text, candidate))
      return [{ candidate, reason: null }]
    const isEnough = evidence.isStrong || !isEveryday(candidate)
    const near = (isEnough ? evidence.near : null) ?? spoken.get(key(candidate))
    if (!near && (evidence.needed < 2 || !isEnough)) return []
    const reason: Reason = near
      ? { by: 'near', words: reading.text.slice(near.start, near.end) }
      : { by: 'words' }
    return [{ candidate, reason }]
  })
}
