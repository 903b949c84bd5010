// What reports and benches say of many numbers.

/** The mean; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

/** The middle one, of an even count the upper; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

/** A share in words: '12.5%'. */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / (whole || 1)).toFixed(1)}%`
}
