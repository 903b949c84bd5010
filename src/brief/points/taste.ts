// What a list should be like, in numbers, for each kind of list. Set by hand; `bench/points.ts` shows
// what they cost and give on both yardsticks.
import type { Reading } from './reading.ts'

export interface Taste {
  /** Words of an imagined reference summary: the larger, the more long sentences are forgiven. */
  readonly referenceWords: number
  /** The same while the first point is chosen. */
  readonly firstWords: number
  /** How much of a sentence's gain is lost with the words that chosen points have already. */
  readonly redundancy: number
  /** Two points may share at most this much of the shorter one's content. */
  readonly mostShared: number
  /** What a second point from the same paragraph keeps. */
  readonly sameBlock: number
  /** Sentences that count as the opening. */
  readonly opening: number
  /** What the third of three neighbours there keeps. */
  readonly third: number
  /** What a sentence keeps that opens with 'The agreement' when no chosen point speaks of one. */
  readonly unmet: number
  /** What the first sentence of who objects gains, so that a list has one. */
  readonly objection: number
  /** What background keeps or gains while the list has none of it. */
  readonly history: number
  /** What further background keeps. */
  readonly moreHistory: number
  /** What the headline's words add to the first point. */
  readonly headline: number
  /** What the first sentences fit to be points gain, as many as are wanted: where in doubt, the opening. */
  readonly early: number
  /** What standing early adds: all of it for the first sentence, half for the second, … */
  readonly lead: number
  /** The power to which what a sentence shares with the rest of the article counts; 0: not at all. */
  readonly central: number
}

/** A text without a headline: the references of the training sets, short and near the lead. */
const PLAIN: Taste = {
  referenceWords: 55,
  firstWords: 55,
  redundancy: 0.75,
  mostShared: 0.55,
  sameBlock: 0.7,
  opening: 6,
  third: 0.9,
  unmet: 0.9,
  objection: 1,
  history: 0.9,
  moreHistory: 0.9,
  headline: 0,
  early: 0.5,
  lead: 0.2,
  central: 0,
}

/** One sentence for the whole, as the trees for single sentences have it: place and length are theirs. */
const SINGLE: Taste = {
  ...PLAIN,
  referenceWords: 1e6,
  firstWords: 1e6,
  unmet: 1,
  early: 0,
  lead: 0,
}

/** A page with its headline: full sentences, spread over what follows, the headline's news first. */
const HEADED: Taste = {
  referenceWords: 1500,
  firstWords: 45,
  redundancy: 0.7,
  mostShared: 0.48,
  sameBlock: 0.5,
  opening: 6,
  third: 0.5,
  unmet: 0.4,
  objection: 1.2,
  history: 1.1,
  moreHistory: 0.8,
  headline: 4,
  early: 0,
  lead: 0.2,
  central: 0.9,
}

/** Whether one sentence is to stand for a whole text without a headline. */
export const isSingle = (reading: Reading, count: number): boolean =>
  count === 1 && reading.title.size === 0

/** What is wanted of a list of so many points of this text. */
export function tasteFor(reading: Reading, count: number): Taste {
  if (reading.title.size > 0) return HEADED
  return isSingle(reading, count) ? SINGLE : PLAIN
}
