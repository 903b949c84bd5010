// Paints marks with the CSS Custom Highlight API: nothing of the page is added, wrapped or moved.
//
// The registry is shared with the page, which can list names, read the ranges' text and clear it: so
// the names say nothing of the reader, and marks are repainted when they are found cleared. Firefox
// throws when a content script iterates a Highlight, so the ranges are kept by whoever paints.

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

/** Paints exactly these ranges in a layer, in place of what it had. */
export function paint(layer: Layer, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) CSS.highlights.delete(layer)
  else CSS.highlights.set(layer, new Highlight(...ranges))
}

/** Whether a layer is still painted: the page may clear it at any time. */
export function isPainted(layer: Layer): boolean {
  return CSS.highlights.has(layer)
}

/** Takes every layer away, also what an earlier version of the extension left on the page. */
export function clearAll(): void {
  for (const layer of LAYERS) CSS.highlights.delete(layer)
}
