// A page of ours that waits for an answer.
import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sayReadingSoon } from '../../src/pages/page-text.ts'

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string) => key } },
}))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', new JSDOM('<main></main>').window.document)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const shown = (): string | null | undefined => document.querySelector('main')?.textContent

it('says nothing where the answer is there at once', () => {
  sayReadingSoon()
  const heading = document.createElement('h1')
  heading.append('The article')
  document.querySelector('main')?.append(heading)
  vi.advanceTimersByTime(5000)
  expect(shown()).toBe('The article')
})

it('says that the page is being read where the answer takes a while', () => {
  sayReadingSoon()
  expect(shown()).toBe('')
  vi.advanceTimersByTime(300)
  expect(shown()).toContain('popupReading')
})
