// Small boosted regression trees (J. Friedman, 'Greedy function approximation', 2001): reading them.
// A tree is a table of nodes, each [feature, threshold, left, right]; a leaf is its number alone.

export type Node = readonly [feature: number, threshold: number, below: number, above: number]

export interface Forest {
  readonly base: number
  /** Each tree: its inner nodes, the root first; `below` and `above` are node indices, or leaves as -1 - index. */
  readonly trees: readonly { readonly nodes: readonly Node[]; readonly leaves: readonly number[] }[]
}

/** The forest's value for the row of features that starts at `offset`. */
export function evaluate(forest: Forest, rows: Float64Array, offset: number): number {
  let sum = forest.base
  for (const { nodes, leaves } of forest.trees) {
    let at = nodes.length === 0 ? -1 : 0
    while (at >= 0) {
      const node = nodes[at] as Node
      at = (rows[offset + node[0]] ?? 0) <= node[1] ? node[2] : node[3]
    }
    sum += leaves[-1 - at] ?? 0
  }
  return sum
}
