// Every message that crosses between page, background and the extension's own pages: one schema, the
// types inferred from it, checked on receipt on both sides. Plain JSON only: Chromium sends no more.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import {
  Article,
  Brief,
  EntryInBrief,
  Explanation,
  PageState,
  Span,
  type DeepReadonly,
} from './shapes.ts'

/** Who may send a message: a page's content script, or the extension's own pages and background. */
type From = 'content' | 'extension'

const Nothing = v.object({})

/** What a keyboard command asks of a page. */
const Command = v.picklist(['nextTerm', 'previousTerm', 'openCard', 'silence'])
export type Command = v.InferOutput<typeof Command>

const MESSAGES = {
  /** The article, once; the answer is its brief. */
  analyse: { from: 'content', ask: v.object({ article: Article }), answer: Brief },
  /** The card of one entry, its facts read at the article's date. */
  explain: {
    from: 'content',
    ask: v.object({ id: v.string(), published: v.nullable(v.string()) }),
    answer: v.nullable(Explanation),
  },
  /** The card of the entry nearest to some words. */
  explainWords: {
    from: 'content',
    ask: v.object({ words: v.string(), article: v.nullable(Article) }),
    answer: v.nullable(Explanation),
  },
  /** Puts the reader (marks and card) into the asking frame: only pages with an article need it. */
  loadReader: { from: 'content', ask: Nothing, answer: v.boolean() },
  /** How many terms are marked, for the toolbar; null: no article. */
  showCount: {
    from: 'content',
    ask: v.object({ count: v.nullable(v.number()) }),
    answer: v.boolean(),
  },
  /** Whether the asking page's site is still allowed: it was away while permissions may have changed. */
  mayRead: { from: 'content', ask: Nothing, answer: v.boolean() },
  /** The page has no article but a frame that may be one: puts the content script there. */
  enterFrames: { from: 'content', ask: Nothing, answer: v.boolean() },
  /** The entries of some ids, for the list of known terms; those no glossary has are left out. */
  describeEntries: {
    from: 'extension',
    ask: v.object({ ids: v.array(v.string()) }),
    answer: v.array(EntryInBrief),
  },
  /** What is on this page. */
  describePage: { from: 'extension', ask: Nothing, answer: PageState },
  /** Scrolls to a span of the article and flashes it. */
  visit: { from: 'extension', ask: Span, answer: v.boolean() },
  /** Scrolls to a term's first mark and opens its card. */
  visitTerm: { from: 'extension', ask: v.object({ id: v.string() }), answer: v.boolean() },
  /** A keyboard command. */
  obey: { from: 'extension', ask: v.object({ command: Command }), answer: v.boolean() },
  /** The reader took back these match patterns: a page in them is left at once. */
  leave: {
    from: 'extension',
    ask: v.object({ patterns: v.array(v.string()) }),
    answer: v.boolean(),
  },
  /** Which frame answers the messages above for its page: the top one, or the article's. */
  speakForPage: { from: 'extension', ask: v.object({ does: v.boolean() }), answer: v.boolean() },
  /** Explains the words selected on the page. */
  explainSelection: {
    from: 'extension',
    ask: v.object({ words: v.string() }),
    answer: v.boolean(),
  },
} as const satisfies Record<string, { from: From; ask: v.GenericSchema; answer: v.GenericSchema }>

type Name = keyof typeof MESSAGES
type Ask<N extends Name> = DeepReadonly<v.InferOutput<(typeof MESSAGES)[N]['ask']>>
type Answer<N extends Name> = DeepReadonly<v.InferOutput<(typeof MESSAGES)[N]['answer']>>
type Sender = browser.Runtime.MessageSender
/** Who answers what. */
export type Handlers = {
  readonly [N in Name]?: (ask: Ask<N>, sender: Sender) => Promise<Answer<N>> | Answer<N>
}

const Envelope = v.object({ name: v.string(), ask: v.unknown() })

/**
 * Sends a message to the background, or to the content script of a tab: that of one frame, or
 * whichever speaks for the page. Gives the answer.
 * @throws when nobody listens (no content script in the tab, the extension was updated under the
 *   page) or the answer isn't of the message's shape
 */
export async function send<N extends Name>(
  name: N,
  ask: Ask<N>,
  tabId?: number,
  frameId?: number,
): Promise<Answer<N>> {
  const envelope = { name, ask }
  const answer: unknown =
    tabId === undefined
      ? await browser.runtime.sendMessage(envelope)
      : await browser.tabs.sendMessage(tabId, envelope, frameId === undefined ? {} : { frameId })
  return v.parse(MESSAGES[name].answer, answer) as Answer<N>
}

/**
 * Answers messages by name until aborted, while `speaks`. A message of another shape, by another
 * name, or from a sender that may not send it is left unanswered.
 */
export function answer(
  handlers: Handlers,
  signal?: AbortSignal,
  speaks: () => boolean = () => true,
): void {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const envelope = v.safeParse(Envelope, message)
    if (!envelope.success || sender.id !== browser.runtime.id || !speaks()) return undefined
    const name = envelope.output.name
    if (!Object.hasOwn(handlers, name) || !isName(name)) return undefined
    const isOurs = sender.url?.startsWith(browser.runtime.getURL('')) ?? false
    const { from } = MESSAGES[name]
    if (from === 'extension' ? !isOurs : sender.tab === undefined) return undefined
    const ask = v.safeParse(MESSAGES[name].ask, envelope.output.ask)
    if (!ask.success) return undefined
    const handler = handlers[name] as (ask: unknown, sender: Sender) => unknown
    return Promise.resolve(handler(ask.output, sender))
  }
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener)
  })
}

function isName(name: string): name is Name {
  return Object.hasOwn(MESSAGES, name)
}
