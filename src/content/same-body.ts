// Whether two looks at a page found the same article in the same nodes, so that nothing need be done.
import type { FoundBody } from '../article/find-body.ts'

/** Whether both are the same text in the same nodes, or both none. */
export function isSameBody(one: FoundBody | null, other: FoundBody | null): boolean {
  if (!one || !other) return one === other
  if (one.text !== other.text || one.pageTitle !== other.pageTitle) return false
  const { runs } = other.map
  if (one.map.runs.length !== runs.length) return false
  return one.map.runs.every(({ node, at }, index) => {
    const run = runs[index]
    return run?.node === node && run.at === at
  })
}
