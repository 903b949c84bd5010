// A short form the article writes out is bound to what its long form was decided to mean.
import { normalWords } from '../../language/normal-words.ts'
import { isSameEntry, type Candidate } from '../match/candidates.ts'
import type { Decision } from '../decision.ts'
import type { Reason } from '../mention.ts'
import type { Glossary } from '../compiled/glossary.ts'
import type { Reading } from '../evidence/reading.ts'

interface Texts {
  readonly reading: Reading
  readonly glossaries: readonly Glossary[]
  /** Long forms the article gives for its short ones. */
  readonly definitions: ReadonlyMap<string, readonly string[]>
}

/** A short form means what the long form it stands for was decided to mean. */
export function bindShortForms(
  { reading, definitions, glossaries }: Texts,
  candidates: readonly Candidate[],
  decided: readonly Decision[],
): Decision[] {
  const textOf = ({ start, end }: Candidate): string => reading.text.slice(start, end)
  const meant = new Map<string, Candidate>()
  if (definitions.size === 0) return [...decided]
  const named = decided.map(({ candidate }) => ({
    candidate,
    words: normalWords(textOf(candidate)).join(' '),
  }))
  for (const [short, longs] of definitions) {
    const plain = new Set(longs.map((long) => normalWords(long).join(' ')))
    const entries = named.filter(({ words }) => plain.has(words))
    const [first, ...rest] = entries.map(({ candidate }) => candidate)
    if (first && rest.every((other) => isSameEntry(other, first))) meant.set(short, first)
  }
  if (meant.size === 0) return [...decided]
  const isBound = (candidate: Candidate): boolean => meant.has(textOf(candidate))
  const bound = candidates.filter((candidate) => {
    const long = meant.get(textOf(candidate))
    return long !== undefined && isSameEntry(long, candidate)
  })
  return [
    ...decided.filter(({ candidate }) => !isBound(candidate)),
    ...bound.flatMap((candidate) => {
      const glossary = glossaries[candidate.glossary]
      const long = definitions.get(textOf(candidate))?.[0] ?? ''
      if (!glossary) return []
      const reason: Reason | null = candidate.sense < 0 ? null : { by: 'definition', words: long }
      return [{ candidate, reason }]
    }),
  ]
}
