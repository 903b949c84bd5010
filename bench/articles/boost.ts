// Gradient boosting of complete decision trees three levels deep for a weighted logistic loss with
// soft labels; features are binned by quantiles. Deterministic. With `starts` it learns what to add to those scores.

const DEPTH = 3
const SPLITS = 2 ** DEPTH - 1
const BINS = 24

export interface Forest {
  readonly bias: number
  /** For each tree its splits, then its leaves; a split on feature -1 sends all to the left. */
  readonly trees: readonly { features: number[]; thresholds: number[]; leaves: number[] }[]
}

export interface Options {
  readonly trees: number
  readonly rate: number
  /** The least sum of second derivatives (weight times p(1-p)) on a side of a split. */
  readonly least: number
  /** The share of the features that each tree may use. */
  readonly share: number
  /** The share of the rows that each tree is grown from. */
  readonly sample: number
}

export function train(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly number[],
  options: Options,
  starts?: readonly number[],
): Forest {
  const width = rows[0]?.length ?? 0
  const cuts = Array.from({ length: width }, (_, feature) =>
    cutsOf(rows.map((row) => row[feature] ?? 0)),
  )
  const bins = cuts.map((edges, feature) =>
    Uint8Array.from(rows, (row) => binOf(edges, row[feature] ?? 0)),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = labels.reduce((sum, label, index) => sum + label * (weights[index] ?? 0), 0) / total
  const bias = starts ? 0 : Math.log(mean / (1 - mean))
  const scores = starts ? Float64Array.from(starts) : new Float64Array(rows.length).fill(bias)
  const random = generator(1)
  const trees: Forest['trees'][number][] = []
  for (let turn = 0; turn < options.trees; turn += 1) {
    const slopes = new Float64Array(rows.length)
    const curves = new Float64Array(rows.length)
    for (let index = 0; index < rows.length; index += 1) {
      if (random() >= options.sample) continue
      const chance = 1 / (1 + Math.exp(-(scores[index] ?? 0)))
      slopes[index] = (weights[index] ?? 0) * (chance - (labels[index] ?? 0))
      curves[index] = (weights[index] ?? 0) * Math.max(chance * (1 - chance), 1e-6)
    }
    const usable = cuts.map((edges) => edges.length > 0 && random() < options.share)
    trees.push(growTree(bins, cuts, usable, slopes, curves, scores, options))
  }
  return { bias, trees }
}

export function predict({ bias, trees }: Forest, row: readonly number[]): number {
  let score = bias
  for (const { features, thresholds, leaves } of trees) {
    let at = 0
    while (at < SPLITS) {
      const feature = features[at] ?? -1
      at = 2 * at + (feature < 0 || (row[feature] ?? 0) < (thresholds[at] ?? 0) ? 1 : 2)
    }
    score += leaves[at - SPLITS] ?? 0
  }
  return score
}

function growTree(
  bins: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  usable: readonly boolean[],
  slopes: Float64Array,
  curves: Float64Array,
  scores: Float64Array,
  { least, rate }: Options,
) {
  const features = Array.from({ length: SPLITS }, () => -1)
  const thresholds = Array.from({ length: SPLITS }, () => 0)
  const node = new Int32Array(slopes.length)
  for (let level = 0; level < DEPTH; level += 1) {
    const base = 2 ** level - 1
    const best = Array.from({ length: base + 1 }, () => ({ gain: 1e-9, feature: -1, bin: 0 }))
    for (const [feature, edges] of cuts.entries()) {
      const bin = bins[feature]
      if (usable[feature] && bin)
        tryFeature(feature, edges.length + 1, bin, node, base, slopes, curves, least, best)
    }
    best.forEach(({ feature, bin }, index) => {
      features[base + index] = feature
      thresholds[base + index] = cuts[feature]?.[bin] ?? 0
    })
    for (let index = 0; index < node.length; index += 1) {
      const at = node[index] ?? 0
      const chosen = best[at - base]
      const right =
        chosen && chosen.feature >= 0 && (bins[chosen.feature]?.[index] ?? 0) > chosen.bin
      node[index] = 2 * at + (right ? 2 : 1)
    }
  }
  const sums = Array.from({ length: SPLITS + 1 }, () => [0, 0] as [number, number])
  for (let index = 0; index < node.length; index += 1) {
    const sum = sums[(node[index] ?? 0) - SPLITS]
    if (!sum) continue
    sum[0] += slopes[index] ?? 0
    sum[1] += curves[index] ?? 0
  }
  const leaves = sums.map(([slope, curve]) => Math.round((100 * -rate * slope) / (curve + 1)) / 100)
  for (let index = 0; index < node.length; index += 1) {
    scores[index] = (scores[index] ?? 0) + (leaves[(node[index] ?? 0) - SPLITS] ?? 0)
  }
  return { features, thresholds, leaves }
}

function tryFeature(
  feature: number,
  size: number,
  bin: Uint8Array,
  node: Int32Array,
  base: number,
  slopes: Float64Array,
  curves: Float64Array,
  least: number,
  best: { gain: number; feature: number; bin: number }[],
): void {
  const slope = new Float64Array(best.length * size)
  const curve = new Float64Array(best.length * size)
  for (let index = 0; index < node.length; index += 1) {
    const at = ((node[index] ?? 0) - base) * size + (bin[index] ?? 0)
    slope[at] = (slope[at] ?? 0) + (slopes[index] ?? 0)
    curve[at] = (curve[at] ?? 0) + (curves[index] ?? 0)
  }
  for (const [at, known] of best.entries()) {
    let [allSlope, allCurve] = [0, 0]
    for (let edge = at * size; edge < (at + 1) * size; edge += 1) {
      allSlope += slope[edge] ?? 0
      allCurve += curve[edge] ?? 0
    }
    let [left, leftCurve] = [0, 0]
    for (let edge = 0; edge < size - 1; edge += 1) {
      left += slope[at * size + edge] ?? 0
      leftCurve += curve[at * size + edge] ?? 0
      const rightCurve = allCurve - leftCurve
      if (leftCurve < least || rightCurve < least) continue
      const right = allSlope - left
      const gain =
        left ** 2 / (leftCurve + 1) + right ** 2 / (rightCurve + 1) - allSlope ** 2 / (allCurve + 1)
      if (gain > known.gain) Object.assign(known, { gain, feature, bin: edge })
    }
  }
}

/** Where a feature may be split: between quantiles, each value once. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort()
  const edges = new Set<number>()
  for (let bin = 1; bin <= BINS; bin += 1) {
    const value = sorted[Math.min(sorted.length - 1, Math.floor((bin * sorted.length) / BINS))] ?? 0
    if (value > (sorted[0] ?? 0)) edges.add(Number(value.toPrecision(2)))
  }
  return [...edges]
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0
  while (bin < edges.length && value >= (edges[bin] ?? 0)) bin += 1
  return bin
}

/** A small generator of numbers from 0 to 1, the same on every run. */
function generator(start: number): () => number {
  let state = start
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}
