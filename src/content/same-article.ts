// Whether two looks at a page found the same article in the same nodes, so that nothing need be done.
import type { FoundArticle } from '../article/find-article.ts'

export function isSame(one: FoundArticle | null, other: FoundArticle | null): boolean {
  if (!one || !other) return one === other
  const { article: a, map: m } = one
  const { article: b, map: n } = other
  if (a.text !== b.text || a.title !== b.title || a.published !== b.published) return false
  if (m.runs.length !== n.runs.length) return false
  return m.runs.every(({ node, at }, index) => {
    const run = n.runs[index]
    return run?.node === node && run.at === at
  })
}
