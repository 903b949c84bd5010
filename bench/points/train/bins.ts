// Columns cut into at most 64 bins at their quantiles, so that a split is looked for among few values.

export const BINS = 64

/** What is learned from: a row a sentence. */
export interface Rows {
  readonly width: number
  /** Row-major. */
  readonly values: Float64Array
  readonly labels: Float64Array
  readonly weights: Float64Array
  /** The article each row is of: a tree looks at whole articles. */
  readonly articles: Uint32Array
}

export interface Binned {
  /** A column's cut points, ascending: bin b holds the values up to cut b. */
  readonly cuts: readonly (readonly number[])[]
  /** Row-major, as the rows. */
  readonly bins: Uint8Array
}

export function binRows({ width, values, labels }: Rows): Binned {
  const count = labels.length
  const bins = new Uint8Array(values.length)
  const cuts: number[][] = []
  for (let feature = 0; feature < width; feature++) {
    const column = new Float64Array(count)
    for (let row = 0; row < count; row++) column[row] = values[row * width + feature] ?? 0
    const own = quantiles(column)
    cuts.push(own)
    column.forEach((value, row) => {
      bins[row * width + feature] = binOf(own, value)
    })
  }
  return { cuts, bins }
}

function quantiles(column: Float64Array): number[] {
  const sorted = column.slice().sort()
  const points = new Set<number>()
  for (let bin = 1; bin < BINS; bin++) {
    let next = Math.floor((bin * sorted.length) / BINS)
    const low = sorted[next] ?? 0
    while (next < sorted.length && sorted[next] === low) next++
    const high = sorted[next]
    if (high !== undefined) points.add(Number(((low + high) / 2).toPrecision(4)))
  }
  return [...points].sort((a, b) => a - b)
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] ?? Infinity)) high = middle
    else low = middle + 1
  }
  return low
}
