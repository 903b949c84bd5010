// Choosing a list and not just sentences: each point must add words the others lack, keep away from
// where they stand, and not make the list a copy of the opening.
import type { Candidate } from './candidates.ts'
import { gains } from './gain.ts'
import { shared } from './likeness.ts'
import type { Reading } from './reading.ts'
import { tasteFor, type Taste } from './taste.ts'

/** What a sentence that names nobody and counts nothing that another doesn't may share, of what any may. */
const WITHOUT_NEWS = 0.85

/** The list, most important first; at most `count`, fewer when nothing more is fit. */
export function selectPoints(
  reading: Reading,
  candidates: readonly Candidate[],
  worth: ReadonlyMap<string, number>,
  count: number,
  taste: Taste = tasteFor(reading, count),
): Candidate[] {
  const gainOf = gains(reading, candidates, worth, count, taste)
  const chosen: Candidate[] = []
  const used = new Set<string>()
  let gained = 0
  let words = 0
  while (chosen.length < count) {
    const isFirst = chosen.length === 0
    const imagined = isFirst ? taste.firstWords : taste.referenceWords
    let best: Candidate | null = null
    let bestValue = 0
    let bestGain = 0
    for (const candidate of candidates) {
      if (chosen.includes(candidate)) continue
      if (chosen.some((other) => isToldBy(candidate, other, taste))) continue
      if (isFirst && candidate.isNeverFirst) continue
      const gain = gainOf(candidate, chosen, used)
      const boost = isFirst ? 1 + taste.headline * headlineShare(reading, candidate) : 1
      const value = (gained + gain * boost) / (words + candidate.line.words.length + imagined)
      if (best !== null && value <= bestValue) continue
      best = candidate
      bestValue = value
      bestGain = gain
    }
    if (best === null) break
    chosen.push(best)
    gained += bestGain
    words += best.line.words.length
    for (const word of best.line.words) used.add(word.form)
  }
  return chosen
}

/** Whether another point tells most of it; a sentence without a name or number of its own needs less for that. */
function isToldBy({ line }: Candidate, other: Candidate, { mostShared }: Taste): boolean {
  const both = shared(other.line, line)
  if (both > mostShared) return true
  if (both <= WITHOUT_NEWS * mostShared) return false
  return line.words.every(
    ({ form, isCapital, isNumber, isStop }, index) =>
      isStop || !(isNumber || (isCapital && index > 0)) || other.line.content.has(form),
  )
}

/** Share of the headline's words that the sentence has. */
function headlineShare({ title }: Reading, { line }: Candidate): number {
  if (title.size === 0) return 0
  let both = 0
  for (const form of title) if (line.content.has(form)) both++
  return both / title.size
}
