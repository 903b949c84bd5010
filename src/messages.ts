// Every message that crosses between page, background and the extension's own pages: one schema, the
// types inferred from it, checked on receipt on both sides. Plain JSON only: Chromium sends no more.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { Article, Brief, Explanation, Kind, Offset, type DeepReadonly } from './shapes.ts'

const PageBrief = v.object({
  state: v.literal('article'),
  title: v.string(),
  points: v.array(v.object({ text: v.string(), background: v.boolean() })),
  /** The terms found, in order of first mention. */
  terms: v.array(v.object({ id: v.string(), term: v.string(), kind: Kind, gloss: v.string() })),
})
const PageState = v.variant('state', [
  PageBrief,
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('off') }),
  v.object({ state: v.literal('no-article') }),
  v.object({ state: v.literal('failed') }),
])
export type PageBrief = DeepReadonly<v.InferOutput<typeof PageBrief>>
export type PageState = DeepReadonly<v.InferOutput<typeof PageState>>

/** Who may send a message: a page's content script, or one of the extension's own pages. */
type From = 'content' | 'page'

const MESSAGES = {
  /** Content script to background: the article, once; the answer is its brief. */
  analyse: { from: 'content', ask: v.object({ article: Article }), answer: Brief },
  /** Content script to background: the card of one entry, its facts read at the article's date. */
  explain: {
    from: 'content',
    ask: v.object({ id: v.string(), published: v.nullable(v.string()) }),
    answer: v.nullable(Explanation),
  },
  /** Popup to content script: what is on this page. */
  describePage: { from: 'page', ask: v.object({}), answer: PageState },
  /** Popup to content script: scroll to a main point and flash it. */
  visitPoint: { from: 'page', ask: v.object({ index: Offset }), answer: v.boolean() },
  /** Popup to content script: scroll to a term's first mark and open its card. */
  visitTerm: { from: 'page', ask: v.object({ id: v.string() }), answer: v.boolean() },
} as const satisfies Record<string, { from: From; ask: v.GenericSchema; answer: v.GenericSchema }>

type Name = keyof typeof MESSAGES
type Ask<N extends Name> = DeepReadonly<v.InferOutput<(typeof MESSAGES)[N]['ask']>>
type Answer<N extends Name> = DeepReadonly<v.InferOutput<(typeof MESSAGES)[N]['answer']>>
type Handlers = { readonly [N in Name]?: (ask: Ask<N>) => Promise<Answer<N>> | Answer<N> }

const Envelope = v.object({ name: v.string(), ask: v.unknown() })

/**
 * Sends a message to the background, or to the content script of a tab, and gives its answer.
 * @throws when nobody listens (no content script in the tab, the extension was updated under the
 *   page) or the answer isn't of the message's shape
 */
export async function send<N extends Name>(
  name: N,
  ask: Ask<N>,
  tabId?: number,
): Promise<Answer<N>> {
  const envelope = { name, ask }
  const answer: unknown =
    tabId === undefined
      ? await browser.runtime.sendMessage(envelope)
      : await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parse checks just this
  return v.parse(MESSAGES[name].answer, answer) as Answer<N>
}

/**
 * Answers messages by name until aborted. A message of another shape, by another name, or from a
 * sender that may not send it is left unanswered.
 */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: browser.Runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    const envelope = v.safeParse(Envelope, message)
    if (!envelope.success || sender.id !== browser.runtime.id) return undefined
    const name = envelope.output.name
    if (!Object.hasOwn(handlers, name) || !isName(name)) return undefined
    const isPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false
    if (MESSAGES[name].from === 'page' ? !isPage : sender.tab === undefined) return undefined
    const ask = v.safeParse(MESSAGES[name].ask, envelope.output.ask)
    if (!ask.success) return undefined
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema above checked it
    const handler = handlers[name] as (ask: unknown) => unknown
    return Promise.resolve(handler(ask.output))
  }
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener)
  })
}

function isName(name: string): name is Name {
  return Object.hasOwn(MESSAGES, name)
}
