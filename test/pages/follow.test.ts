// How a page of ours keeps up with what may be slow to answer.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { follower } from '../../src/pages/follow.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A follower of answers that take so long, one after the other; what it shows. */
function following(...times: readonly number[]) {
  const shown: number[] = []
  let asked = 0
  const ask = (): Promise<number> => {
    const number = ++asked
    return new Promise((resolve) => {
      setTimeout(() => resolve(number), times[number - 1] ?? 0)
    })
  }
  return { follow: follower(ask, (answer) => shown.push(answer)), shown }
}

it('shows what a page answers that takes longer than the panel waits to ask again', async () => {
  const { follow, shown } = following(1000, 1000, 1000)
  follow.now()
  const timer = setInterval(() => follow.again(), 700)
  await vi.advanceTimersByTimeAsync(2500)
  clearInterval(timer)
  expect(shown).toEqual([1, 2])
})

it('shows only the answer to what was asked last, in whatever order they come', async () => {
  const { follow, shown } = following(1000, 100)
  follow.now()
  follow.now()
  await vi.advanceTimersByTimeAsync(2000)
  expect(shown).toEqual([2])
})

it('asks again while the answer to what was asked before a change is still on its way', async () => {
  const { follow, shown } = following(1000, 100, 100)
  follow.now()
  follow.now()
  await vi.advanceTimersByTimeAsync(200)
  follow.again()
  await vi.advanceTimersByTimeAsync(2000)
  expect(shown).toEqual([2, 3])
})
