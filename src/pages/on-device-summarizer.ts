// The browser's own summariser, where it has one: Chrome's `Summarizer`, a model that runs on the
// reader's device (https://developer.mozilla.org/docs/Web/API/Summarizer). Nothing here knows a page:
// the API is an argument, so that each of its documented states can be tested.

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available'

interface SummarizerOptions {
  readonly type: 'key-points'
  readonly format: 'plain-text'
  readonly length: 'short' | 'medium' | 'long'
  readonly expectedInputLanguages: readonly string[]
  readonly outputLanguage: string
}

interface CreateOptions extends SummarizerOptions {
  readonly signal: AbortSignal
  readonly monitor: (monitor: EventTarget) => void
}

/** A summariser made for some options. */
export interface Session {
  summarizeStreaming(text: string, options: { readonly signal: AbortSignal }): AsyncIterable<string>
  destroy(): void
}

/** The part of the API that is used. */
export interface SummarizerApi {
  availability(options: SummarizerOptions): Promise<Availability | null>
  create(options: CreateOptions): Promise<Session>
}

/** What the reader can be offered: nothing, the words at once, or first a download of the model. */
export type Offer = 'none' | 'ready' | 'download'

export type Outcome =
  | { readonly state: 'done'; readonly text: string }
  /** Stopped by the reader. */
  | { readonly state: 'stopped' }
  | { readonly state: 'failed' }

export interface Progress {
  /** `share` of the model that is here, 0 to 1. */
  readonly onDownload: (share: number) => void
  /** All that is written so far. */
  readonly onText: (text: string) => void
}

/** The API of the scope given, or null where the browser has none. */
export function summarizerOf(scope: object): SummarizerApi | null {
  const found: unknown = Reflect.get(scope, 'Summarizer')
  return typeof found === 'function' || (typeof found === 'object' && found !== null)
    ? (found as SummarizerApi)
    : null
}

/** What can be offered for points in English; 'none' too when the API can't say or breaks. */
export async function offerOf(api: SummarizerApi | null, count: number): Promise<Offer> {
  if (api === null || count === 0) return 'none'
  try {
    const state = await api.availability(optionsFor(count))
    if (state === 'available') return 'ready'
    return state === 'downloadable' || state === 'downloading' ? 'download' : 'none'
  } catch {
    return 'none'
  }
}

/**
 * The points in the model's words. To be called in the reader's click, which the API asks for before it
 * downloads. Never throws: what was written before the model broke is dropped, half a sentence misleads.
 */
export async function sayInOtherWords(
  api: SummarizerApi,
  points: readonly string[],
  { onDownload, onText }: Progress,
  signal: AbortSignal,
): Promise<Outcome> {
  let session: Session | null = null
  try {
    session = await api.create({
      ...optionsFor(points.length),
      signal,
      monitor: (monitor) => {
        monitor.addEventListener('downloadprogress', (event) => {
          if ('loaded' in event && typeof event.loaded === 'number') onDownload(event.loaded)
        })
      },
    })
    let text = ''
    for await (const chunk of session.summarizeStreaming(points.join('\n'), { signal })) {
      text += chunk
      onText(text)
    }
    if (signal.aborted) return { state: 'stopped' }
    return text.trim() === '' ? { state: 'failed' } : { state: 'done', text: text.trim() }
  } catch {
    return { state: signal.aborted ? 'stopped' : 'failed' }
  } finally {
    session?.destroy()
  }
}

function optionsFor(count: number): SummarizerOptions {
  return {
    type: 'key-points',
    format: 'plain-text',
    length: count <= 3 ? 'short' : count <= 5 ? 'medium' : 'long',
    expectedInputLanguages: ['en'],
    outputLanguage: 'en',
  }
}

/** The lines of a text written as key points, their bullets taken off. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '')
}
