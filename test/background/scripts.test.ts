// A script that a page asks the background to put beside its own.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type browser from 'webextension-polyfill'
import { loadInto } from '../../src/background/scripts.ts'

const { contains, executeScript } = vi.hoisted(() => ({
  contains: vi.fn<() => Promise<boolean>>(),
  executeScript: vi.fn<() => Promise<unknown[]>>(),
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: () => 'chrome-extension://newsgloss/' },
    permissions: { contains },
    scripting: { executeScript },
  },
}))

const SENDER = { id: 'newsgloss', url: 'https://herald.example/news', tab: { id: 1 } }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What comes of asking, in the time given. */
async function askedFor(ms: number): Promise<unknown> {
  const answer = loadInto(SENDER as browser.Runtime.MessageSender, 'reader').catch(String)
  await vi.advanceTimersByTimeAsync(ms)
  return Promise.race([answer, Promise.resolve('no answer')])
}

it('answers no, and fails not, which would have it asked again, where the browser keeps a script waiting', async () => {
  contains.mockResolvedValue(false)
  executeScript.mockReturnValue(new Promise(() => undefined))
  expect(await askedFor(2900)).toBe('no answer')
  expect(await askedFor(3100)).toBe(false)
})

it('waits for the script on a site that is allowed, however long that takes', async () => {
  contains.mockResolvedValue(true)
  executeScript.mockReturnValue(new Promise((resolve) => setTimeout(() => resolve([]), 5000)))
  expect(await askedFor(4900)).toBe('no answer')
  expect(await askedFor(5100)).toBe(true)
})

it('fails where the document is gone', async () => {
  contains.mockResolvedValue(true)
  executeScript.mockRejectedValue(new Error('No frame with id 0'))
  expect(await askedFor(0)).toBe('Error: No frame with id 0')
})
