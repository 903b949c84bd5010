// What a sentence would add to the points chosen so far: its own worth, weighed by the words it repeats, where it
// stands beside them, and what it needs to be understood.
import type { Candidate } from './candidates.ts'
import { OBJECTION } from './cues.ts'
import { degrees } from './likeness.ts'
import type { Reading } from './reading.ts'
import type { Taste } from './taste.ts'

/** What a candidate adds to `chosen`, whose words (by their forms) are `used`. */
export type GainOf = (
  candidate: Candidate,
  chosen: readonly Candidate[],
  used: ReadonlySet<string>,
) => number

/** `worth`: of each word, by its form; `count`: how long the list is to be. */
export function gains(
  reading: Reading,
  candidates: readonly Candidate[],
  worth: ReadonlyMap<string, number>,
  count: number,
  taste: Taste,
): GainOf {
  const sums = new Map(candidates.map((each) => [each, sumOf(each, worth, new Set())]))
  const early = new Set(candidates.slice(0, count))
  const degree = degrees(reading)
  const highest = degree.reduce((most, each) => Math.max(most, each), 1e-9)

  return (candidate, chosen, used) => {
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
    return isUnmet(candidate, chosen) ? gain * taste.unmet : gain
  }
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
