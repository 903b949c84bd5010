// Growing small boosted trees: histograms of at most 64 bins, squared or logistic loss, nothing random,
// so the same rows give the same forest to the last digit.
import type { Forest, Node } from '../../../src/brief/points/trees.ts'
import { BINS, binRows, type Rows } from './bins.ts'

export interface BoostOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly minLeaf: number
  readonly ridge: number
  readonly loss: 'squared' | 'logistic'
  /** Share of the articles, and of the features, that each tree looks at: fewer quarrels, steadier trees. */
  readonly share?: number
}

type Tree = Forest['trees'][number]

/** A forest fitted to the rows. */
export function boost(rows: Rows, options: BoostOptions): Forest {
  const { labels, weights } = rows
  const count = labels.length
  const logistic = options.loss === 'logistic'
  let sum = 0
  let weight = 0
  for (let row = 0; row < count; row++) {
    sum += at(weights, row) * at(labels, row)
    weight += at(weights, row)
  }
  const mean = sum / weight
  const base = shorten(logistic ? Math.log(mean / (1 - mean)) : mean)
  const score = new Float64Array(count).fill(base)
  const gradient = new Float64Array(count)
  const hessian = new Float64Array(count)
  const binned = binRows(rows)
  const trees: Tree[] = []
  for (let tree = 0; tree < options.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const isIn = drawn(tree, rows.articles[row] ?? 0) < (options.share ?? 1)
      const own = isIn ? at(weights, row) : 0
      const guess = logistic ? 1 / (1 + Math.exp(-at(score, row))) : at(score, row)
      gradient[row] = own * (at(labels, row) - guess)
      hessian[row] = logistic ? own * guess * (1 - guess) : own
    }
    const columns = Array.from(
      { length: rows.width },
      (_, column) => drawn(tree, 1e6 + column) < (options.share ?? 1),
    )
    trees.push(growTree(rows.width, binned, { gradient, hessian, score }, columns, options))
  }
  return { base, trees }
}

interface State {
  readonly gradient: Float64Array
  readonly hessian: Float64Array
  /** Raised by the tree's leaves as they are made. */
  readonly score: Float64Array
}

function growTree(
  width: number,
  { cuts, bins }: ReturnType<typeof binRows>,
  { gradient, hessian, score }: State,
  columns: readonly boolean[],
  options: BoostOptions,
): Tree {
  const nodes: Node[] = []
  const leaves: number[] = []

  function leaf(members: Uint32Array): number {
    let g = 0
    let h = options.ridge
    for (const row of members) {
      g += at(gradient, row)
      h += at(hessian, row)
    }
    const value = shorten((options.rate * g) / h)
    for (const row of members) score[row] = at(score, row) + value
    leaves.push(value)
    return -leaves.length
  }

  function grow(members: Uint32Array, depth: number): number {
    const split = depth < options.depth ? bestSplit(members) : null
    if (split === null) return leaf(members)
    const [feature, bin] = split
    const index = nodes.length
    const threshold = cuts[feature]?.[bin] ?? 0
    nodes.push([feature, threshold, 0, 0])
    const [below, above] = part(members, (row) => (bins[row * width + feature] ?? 0) <= bin)
    nodes[index] = [feature, threshold, grow(below, depth + 1), grow(above, depth + 1)]
    return index
  }

  function bestSplit(members: Uint32Array): [feature: number, bin: number] | null {
    const sums = new Float64Array(width * BINS * 3)
    for (const row of members) {
      const g = at(gradient, row)
      const h = at(hessian, row)
      let cell = 0
      for (let place = row * width, end = place + width; place < end; place++) {
        const here = (cell + (bins[place] ?? 0)) * 3
        sums[here] = at(sums, here) + g
        sums[here + 1] = at(sums, here + 1) + h
        sums[here + 2] = at(sums, here + 2) + 1
        cell += BINS
      }
    }
    let best: [number, number] | null = null
    let bestGain = 1e-9
    for (let feature = 0; feature < width; feature++) {
      if (columns[feature] !== true) continue
      const start = feature * BINS * 3
      let allG = 0
      let allH = 0
      for (let bin = 0; bin < BINS; bin++) {
        allG += at(sums, start + bin * 3)
        allH += at(sums, start + bin * 3 + 1)
      }
      let leftG = 0
      let leftH = 0
      let left = 0
      for (let bin = 0; bin < (cuts[feature]?.length ?? 0); bin++) {
        leftG += at(sums, start + bin * 3)
        leftH += at(sums, start + bin * 3 + 1)
        left += at(sums, start + bin * 3 + 2)
        if (left < options.minLeaf) continue
        if (members.length - left < options.minLeaf) break
        const gain = gainOf(leftG, leftH) + gainOf(allG - leftG, allH - leftH) - gainOf(allG, allH)
        if (gain > bestGain) {
          bestGain = gain
          best = [feature, bin]
        }
      }
    }
    return best
  }

  const gainOf = (g: number, h: number): number => (g * g) / (h + options.ridge)

  grow(Uint32Array.from(score.keys()), 0)
  return { nodes, leaves }
}

function part(members: Uint32Array, isBelow: (row: number) => boolean): [Uint32Array, Uint32Array] {
  const both = new Uint32Array(members.length)
  let below = 0
  let above = members.length
  for (const row of members) {
    if (isBelow(row)) both[below++] = row
    else both[--above] = row
  }
  return [both.subarray(0, below), both.subarray(below).reverse()]
}

const at = (values: Float64Array, index: number): number => values[index] as number

/** A number from 0 to 1 that depends on nothing but its two arguments. */
function drawn(tree: number, index: number): number {
  let hash = Math.imul(tree + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296
}

/** Four significant figures: enough for the ranking, short in the file. */
const shorten = (value: number): number => Number(value.toPrecision(4))
