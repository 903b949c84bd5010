// The list of known terms, whose names are asked of a background that may have to be woken first.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { knownTerms } from '../../src/options/known-terms.ts'

const { stored, sendMessage } = vi.hoisted(() => ({
  stored: { settings: { known: [] as string[] } },
  sendMessage: vi.fn<() => Promise<unknown[]>>(),
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string) => key },
    storage: { local: { get: () => Promise.resolve(stored) } },
    runtime: { id: 'newsgloss', sendMessage },
    extension: { inIncognitoContext: false },
  },
}))

const WAKING_MS = 300

beforeEach(() => {
  vi.useFakeTimers()
  const { window } = new JSDOM('<div id="known-terms"></div>', { url: 'https://options.example/' })
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('location', window.location)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('has none once all were taken off, though the background is late with the names of those that were left', async () => {
  sendMessage.mockImplementation(
    () => new Promise((resolve) => setTimeout(() => resolve([]), WAKING_MS)),
  )
  const container = document.querySelector<HTMLElement>('#known-terms')
  if (!container) throw new Error('the page has no list')
  const show = knownTerms(container)
  stored.settings = { known: ['us-central-command'] }
  show()
  await vi.advanceTimersByTimeAsync(WAKING_MS)
  expect(container.textContent).toContain('us-central-command')
  show()
  await vi.advanceTimersByTimeAsync(WAKING_MS / 3)
  stored.settings = { known: [] }
  show()
  await vi.advanceTimersByTimeAsync(WAKING_MS * 2)
  expect(container.textContent).toBe('optionsKnownNone')
})
