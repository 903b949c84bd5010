// Finding one's place among spans in the order of the text.

/** Index of the first span that starts at `at` or later; spans ascend. */
export function firstFrom(spans: readonly { readonly start: number }[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
