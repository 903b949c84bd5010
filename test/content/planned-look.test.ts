// When a planned look at the page comes: the clock and the page's idle moments are the test's.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { plannedLook } from '../../src/content/planned-look.ts'

let idleCallbacks = new Map<number, () => void>()
const beIdle = (): void => [...idleCallbacks.values()].forEach((call) => call())

beforeEach(() => {
  vi.useFakeTimers()
  idleCallbacks = new Map()
  vi.stubGlobal('requestIdleCallback', (call: () => void) => {
    idleCallbacks.set(idleCallbacks.size + 1, call)
    return idleCallbacks.size
  })
  vi.stubGlobal('cancelIdleCallback', (id: number) => idleCallbacks.delete(id))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function looking({ hidden = false } = {}) {
  const onLook = vi.fn()
  return { onLook, look: plannedLook({ hidden } as Document, onLook) }
}

test('a look comes after its wait, once the page is idle', () => {
  const { look, onLook } = looking()
  look.plan(250, false)
  vi.advanceTimersByTime(249)
  expect(idleCallbacks.size).toBe(0)
  vi.advanceTimersByTime(1)
  expect(onLook).not.toHaveBeenCalled()
  expect(look.isPlanned()).toBe(true)
  beIdle()
  expect(onLook).toHaveBeenCalledOnce()
  expect(look.isPlanned()).toBe(false)
})

test('one that hurries doesn’t wait until the page is idle', () => {
  const { look, onLook } = looking()
  look.plan(40, true)
  vi.advanceTimersByTime(40)
  expect(onLook).toHaveBeenCalledOnce()
})

test('one that is dropped doesn’t come, whether it waits for its time or for the page', () => {
  const { look, onLook } = looking()
  look.plan(40, false)
  look.drop()
  vi.advanceTimersByTime(1000)
  look.plan(40, false)
  vi.advanceTimersByTime(40)
  look.drop()
  beIdle()
  expect(onLook).not.toHaveBeenCalled()
  expect(look.isPlanned()).toBe(false)
})

test('a tab that nobody sees by then isn’t looked at', () => {
  const { look, onLook } = looking({ hidden: true })
  look.plan(40, true)
  vi.advanceTimersByTime(40)
  expect(onLook).not.toHaveBeenCalled()
  expect(look.isPlanned()).toBe(false)
})
