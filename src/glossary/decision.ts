// A candidate that has become a mention, and why.
import type { Span } from '../language/article.ts'
import { isSameEntry, type Candidate } from './match/candidates.ts'
import type { Reason } from './mention.ts'

export interface Decision {
  readonly candidate: Candidate
  /** For the card, where the surface could have meant something else; else null. */
  readonly reason: Reason | null
}

function groupBySpan<Item>(items: readonly Item[], spanOf: (item: Item) => Span): Item[][] {
  const spans = new Map<string, Item[]>()
  for (const item of items) {
    const { start, end } = spanOf(item)
    const known = spans.get(`${start} ${end}`)
    if (known) known.push(item)
    else spans.set(`${start} ${end}`, [item])
  }
  const startOf = (group: readonly Item[]): number =>
    group[0] === undefined ? 0 : spanOf(group[0]).start
  return [...spans.values()].sort((a, b) => startOf(a) - startOf(b))
}

/** Candidates by the span they share, spans in the order of the text. */
export function bySpan(candidates: readonly Candidate[]): Candidate[][] {
  return groupBySpan(candidates, (candidate) => candidate)
}

/** Decisions by the span they share, likewise. */
export function decisionsBySpan(decisions: readonly Decision[]): Decision[][] {
  return groupBySpan(decisions, ({ candidate }) => candidate)
}

/**
 * The winner among decisions on one span: own glossaries over the bundled, then what words or countries of the
 * article prove, then what is only ruled out by some words over what is under no condition, then the stricter case;
 * then what is one country's over what is everyone's (`isCountrys`: 'the monitoring mechanism' in a report on Lebanon);
 * no tie.
 */
export function bestOf(
  decisions: readonly Decision[],
  isCountrys: (candidate: Candidate) => boolean,
): Decision | null {
  const rank = ({ candidate, reason }: Decision): number =>
    candidate.glossary * 0x80_0000 +
    (reason === null ? 0 : 0x40_0000) +
    (candidate.sense < 0 ? 0 : 0x20_0000) +
    candidate.pattern
  const [best, ...rest] = decisions.toSorted((a, b) => rank(b) - rank(a))
  if (best === undefined) return null
  const first = [best, ...rest.filter((other) => rank(other) === rank(best))]
  return onlyEntry(first) ?? onlyEntry(first.filter(({ candidate }) => isCountrys(candidate)))
}

/** The first of decisions that are all for one entry. */
function onlyEntry([first, ...rest]: readonly Decision[]): Decision | null {
  if (first === undefined) return null
  return rest.every(({ candidate }) => isSameEntry(candidate, first.candidate)) ? first : null
}

/** The longest that don't overlap, in the order of the text; linear in the text and the decisions. */
export function longestApart(decisions: readonly Decision[], length: number): Decision[] {
  const taken = new Uint8Array(length)
  const kept: Decision[] = []
  const size = ({ candidate }: Decision): number => candidate.end - candidate.start
  for (const decision of decisions.toSorted(
    (a, b) => size(b) - size(a) || a.candidate.start - b.candidate.start,
  )) {
    const { start, end } = decision.candidate
    // Longer ones are in first, so an overlap shows at one of the ends.
    if (taken[start] === 1 || taken[end - 1] === 1) continue
    taken.fill(1, start, end)
    kept.push(decision)
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start)
}
