// Choosing a list and not just sentences: each point must add words the others lack, keep away from
// where they stand, and not make the list a copy of the opening.
import type { Candidate } from './candidates.ts'
import { shared } from './line-features.ts'
import type { Reading } from './reading.ts'

/** Words of an imagined reference summary: the larger, the more long sentences are forgiven. */
const REFERENCE_WORDS = 45
/** How much of a sentence's gain is lost with the words that chosen points have already. */
const REDUNDANCY = 0.75
/** Two points may share at most this much of the shorter one's content. */
const MOST_SHARED = 0.5
/** What a second point from the same paragraph keeps. */
const SAME_BLOCK = 0.7
/** Sentences that count as the opening. */
const OPENING = 6

/** The list, most important first; at most `count`, fewer when nothing more is fit. */
export function selectPoints(
  reading: Reading,
  candidates: readonly Candidate[],
  worth: ReadonlyMap<string, number>,
  count: number,
): Candidate[] {
  const chosen: Candidate[] = []
  const used = new Set<string>()
  const sums = new Map(candidates.map((each) => [each, sumOf(each, worth, new Set())]))
  let gained = 0
  let words = 0
  while (chosen.length < count) {
    let best: Candidate | null = null
    let bestValue = 0
    let bestGain = 0
    for (const candidate of candidates) {
      if (chosen.includes(candidate)) continue
      if (chosen.some((other) => shared(other.line, candidate.line) > MOST_SHARED)) continue
      if (isThirdOfOpening(candidate, chosen)) continue
      if (chosen.length === 0 && candidate.isBackground) continue
      const fresh = sumOf(candidate, worth, used) / Math.max(1e-9, sums.get(candidate) ?? 0)
      let gain = candidate.gain * (1 - REDUNDANCY + REDUNDANCY * fresh)
      if (reading.blocks > 3 && chosen.some((other) => inSameBlock(other, candidate))) {
        gain *= SAME_BLOCK
      }
      if (chosen.length === 0) gain *= 1 + headlineShare(reading, candidate)
      const value = (gained + gain) / (words + candidate.line.words.length + REFERENCE_WORDS)
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

function sumOf(
  { line }: Candidate,
  worth: ReadonlyMap<string, number>,
  used: ReadonlySet<string>,
): number {
  const seen = new Set<string>()
  let sum = 0
  for (const { form } of line.words) {
    if (used.has(form) || seen.has(form)) continue
    seen.add(form)
    sum += worth.get(form) ?? 0
  }
  return sum
}

const inSameBlock = (a: Candidate, b: Candidate): boolean =>
  a.line.sentence.block === b.line.sentence.block

/** Whether it would make three neighbours of the opening points. */
function isThirdOfOpening({ line }: Candidate, chosen: readonly Candidate[]): boolean {
  const taken = new Set(chosen.map((each) => each.line.index))
  taken.add(line.index)
  for (let first = line.index - 2; first <= line.index; first++) {
    if (first < 0 || first + 2 >= OPENING) continue
    if (taken.has(first) && taken.has(first + 1) && taken.has(first + 2)) return true
  }
  return false
}

/** Share of the headline's words that the sentence has. */
function headlineShare({ title }: Reading, { line }: Candidate): number {
  if (title.size === 0) return 0
  let both = 0
  for (const form of title) if (line.content.has(form)) both++
  return both / title.size
}
