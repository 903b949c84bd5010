// Binary search among things in the order of the text.

/** The first index below `count` for which `holds`, which stays true once it is; else `count`. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first span that starts at an offset or later; spans ascend. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  return firstIndex(spans.length, (index) => (spans[index]?.start ?? 0) >= offset)
}

/** Index of the first span that ends after an offset; spans ascend, and none lies within another. */
export function firstEndingAfter(
  spans: readonly { readonly end: number }[],
  offset: number,
): number {
  return firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > offset)
}

/** The first span that ends at an offset; spans ascend, and none lies within another. */
export function endingAt<One extends { readonly end: number }>(
  spans: readonly One[],
  offset: number,
): One | undefined {
  const span = spans[firstEndingAfter(spans, offset - 1)]
  return span?.end === offset ? span : undefined
}
