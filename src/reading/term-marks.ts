// Which terms of an article have a mark, as the reader wants, and where each stands; the same marks once
// the page has rendered its text anew.
import type { Mention } from '../glossary/mention.ts'
import { textOf } from '../language/article.ts'
import { chooseMentions } from '../marks/choose.ts'
import { isGone, isInControl, type Mark } from '../marks/mark.ts'
import type { ReadPage } from './read-page.ts'
import { isSamePlace } from './same-place.ts'

/** A mark stays the same object while its text does, also where the page renders that anew. */
export interface TermMark extends Mark<Mention> {
  mention: Mention
  ranges: readonly Range[]
}

/** The marks of the page; those of `before`, in a text of that length, that stand on the same text are the very same. */
export function marksOf(
  { article, brief, settings, rangesOf }: ReadPage,
  before: readonly TermMark[],
  length: number,
): TermMark[] {
  const lost = new Set(before.filter(({ ranges }) => ranges.some(isGone)))
  const known = new Map(before.map((mark) => [mark.ranges[0]?.startContainer, [] as TermMark[]]))
  for (const mark of before) known.get(mark.ranges[0]?.startContainer)?.push(mark)
  return chooseMentions(article, brief.terms, settings).flatMap((mention) => {
    if (textOf(article, mention).trim() === '') return []
    const ranges = rangesOf(mention)
    const same = known
      .get(ranges[0]?.startContainer)
      ?.find((mark) => mark.mention.id === mention.id && isOnSame(mark.ranges, ranges))
    if (same) {
      same.mention = mention
      return [same]
    }
    if (ranges.length === 0 || ranges.some(isInControl)) return []
    const now = { span: mention, length: article.text.length }
    for (const mark of lost) {
      const { mention: span } = mark
      if (span.id !== mention.id || !isSamePlace({ span, length }, now)) continue
      lost.delete(mark)
      return [Object.assign(mark, { mention, ranges })]
    }
    return [{ mention, ranges }]
  })
}

function isOnSame(ones: readonly Range[], others: readonly Range[]): boolean {
  return (
    ones.length === others.length &&
    ones.every((one, index) => {
      const other = others[index]
      return (
        other?.startContainer === one.startContainer &&
        other.startOffset === one.startOffset &&
        other.endContainer === one.endContainer &&
        other.endOffset === one.endOffset
      )
    })
  )
}
