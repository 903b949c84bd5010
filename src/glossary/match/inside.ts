// Spans that lie within others.
import type { Span } from '../../language/article.ts'

/** Those of `hits` that lie inside a longer one of `covers`; both in one sweep over the text. */
export function inside<Hit extends Span>(hits: readonly Hit[], covers: readonly Span[]): Set<Hit> {
  const found = new Set<Hit>()
  const outer = covers.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  let widest: Span = { start: 0, end: 0 }
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    for (
      let cover = outer[next];
      cover !== undefined && cover.start <= hit.start;
      cover = outer[++next]
    ) {
      if (cover.end > widest.end) widest = cover
    }
    if (hit.end <= widest.end && widest.end - widest.start > hit.end - hit.start) found.add(hit)
  }
  return found
}
