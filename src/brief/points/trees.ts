// Small boosted regression trees (J. Friedman, 'Greedy function approximation', 2001): reading them.
// A tree is a table of inner nodes, and its leaves apart.

/** [feature, threshold, next if at most, next if above]. */
export type Node = readonly number[]

export interface Tree {
  /** The root first; a next node is its index, a leaf -1 - its index. */
  readonly nodes: readonly Node[]
  readonly leaves: readonly number[]
}

export interface Forest {
  readonly base: number
  readonly trees: readonly Tree[]
}

/** The forest laid out flat: four numbers a node, all trees' nodes and leaves in one row each. */
export interface FlatForest {
  readonly base: number
  readonly roots: Int32Array
  readonly features: Int32Array
  readonly thresholds: Float64Array
  readonly nexts: Int32Array
  readonly leaves: Float64Array
}

const flattened = new WeakMap<Forest, FlatForest>()

/** Lays a forest out flat, once. */
export function flatten(forest: Forest): FlatForest {
  const known = flattened.get(forest)
  if (known !== undefined) return known
  const nodes: Node[] = []
  const leaves: number[] = []
  const roots: number[] = []
  for (const tree of forest.trees) {
    const [node, leaf] = [nodes.length, leaves.length]
    const moved = (next: number): number => (next < 0 ? next - leaf : next + node)
    roots.push(tree.nodes.length === 0 ? -1 - leaf : node)
    for (const [feature = 0, threshold = 0, below = -1, above = -1] of tree.nodes) {
      nodes.push([feature, threshold, moved(below), moved(above)])
    }
    leaves.push(...tree.leaves)
  }
  const flat = {
    base: forest.base,
    roots: Int32Array.from(roots),
    features: Int32Array.from(nodes, ([feature = 0]) => feature),
    thresholds: Float64Array.from(nodes, ([, threshold = 0]) => threshold),
    nexts: Int32Array.from(nodes.flatMap((node) => node.slice(2))),
    leaves: Float64Array.from(leaves),
  }
  flattened.set(forest, flat)
  return flat
}

/** The forest's value for the row of features that starts at `offset`. */
export function evaluate(forest: FlatForest, rows: Float64Array, offset: number): number {
  const { roots, features, thresholds, nexts, leaves } = forest
  let sum = forest.base
  for (const root of roots) {
    let at = root
    while (at >= 0) {
      const value = rows[offset + (features[at] ?? 0)] ?? 0
      at = nexts[2 * at + (value <= (thresholds[at] ?? 0) ? 0 : 1)] ?? -1
    }
    sum += leaves[-1 - at] ?? 0
  }
  return sum
}
