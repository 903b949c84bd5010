// Paints marks with the CSS Custom Highlight API: nothing of the page is added, wrapped or moved.
//
// The registry is shared with the page, which can list names, read the ranges' text and clear it: so
// the names say nothing of the reader, and marks are repainted when they are found cleared. An earlier
// version of the extension, updated under the page, may paint there too: each takes away its own only.
// Firefox throws when a content script iterates a Highlight, so the ranges are kept by whoever paints.

/** The three lines by which kinds can be told apart. */
export const LINES = ['gloss-mark', 'gloss-person', 'gloss-place'] as const
/** How a line gets its colour: see ink.ts. */
export const INKS = ['', '-firm', '-light', '-dark'] as const
type MarkLayer = `${(typeof LINES)[number]}${(typeof INKS)[number]}`

export type Layer = MarkLayer | 'gloss-open' | 'gloss-flash'

const LAYERS: readonly Layer[] = [
  ...LINES.flatMap((line) => INKS.map((ink) => `${line}${ink}` as const)),
  'gloss-open',
  'gloss-flash',
]

/** What was last painted here in each layer. */
const ours = new Map<Layer, Highlight>()

/** Paints exactly these ranges in a layer, in place of what it had. */
export function paint(layer: Layer, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) {
    if (isPainted(layer)) CSS.highlights.delete(layer)
    ours.delete(layer)
  } else {
    const highlight = new Highlight(...ranges)
    ours.set(layer, highlight)
    CSS.highlights.set(layer, highlight)
  }
}

/** Whether a layer is still as it was painted here: the page may clear it at any time. */
export function isPainted(layer: Layer): boolean {
  const highlight = ours.get(layer)
  return highlight !== undefined && CSS.highlights.get(layer) === highlight
}

/** Takes away what was painted here. */
export function clear(): void {
  for (const layer of ours.keys()) paint(layer, [])
}

/** Takes every layer away, also what an earlier version of the extension left on the page. */
export function clearAll(): void {
  for (const layer of LAYERS) CSS.highlights.delete(layer)
}
