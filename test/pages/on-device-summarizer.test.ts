import { describe, expect, test } from 'vitest'
import {
  linesOf,
  offerOf,
  sayInOtherWords,
  summarizerOf,
  type Availability,
  type SummarizerApi,
} from '../../src/pages/on-device-summarizer.ts'

const POINTS = ['The board signed a pact with Vell.', 'Fishermen fear for their catch.']

/** The documented API, in the state given, writing these chunks; a null chunk breaks it. */
function apiIn(
  state: Availability | null,
  { chunks = [], loaded = [] }: { chunks?: (string | null)[]; loaded?: number[] } = {},
): SummarizerApi & { readonly destroyed: number[]; readonly lengths: string[] } {
  const destroyed: number[] = []
  const lengths: string[] = []
  return {
    destroyed,
    lengths,
    availability: () => Promise.resolve(state),
    create({ monitor, signal, length }) {
      lengths.push(length)
      if (state === 'unavailable') return Promise.reject(new DOMException('', 'NotAllowedError'))
      const target = new EventTarget()
      monitor(target)
      for (const share of loaded) {
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: share }))
      }
      if (signal.aborted) return Promise.reject(new DOMException('', 'AbortError'))
      return Promise.resolve({
        async *summarizeStreaming() {
          for (const chunk of chunks) {
            await Promise.resolve()
            if (signal.aborted) throw new DOMException('', 'AbortError')
            if (chunk === null) throw new DOMException('', 'UnknownError')
            yield chunk
          }
        },
        destroy: () => void destroyed.push(1),
      })
    },
  }
}

const silent = { onDownload: () => undefined, onText: () => undefined }

describe('The offer to say the points in other words', () => {
  test.each([
    ['available', 'ready'],
    ['downloadable', 'download'],
    ['downloading', 'download'],
    ['unavailable', 'none'],
    [null, 'none'],
  ] as const)('with the model %s: %s', async (state, offer) => {
    expect(await offerOf(apiIn(state), 3)).toBe(offer)
  })

  test('is none where the browser has no model, the article no points, or the API breaks', async () => {
    expect(summarizerOf({})).toBeNull()
    expect(await offerOf(summarizerOf({}), 3)).toBe('none')
    expect(await offerOf(apiIn('available'), 0)).toBe('none')
    const broken = { ...apiIn('available'), availability: () => Promise.reject(new Error('gone')) }
    expect(await offerOf(broken, 3)).toBe('none')
  })

  test('is made by whatever stands under the name, a class in Chrome', () => {
    expect(summarizerOf({ Summarizer: EventTarget })).not.toBeNull()
    expect(summarizerOf({ Summarizer: apiIn('available') })).not.toBeNull()
    expect(summarizerOf({ Summarizer: null })).toBeNull()
  })
})

describe('Saying the points in other words', () => {
  const never = new AbortController().signal

  test('tells what is written as it grows, and frees the model', async () => {
    const api = apiIn('available', { chunks: ['- A pact ', 'is signed.'] })
    const texts: string[] = []
    const onText = (text: string): void => void texts.push(text)
    expect(await sayInOtherWords(api, POINTS, { ...silent, onText }, never)).toEqual({
      state: 'done',
      text: '- A pact is signed.',
    })
    expect(texts).toEqual(['- A pact ', '- A pact is signed.'])
    expect(api.destroyed).toHaveLength(1)
  })

  test('tells how much of the model is here while it is downloaded', async () => {
    const api = apiIn('downloadable', { chunks: ['Done.'], loaded: [0, 0.5, 1] })
    const shares: number[] = []
    const onDownload = (share: number): void => void shares.push(share)
    await sayInOtherWords(api, POINTS, { ...silent, onDownload }, never)
    expect(shares).toEqual([0, 0.5, 1])
  })

  test.each([
    [3, 'short'],
    [5, 'medium'],
    [6, 'long'],
  ])('asks for as much as %i points say: %s', async (count, length) => {
    const api = apiIn('available', { chunks: ['Done.'] })
    await sayInOtherWords(api, Array(count).fill('It rained.'), silent, never)
    expect(api.lengths).toEqual([length])
  })

  test.each([
    ['is refused', apiIn('unavailable')],
    ['breaks midway', apiIn('available', { chunks: ['A pact', null] })],
    ['writes nothing', apiIn('available', { chunks: [' ', '\n'] })],
  ])('fails quietly when the model %s', async (_, api) => {
    expect(await sayInOtherWords(api, POINTS, silent, never)).toEqual({ state: 'failed' })
  })

  test('stops when the reader stops it, before and midway', async () => {
    const early = AbortSignal.abort()
    expect(await sayInOtherWords(apiIn('available'), POINTS, silent, early)).toEqual({
      state: 'stopped',
    })
    const control = new AbortController()
    const api = apiIn('available', { chunks: ['A pact ', 'is signed.'] })
    const onText = (): void => control.abort()
    expect(await sayInOtherWords(api, POINTS, { ...silent, onText }, control.signal)).toEqual({
      state: 'stopped',
    })
    expect(api.destroyed).toHaveLength(1)
  })
})

test('Key points are read as lines, whatever bullets the model writes', () => {
  expect(linesOf('- One.\n* Two.\n\n3. Three.\n• Four.\nFive-year plan.')).toEqual([
    'One.',
    'Two.',
    'Three.',
    'Four.',
    'Five-year plan.',
  ])
})
