// Paints marks with the CSS Custom Highlight API: nothing of the page is added, wrapped or moved.
//
// The registry is shared with the page, which can list names, read the ranges' text and clear it: so
// the names say nothing of the reader, and marks are repainted when they are found cleared. Firefox
// throws when a content script iterates a Highlight, so the ranges are kept by whoever paints.

/** The layers a page can have; content.css says how each looks. */
const LAYERS = ['gloss-mark', 'gloss-person', 'gloss-place', 'gloss-open', 'gloss-flash'] as const
export type Layer = (typeof LAYERS)[number]

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
