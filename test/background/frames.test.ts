// The frame that a page without an article of its own asks the background to enter.
import { beforeEach, expect, it, vi } from 'vitest'
import type browser from 'webextension-polyfill'
import { enterFrames } from '../../src/background/frames.ts'

const { executeScript, sendMessage, setBadgeText } = vi.hoisted(() => ({
  executeScript: vi.fn<(injection: { files?: string[] }) => Promise<unknown[]>>(),
  sendMessage: vi.fn<(...message: unknown[]) => Promise<boolean>>(),
  setBadgeText: vi.fn<(badge: unknown) => Promise<void>>(),
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => `chrome-extension://newsgloss/${path}`,
      getManifest: () => ({
        content_scripts: [{ js: ['content.js'], css: ['content.css'], matches: [] }],
      }),
    },
    tabs: { sendMessage },
    action: {
      setBadgeText,
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
    },
    scripting: { executeScript, insertCSS: () => Promise.resolve() },
  },
}))

const PAGE = {
  id: 'newsgloss',
  frameId: 0,
  tab: { id: 1, url: 'https://herald.example/news' },
} as browser.Runtime.MessageSender

beforeEach(() => {
  vi.resetAllMocks()
  sendMessage.mockResolvedValue(true)
})

/** Asks while the page has one large frame; gives which files were put into it. */
async function entered(state: string | null): Promise<unknown[]> {
  executeScript.mockResolvedValueOnce([
    { frameId: 0, result: { width: 1200, height: 900, state: 'no-article' } },
    { frameId: 4, result: { width: 900, height: 800, state } },
  ])
  await enterFrames(PAGE)
  return executeScript.mock.calls.flatMap(([{ files }]) => files ?? [])
}

it('is entered where our script is not in it, and what the one before it told is taken back', async () => {
  expect(await entered(null)).toEqual(['content.js'])
  expect(sendMessage).toHaveBeenCalledOnce()
  expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 1, text: '' })
})

it('keeps its voice and its number where it is being read, and may tell them at this moment', async () => {
  await entered('reading')
  expect(sendMessage).not.toHaveBeenCalled()
  expect(setBadgeText).not.toHaveBeenCalled()
})

it('is left as it is where it has the article', async () => {
  expect(await entered('article')).toEqual([])
  expect(setBadgeText).not.toHaveBeenCalled()
})
