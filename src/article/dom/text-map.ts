// The map between offsets in an article's text and places in the live document: which characters of
// which text node every stretch of the text was taken from.
import type { Span } from '../../language/article.ts'
import { firstEndingAfter } from '../../language/first-index.ts'

/** Characters that stand in the text exactly as they do in one text node (any white space as a space). */
export interface Run extends Span {
  readonly node: Text
  /** Where in the node's data the run starts. */
  readonly at: number
  /** Runs of one piece follow each other in the document with nothing left out between them. */
  readonly piece: number
}

export interface TextMap {
  /** In the order of the text; between two of them lie only characters that no node has. */
  readonly runs: readonly Run[]
  /** The nodes the runs lie in, in the same order. */
  readonly nodes: ReadonlySet<Node>
}

/** Makes the map from its runs, which must be in the order of the text. */
export function textMap(runs: readonly Run[]): TextMap {
  return { runs, nodes: new Set(runs.map(({ node }) => node)) }
}

/**
 * The live ranges of a span of the text, one for each contiguous piece, in order. What is no longer
 * in the document is left out; where a node has become shorter the range ends with it. Never throws.
 */
export function rangesOf(map: TextMap, span: Span): Range[] {
  const ranges: Range[] = []
  let first: Run | undefined
  let last: Run | undefined
  for (let index = firstEndingAfter(map.runs, span.start); index < map.runs.length; index += 1) {
    const run = map.runs[index]
    if (!run || run.start >= span.end) break
    if (!run.node.isConnected) continue
    if (first && last && first.piece !== run.piece) {
      addRanges(ranges, span, first, last)
      first = run
    }
    first ??= run
    last = run
  }
  if (first && last) addRanges(ranges, span, first, last)
  return ranges
}

function addRanges(ranges: Range[], span: Span, first: Run, last: Run): void {
  const range = rangeBetween(span, first, last)
  if (range) ranges.push(range)
}

function rangeBetween(span: Span, first: Run, last: Run): Range | null {
  const from = placeIn(first, Math.max(span.start, first.start))
  const to = placeIn(last, Math.min(span.end, last.end))
  try {
    const range = first.node.ownerDocument.createRange()
    range.setStart(first.node, from)
    range.setEnd(last.node, to)
    // A page that moved the nodes about makes the end pull the start along: no range is better.
    return range.startContainer === first.node && !range.collapsed ? range : null
  } catch {
    return null
  }
}

function placeIn(run: Run, offset: number): number {
  return Math.min(run.at + offset - run.start, run.node.length)
}
