// Whether a place of a text is the same in what the text has become, told by how far it is from either
// end: one of the two stays as it was when words come or go on the other side.
import type { Span } from '../language/article.ts'

/** A span in a text of this length. */
interface Place {
  readonly span: Span
  readonly length: number
}

/** Whether a span is as far from the start as it was, or as far from the end. */
export function isSamePlace({ span, length }: Place, now: Place): boolean {
  const by = now.span.start - span.start
  return by === now.span.end - span.end && (by === 0 || by === now.length - length)
}
