// The reader's choice of points, in the terms of the ranker.
import type { PointOptions } from '../brief/points.ts'
import type { Settings } from '../setting-values.ts'

const COUNT = { shorter: 3, usual: null, longer: 7 } as const

/** How many points, in what order. */
export function pointOptions({ pointCount, pointOrder }: Settings): PointOptions {
  const count = COUNT[pointCount]
  return { order: pointOrder, ...(count === null ? {} : { count }) }
}
