// Paired bootstrap intervals: articles drawn again with replacement, by a fixed sequence of numbers.

export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
}

const ROUNDS = 1000

/** Mean of the values with its 95% interval. */
export function bootstrap(values: readonly number[]): Interval {
  const count = values.length
  let state = 20_231_103
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), state | 1)
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61)
    return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296
  }
  let seed = 1
  const means = Array.from({ length: ROUNDS }, () => {
    state = seed += 0x6d2b79f5
    let sum = 0
    for (let draw = 0; draw < count; draw++) sum += values[Math.floor(next() * count)] ?? 0
    return sum / count
  }).sort((a, b) => a - b)
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / Math.max(1, count),
    low: means[Math.floor(ROUNDS * 0.025)] ?? 0,
    high: means[Math.floor(ROUNDS * 0.975)] ?? 0,
  }
}
