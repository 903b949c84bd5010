// Choosing a list and not just sentences: each point must add words the others lack, keep away from
// where they stand, and not make the list a copy of the opening.
import type { Candidate } from './candidates.ts'
import { OBJECTION } from './cues.ts'
import { degrees, shared } from './line-features.ts'
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
  const chosen: Candidate[] = []
  const used = new Set<string>()
  const sums = new Map(candidates.map((each) => [each, sumOf(each, worth, new Set())]))
  const early = new Set(candidates.slice(0, count))
  const degree = degrees(reading)
  const highest = degree.reduce((most, each) => Math.max(most, each), 1e-9)
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
      const fresh = sumOf(candidate, worth, used) / Math.max(1e-9, sums.get(candidate) ?? 0)
      const { index } = candidate.line
      let gain =
        candidate.gain *
        (1 + taste.lead / (1 + index)) *
        (early.has(candidate) ? 1 + taste.early : 1) *
        ((degree[index] ?? 0) / highest) ** taste.central *
        (1 - taste.redundancy + taste.redundancy * fresh)
      if (reading.blocks > 3 && chosen.some((other) => inSameBlock(other, candidate))) {
        gain *= taste.sameBlock
      }
      if (isThirdOfOpening(candidate, chosen, taste.opening)) gain *= taste.third
      if (objects(candidate) && !chosen.some(objects)) gain *= taste.objection
      if (candidate.isBackground) {
        gain *= chosen.some((each) => each.isBackground) ? taste.moreHistory : taste.history
      }
      if (isUnmet(candidate, chosen)) gain *= taste.unmet
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

const objects = ({ line }: Candidate): boolean => OBJECTION.test(line.text)

const isUnmet = ({ needs }: Candidate, chosen: readonly Candidate[]): boolean =>
  needs !== null && !chosen.some(({ line }) => line.content.has(needs))

const inSameBlock = (a: Candidate, b: Candidate): boolean =>
  a.line.sentence.block === b.line.sentence.block

/** Whether it would make three neighbours of the opening points. */
function isThirdOfOpening(
  { line }: Candidate,
  chosen: readonly Candidate[],
  opening: number,
): boolean {
  const taken = new Set(chosen.map((each) => each.line.index))
  taken.add(line.index)
  for (let first = line.index - 2; first <= line.index; first++) {
    if (first < 0 || first + 2 >= opening) continue
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
