// What is on the card, and where it stands; and the same once the page has rendered its text anew.
import type { Mention } from '../glossary/mention.ts'
import type { EntryInBrief, Explanation } from '../messages/shapes.ts'
import type { ReadPage } from './read-page.ts'
import { isSamePlace } from './same-place.ts'

export type PointerPlace = { readonly x: number; readonly y: number } | null

export interface Shown {
  /** What it was made of: its offsets are of this text, whatever the page has become since. */
  readonly read: Pick<ReadPage, 'article' | 'brief' | 'rangesOf'>
  readonly term: Mention
  /** Null for a term that only the article explains. */
  readonly explanation: Explanation | null
  /** What else the selected words may mean. */
  readonly senses: readonly EntryInBrief[]
  /** Something of it couldn't be had. */
  readonly hasFailed: boolean
  readonly ranges: readonly Range[]
  readonly place: PointerPlace
  /** The terms that this one was reached through, for the way back. */
  readonly trail: readonly Shown[]
  /** The entry that the reader has come back from. */
  readonly backFrom?: string
}

/** Of what nothing has led to. */
export const FIRST = { senses: [], hasFailed: false, place: null, trail: [] } as const

/** The page as it is now, which is another object's when it changes. */
export function asRead({ article, brief, rangesOf }: ReadPage): Shown['read'] {
  return { article, brief, rangesOf }
}

/** The same on the page as it is now; null when its term is there no more. */
export function asNow(shown: Shown, page: ReadPage): Shown | null {
  const { term, read } = shown.trail[0] ?? shown
  const before = { span: term, length: read.article.text.length }
  const { length } = page.article.text
  const now = page.brief.terms.find(
    (span) => span.id === term.id && isSamePlace(before, { span, length }),
  )
  const ranges = now ? page.rangesOf(now) : []
  if (!now || ranges.length === 0) return null
  const move = (one: Shown): Shown => ({
    ...one,
    read: asRead(page),
    term: one.trail.length === 0 ? now : one.term,
    ranges,
    trail: one.trail.map(move),
  })
  return move(shown)
}
