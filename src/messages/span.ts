// The shape of a span of an article's text, by itself: the content script needs no other.
import * as v from 'valibot'

/** UTF-16 units. */
export const Offset = v.custom<number>((at) => Number.isInteger(at) && Number(at) >= 0)
export const Span = v.object({ start: Offset, end: Offset })
/** A span with the length of the text that it is of: the page may have another by the time it is asked. */
export const SpanOf = v.object({ ...Span.entries, length: Offset })
export type SpanOf = Readonly<v.InferOutput<typeof SpanOf>>
