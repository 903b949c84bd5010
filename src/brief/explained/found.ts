// A name and what says what it is, as the readers of a sentence's things give them.
import { pattern } from '../../language/pattern.ts'
import type { Span } from '../../language/article.ts'
import { BODY } from '../definitions/named-body.ts'
import { isFirmEnding } from '../firm-endings.ts'
import type { ThingKind } from '../parts.ts'
import type { Token } from '../tokens.ts'
import { kindOfHead } from './kinds.ts'
import type { Run } from './thing-names.ts'

/** A name and the words of the same sentence that say what it is. */
export interface Found {
  readonly name: Span
  readonly told: Span
  readonly kind: ThingKind
}

/** Nouns of people as well as of firms: the name must show which. */
const PERSONABLE = pattern()`
  ^(?:
    producer|creator|owner|publisher|custodian|broker|financier|fighter|administrator|shipper|brewer|employer|
    monitor|founder|operator|developer|contractor|lender|distributor|supplier|refiner|provider|star|label|
    upstart|giant|miner|importer|exporter|maker|parent|member|interceptor|planner|heavyweight|lead
  )$`

/** Whether a name beside such a noun is a firm's: of one word, in capitals, or with a word for a body in it. */
export function isFirm(tokens: readonly Token[], run: Run, head: number): boolean {
  const noun = tokens[head]?.lower ?? ''
  if (run.to - run.from === 1)
    return !/^(?:owner|creator|producer|star|fighter|founder)$/.test(noun)
  if (!PERSONABLE.test(noun)) return true
  return tokens
    .slice(run.from, run.to)
    .some(
      ({ text, lower, kind }) =>
        kind === 'number' ||
        BODY.test(text) ||
        isFirmEnding(lower) ||
        /^\p{Lu}{2,}$/u.test(text) ||
        kindOfHead([lower]) !== null,
    )
}

/** The name and what tells of it, as spans of the text; null when either is empty. */
export function foundOf(
  tokens: readonly Token[],
  name: Run,
  told: Run,
  kind: ThingKind,
): Found | null {
  const span = spanOf(tokens, name)
  const words = spanOf(tokens, told)
  return span && words && { name: span, told: words, kind }
}

/** The text of a row of tokens; a possessive at its end is left out. */
export function spanOf(tokens: readonly Token[], { from, to }: Run): Span | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return null
  return { start: first.start, end: last.isPossessive ? last.start + last.text.length : last.end }
}
